/** One visit to a page of one chart: when it is there, and how soon it is another. */
import type { Browser } from 'playwright-core';
import type { Profile } from '../measures/profiles';
import { costOf, newTab, type Tab } from '../measures/tab';
import { NAMES } from '../measures/in-page';
import type { Asked } from './sites';
import { watch } from './watch';

const PATIENCE_MS = 240_000;

export interface Times {
	/** Milliseconds from the visit's beginning. */
	first: number;
	/** Milliseconds from the change. */
	redraw: number;
	bytes: number;
}

async function open(browser: Browser, url: string, asked: Asked, profile: Profile): Promise<Tab> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		serviceWorkers: 'block'
	});
	await context.addInitScript(NAMES);
	await context.addInitScript(watch, { there: asked.there, shows: asked.shows, act: asked.act });
	const tab = await newTab(context, profile);
	await tab.page.goto(`${url}${asked.path}`, { waitUntil: 'commit', timeout: PATIENCE_MS });
	await tab.page.waitForFunction(() => window.watched?.chart !== null, null, {
		timeout: PATIENCE_MS,
		polling: 100
	});
	// An engine of a worker may never come to rest.
	await tab.arrivals.rest(600, 8000);
	return tab;
}

/** @throws Error when the chart does not come, or does not change */
export async function visitChart(
	browser: Browser,
	url: string,
	asked: Asked,
	profile: Profile
): Promise<Times> {
	const tab = await open(browser, url, asked, profile);
	const { page } = tab;
	const { bytes } = tab.arrivals.until();
	await page.evaluate(() => window.watched.change());
	await page.waitForFunction(() => window.watched.redrawn !== null, null, {
		timeout: PATIENCE_MS,
		polling: 100
	});
	const [first, redraw] = await page.evaluate(() => [window.watched.chart ?? 0, window.watched.redrawn ?? 0]);
	await page.context().close();
	return { first: first ?? 0, redraw: redraw ?? 0, bytes };
}

/** Milliseconds of the main thread for each year that plays, a step at a time, without what an empty step takes. */
export async function playedFrames(
	browser: Browser,
	url: string,
	asked: Asked,
	profile: Profile
): Promise<number[]> {
	const tab = await open(browser, url, asked, profile);
	const { page } = tab;
	const stepTo = (at: number | null) =>
		page.evaluate(
			(place) =>
				new Promise<void>((resolve) => {
					const box = document.querySelector<HTMLInputElement>('.play input[type=range]')!;
					if (place !== null) {
						box.value = String(place);
						box.dispatchEvent(new Event('input', { bubbles: true }));
					}
					requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
				}),
			at
		);
	const taken = async (at: number | null): Promise<number> => {
		const before = await costOf(tab);
		await stepTo(at);
		return (await costOf(tab)).task - before.task;
	};
	const last = await page.evaluate(() =>
		Number(document.querySelector<HTMLInputElement>('.play input[type=range]')!.max)
	);
	const empty: number[] = [];
	for (let i = 0; i < 10; i++) empty.push(await taken(null));
	const idle = empty.sort((a, b) => a - b)[Math.floor(empty.length / 2)] ?? 0;
	const frames: number[] = [];
	for (let at = 0; at <= last; at++) frames.push(Math.max(0, (await taken(at)) - idle));
	await page.context().close();
	// The first step makes what all years share, once.
	return frames.slice(1);
}
