/** One visit: what comes until the first chart, until rest, and what it costs. */
import type { BrowserContext } from 'playwright-core';
import type { SiteServer } from '../sites/server';
import type { Profile } from './profiles';
import { costOf, newTab, type Tab } from './tab';

/** What visits and choices are measured in, by name: see NAMES of the report. */
export type Values = Record<string, number>;

const PATIENCE_MS = 240_000;

export interface Visit {
	tab: Tab;
	values: Values;
}

/**
 * @param context of a reader who was never here, or was here before
 * @throws Error when no chart comes
 */
export async function visit(
	context: BrowserContext,
	server: SiteServer,
	path: string,
	profile: Profile
): Promise<Visit> {
	const tab = await newTab(context, profile);
	const { page, arrivals } = tab;
	const before = server.sent;
	await page.goto(`${server.url}${path}`, { waitUntil: 'commit', timeout: PATIENCE_MS });
	await page.waitForFunction(() => window.bench?.chart !== null, null, {
		timeout: PATIENCE_MS,
		polling: 100
	});
	await page.waitForLoadState('load', { timeout: PATIENCE_MS });
	await arrivals.rest();
	const cost = await costOf(tab);
	const seen = await page.evaluate(() => {
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		return { ...window.bench, awaitRedraw: null, first: paint?.startTime ?? 0 };
	});
	// Its frame is no earlier than the first that the browser showed.
	const chart = Math.max(seen.chart ?? 0, seen.first);
	const [soon, all] = [arrivals.until(chart), arrivals.until()];
	// A worker's own requests pass the page's count by; the chart that waits for them has them all.
	const beside = Math.max(0, server.sent - before - all.bytes);
	await tab.session.send('HeapProfiler.collectGarbage');
	return {
		tab,
		values: {
			chart,
			largest: seen.largest ?? 0,
			shift: seen.shift,
			bytes: soon.bytes + beside,
			requests: soon.requests,
			total: all.bytes + beside,
			'total requests': all.requests,
			task: cost.task,
			script: cost.script,
			heap: (await costOf(tab)).heap
		}
	};
}

/** Milliseconds of the main thread that the same page takes without scripts. */
export async function withoutScripts(
	context: BrowserContext,
	server: SiteServer,
	path: string,
	profile: Profile
): Promise<number> {
	const tab = await newTab(context, profile);
	await tab.page.goto(`${server.url}${path}`, { waitUntil: 'load', timeout: PATIENCE_MS });
	await tab.arrivals.rest();
	return (await costOf(tab)).task;
}
