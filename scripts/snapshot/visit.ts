/** One page read by a browser, once it shows what its address asks for. */
import type { Page } from 'playwright-core';
import { addressOf, type Visit } from './pages';
import type {} from './in-page';

const PATIENCE_MS = 60_000;
/** With a page whose scripts failed. */
const PATIENCE_AFTER_FAULT_MS = 10_000;
const STEP_MS = 40;
/** Looks in a row that must see the same as the one before. */
const LOOKS = 2;

/** A tab, and how many answers it waits for. */
export interface Tab {
	page: Page;
	waiting: Set<unknown>;
	faults: string[];
}

/** Listens to a new tab. */
export function tabOf(page: Page): Tab {
	const tab: Tab = { page, waiting: new Set(), faults: [] };
	page.on('request', (request) => tab.waiting.add(request));
	page.on('requestfinished', (request) => tab.waiting.delete(request));
	page.on('requestfailed', (request) => tab.waiting.delete(request));
	page.on('pageerror', (error) => tab.faults.push(`fault: exception: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') tab.faults.push(`fault: console: ${message.text()}`);
	});
	return tab;
}

/** Until nothing is asked for, nothing says that it loads, and looks see the same. @returns what it waited for in vain */
async function settle({ page, waiting, faults }: Tab, before = ''): Promise<string> {
	const start = Date.now();
	const patience = () => (faults.length > 0 ? PATIENCE_AFTER_FAULT_MS : PATIENCE_MS);
	let last = -1;
	let same = 0;
	let waits = '';
	while (Date.now() - start < patience()) {
		// While a page makes way for another there is none to ask.
		const state = await page.evaluate(() => window.snapshot.state()).catch(() => null);
		waits = state === null ? 'a page' : state.waits || (waiting.size > 0 ? 'an answer' : '');
		if (state?.title === before) waits ||= 'the next economy';
		same = waits === '' && state?.size === last ? same + 1 : 0;
		if (same === LOOKS) return '';
		last = state?.size ?? -1;
		await new Promise((resolve) => setTimeout(resolve, STEP_MS));
	}
	return waits || 'a page that keeps moving';
}

/** Opens a page, or on a page that is open follows a link to its next economy, as a reader would. */
async function open({ page, faults }: Tab, address: string, before: string): Promise<void> {
	if (before !== '') return page.evaluate((href) => window.snapshot.follow(href), address);
	// A machine that is busy with other work takes long to open a page; one page that fails must not end all.
	const answer = await page
		.goto(address, { waitUntil: 'domcontentloaded', timeout: 2 * PATIENCE_MS })
		.catch((error: Error) => error);
	if (answer instanceof Error) faults.push(`fault: it cannot be opened: ${answer.message.split('\n')[0]}`);
	else if (!answer?.ok()) faults.push(`fault: the page answers ${answer?.status()}`);
}

/**
 * Lines of a visit: what stands on the page, its tables shown, then the CSV files of its figures.
 * @param before the title of the page when it is open already for another economy, else ''
 */
export async function readVisit(
	tab: Tab,
	site: string,
	visit: Visit,
	withCsv: boolean,
	before: string
): Promise<{ title: string; lines: string[] }> {
	tab.waiting.clear();
	tab.faults.length = 0;
	await open(tab, `${site}${addressOf(visit)}`, before);
	let inVain = await settle(tab, before);
	// What could not be followed to is opened anew: a page that keeps another economy says nothing of this one.
	if (inVain && before !== '') return readVisit(tab, site, visit, withCsv, '');
	for (const act of ['wake', 'drawAll'] as const) {
		await tab.page.evaluate((name) => window.snapshot[name](), act);
		inVain ||= await settle(tab);
	}
	if (visit.press) {
		await tab.page.evaluate((words) => window.snapshot.press(words), visit.press);
		inVain ||= await settle(tab);
	}
	if ((await tab.page.evaluate(() => window.snapshot.showTables())) > 0) inVain ||= await settle(tab);
	if (inVain) tab.faults.push(`fault: it waits in vain for ${inVain}`);
	const lines = await tab.page.evaluate(() => window.snapshot.lines());
	const csv = withCsv ? await tab.page.evaluate((iso3) => window.snapshot.csv(iso3), visit.iso3) : [];
	return { title: await tab.page.title(), lines: [...tab.faults, ...lines, ...csv] };
}
