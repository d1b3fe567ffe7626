/** A browser's tab under a profile, with what counts in it. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { Arrivals } from './arrivals';
import { CHART, NAMES, watch } from './in-page';
import { throttle, type Profile } from './profiles';

/** A reader who was never here. Its pages are a computer's: the same width for all sites. */
export async function newReader(browser: Browser, scripts = true): Promise<BrowserContext> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 720 },
		// What a service worker keeps would come beside what is measured.
		serviceWorkers: 'block',
		javaScriptEnabled: scripts
	});
	await context.addInitScript(NAMES);
	if (scripts) await context.addInitScript(watch, CHART);
	return context;
}

export interface Tab {
	page: Page;
	session: CDPSession;
	arrivals: Arrivals;
}

export async function newTab(context: BrowserContext, profile: Profile): Promise<Tab> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Performance.enable');
	await throttle(session, profile);
	return { page, session, arrivals: new Arrivals(session) };
}

/** Milliseconds of the main thread and bytes of JavaScript's heap. */
export interface Cost {
	task: number;
	script: number;
	heap: number;
}

export async function costOf({ session }: Tab): Promise<Cost> {
	const { metrics } = await session.send('Performance.getMetrics');
	const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
	return {
		task: value('TaskDuration') * 1000,
		script: value('ScriptDuration') * 1000,
		heap: value('JSHeapUsedSize')
	};
}
