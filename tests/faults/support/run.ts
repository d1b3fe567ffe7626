/** One cell of the table: a fault, a page, an action, and what a reader then meets. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ACTIONS, type Action, type ActionId } from './actions';
import { FILES, see, type FaultKind, type FileKind, type Seen } from './faults';
import type { FaultyServer } from './server';

export type Outcome =
	/** Done all the same. */
	| 'works'
	/** Said, and done when tried again on the page. */
	| 'tried again'
	/** Said, and done when the page is loaded anew. */
	| 'reloaded'
	/** What asked for nothing that could fail. */
	| 'untouched';

export interface Cell {
	page: string;
	action: string;
	fault: string;
	files: string;
	outcome: Outcome | 'WRONG';
	/** What was wrong; '' for nothing. */
	why: string;
	/** What the reader was told. */
	said: string;
}

/** In milliseconds: a wait that a reader takes for endless. */
const PATIENCE = 30_000;
/** What is said with a way out of it. */
const OFFER = /try again|reload/i;
/** What a reader waits who has been told what else to do. */
const SOON = 12_000;
/** One look at a page. */
const LOOK = 10_000;
/** What the page's own clocks wait at most before they say something. */
const HANGS = 62_000;

class Wrong extends Error {}

async function until<T>(read: () => Promise<T | null>, patience = PATIENCE): Promise<T | null> {
	const end = Date.now() + patience;
	for (;;) {
		const looking = read().catch((error: Error) => {
			// A page that is being left has nothing to look at.
			if (/navigat|destroyed|detached/i.test(error.message)) return null;
			throw error;
		});
		// A page that waits for a connection to leave by says nothing at all.
		const found = await Promise.race([looking, new Promise<null>((next) => setTimeout(next, LOOK, null))]);
		if (found !== null || Date.now() > end) return found;
		await new Promise((next) => setTimeout(next, 50));
	}
}

/** A page of the site opened in a browser of its own. */
export interface Opened {
	page: Page;
	server: FaultyServer;
	context: BrowserContext;
}

export async function openPage(
	browser: Browser,
	server: FaultyServer,
	{ browser: options = {}, script, damage }: FaultKind
): Promise<Opened> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		acceptDownloads: true,
		serviceWorkers: 'block',
		...options
	});
	const page = await context.newPage();
	page.setDefaultTimeout(8000);
	page.setDefaultNavigationTimeout(60_000);
	if (script) await page.addInitScript(script);
	if (damage === 'hang') await page.clock.install();
	return { page, server, context };
}

export const isListening = (page: Page) =>
	until(async () => ((await page.locator('html[data-started]').count()) > 0 ? true : null));

/** Opens what is folded: a reader would. */
export async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const one of document.querySelectorAll<HTMLDetailsElement>('main details:has(.take, #all-members)'))
			one.open = true;
	});
}

/** @throws Wrong when something is seen that must not be */
function check(seen: Seen, before: Seen | null, when: string): void {
	if (seen.raw.length > 0) throw new Wrong(`${when}: a raw error is shown: ${seen.raw.join(', ')}`);
	if (before && seen.length < before.length * 0.4) throw new Wrong(`${when}: the page is blank`);
	// A page whose own program came empty stands as its frame, with a sentence and a way out in it.
	const isSaid = seen.told.some((text) => OFFER.test(text));
	if (seen.length < 150 && !isSaid) throw new Wrong(`${when}: the page is blank (${seen.length} letters)`);
}

/** Claims that are neither those of before nor those of after. */
const falseClaims = (during: Seen, before: Seen, after: Seen): string[] =>
	during.claims.filter((claim) => !before.claims.includes(claim) && !after.claims.includes(claim));

interface Told {
	seen: Seen;
	isDone: boolean;
}

/** Until it is done, or the reader is told that it is not. */
async function settled(
	page: Page,
	action: Action,
	turn: number,
	before: Seen | null,
	fault: FaultKind
): Promise<Told> {
	let forwards = 0;
	const found = await until(async () => {
		const seen = await see(page);
		const news = seen.told.filter((text) => !before?.told.includes(text));
		// Parts of the page that were on their way may say that they did not come.
		if (action.isFree && (await action.isDone(page, seen, turn))) return { seen, isDone: true };
		// What was asked for may stand there while something beside it is said not to have come.
		if (news.some((text) => OFFER.test(text))) return { seen, isDone: false };
		if (await action.isDone(page, seen, turn)) return { seen, isDone: true };
		if (news.length > 0) return { seen, isDone: false };
		if (fault.damage === 'hang' && forwards < 10) {
			forwards += 1;
			await new Promise((next) => setTimeout(next, 300));
			await page.clock.fastForward(HANGS / 2);
		}
		return null;
	});
	if (!found) {
		const seen = await see(page);
		throw new Wrong(
			seen.coming.length > 0
				? `it waits without an end: ${seen.coming.join(' | ')}`
				: `nothing happens and nothing is said (${seen.bar}, ${seen.address})`
		);
	}
	return found;
}

/** The page anew, and what its address does not say done again. */
async function reloaded(page: Page, action: Action, turn: number, { damage }: FaultKind): Promise<void> {
	const offered = page.getByRole('button', { name: /^Reload/ });
	// What hangs once more is told once more, and keeps the connections that a browser's own reload would need.
	if (damage === 'hang' && (await offered.count()) === 0) {
		await page.clock.fastForward(HANGS / 2);
		await offered.first().waitFor();
	}
	if ((await offered.count()) > 0) {
		const isThere = page.waitForEvent('load').catch(() => undefined);
		// A page that goes on by itself in this moment needs no button.
		await offered
			.first()
			.dispatchEvent('click')
			.catch(() => undefined);
		await isThere;
	} else await page.reload();
	await isListening(page);
	await unfold(page);
	if (!action.address) await action.act(page, turn);
}

/** What a reader can press when it did not work, on the page itself. */
async function pressAgain(page: Page): Promise<boolean> {
	const again = page.getByRole('button', { name: /^try again$/i });
	if ((await again.count()) === 0) return false;
	await again.first().click();
	return true;
}

export interface Asked {
	path: string;
	page: string;
	action: ActionId;
	fault: FaultKind;
	files: FileKind;
	turn?: number;
}

/**
 * Runs one cell in a page that is open already, and leaves it well.
 * @param isShort a database that was asked for again is taken for one that comes
 */
export async function runIn(opened: Opened, asked: Asked, isShort = false): Promise<Cell> {
	const { page, server } = opened;
	const { action: id, fault, files, turn = 0 } = asked;
	const action: Action = ACTIONS[id];
	const cell = { page: asked.page, action: action.id, fault: fault.id, files };
	let said = '';
	try {
		const before = await see(page);
		server.wrong = 0;
		if (fault.damage) server.rule = { files: FILES[files], damage: fault.damage };
		const had = before.told;
		await action.act(page, turn).catch((error: Error) => {
			// A list that cannot come cannot be chosen from: what is said is looked at below.
			if (!/Timeout/.test(error.message)) throw error;
		});
		const { seen, isDone } = await settled(page, action, turn, before, fault);
		said = seen.told.filter((text) => !had.includes(text)).join(' / ');
		// Another page may be shorter than the one before it.
		const likeBefore = id === 'go' ? null : before;
		check(seen, likeBefore, 'under the fault');
		const isAddressKept = () => !action.address || action.address(turn).test(page.url());
		if (isDone) {
			server.rule = null;
			return { ...cell, outcome: server.wrong === 0 ? 'untouched' : 'works', why: '', said };
		}
		if (action.isFree) throw new Wrong('it needs nothing that can fail, and does not work');
		server.rule = null;
		const wasOpen = (await page.locator('dialog[open]').count()) > 0;
		if (!isAddressKept() && !wasOpen) throw new Wrong(`the choice is not in the address ${page.url()}`);
		server.asked.length = 0;
		let outcome: Outcome = 'tried again';
		const isRenewed = fault.damage === 'renewed';
		if (isRenewed || !(await pressAgain(page))) {
			outcome = isRenewed ? 'reloaded' : 'tried again';
			if (isRenewed) {
				await reloaded(page, action, turn, fault);
				// A list that did not come was not chosen from: the address has no choice that a page loaded anew could show.
				if (wasOpen && action.address) await action.act(page, turn);
			} else await action.act(page, turn).catch(() => undefined);
		} else if (wasOpen) {
			// The list that did not come is here now, and the choice still to be made.
			await until(async () => ((await page.locator('dialog[open] [role=option]').count()) > 0 ? true : null));
			await page.keyboard.press('Escape');
			await action.act(page, turn).catch(() => undefined);
		}
		const isLong = id === 'database' || id === 'sql';
		const isAskedAgain = () => isShort && isLong && server.asked.some((path) => FILES[files].test(path));
		const isBackNow = async (patience = PATIENCE * 2) =>
			until(async () => {
				const now = await see(page);
				return (await action.isDone(page, now, turn)) || isAskedAgain() ? now : null;
			}, patience);
		// A program that came broken stays so in a browser until it is loaded anew, which the page says.
		let after = await isBackNow(/reload/i.test(said) ? SOON : undefined);
		if (!after) {
			outcome = 'reloaded';
			await reloaded(page, action, turn, fault);
			after = await isBackNow();
			if (after && !/reload/i.test(said)) throw new Wrong('only a reload helps, and nobody says so');
		}
		if (!after) throw new Wrong('it does not come back');
		check(after, likeBefore, 'afterwards');
		const wrong = falseClaims(seen, before, after);
		if (wrong.length > 0 && !isRenewed)
			throw new Wrong(`claims of neither: ${wrong.slice(0, 2).join(' | ')}`);
		return { ...cell, outcome, why: '', said };
	} catch (error) {
		server.rule = null;
		return { ...cell, outcome: 'WRONG', why: (error as Error).message.split('\n')[0] ?? '', said };
	}
}

/** Opens the page without a fault, then runs the cell. */
export async function runCell(
	browser: Browser,
	server: FaultyServer,
	asked: Asked,
	isShort = false
): Promise<Cell> {
	const opened = await openPage(browser, server, asked.fault);
	try {
		if (asked.action === 'open') return await runOpening(opened, asked);
		server.rule = null;
		await opened.page.goto(`${server.url}${asked.path}`, { waitUntil: 'load' });
		await isListening(opened.page);
		await unfold(opened.page);
		return await runIn(opened, asked, isShort);
	} catch (error) {
		const { page, action, fault, files } = asked;
		const why = `it could not be begun: ${(error as Error).message.split('\n')[0] ?? ''}`;
		return { page, action: ACTIONS[action].id, fault: fault.id, files, outcome: 'WRONG', why, said: '' };
	} finally {
		await opened.context.close();
	}
}

/** A shared link is opened while the fault is there. */
export async function runOpening({ page, server }: Opened, asked: Asked): Promise<Cell> {
	const { fault, files } = asked;
	const action: Action = ACTIONS.open;
	const cell = { page: asked.page, action: action.id, fault: fault.id, files };
	const isReadOnly = fault.browser?.javaScriptEnabled === false;
	let said = '';
	try {
		server.wrong = 0;
		server.rule = fault.damage ? { files: FILES[files], damage: fault.damage } : null;
		const path = asked.path + (asked.path.includes('?') ? '&' : '?') + 'country=SWZ';
		await page.goto(server.url + path, { waitUntil: 'commit' });
		await until(async () => ((await page.locator('footer').count()) > 0 ? true : null));
		if (isReadOnly) {
			const seen = await see(page);
			check(seen, null, 'without scripts');
			return {
				...cell,
				outcome: 'works',
				why: '',
				said: (await page.locator('.noscript').innerText()).trim()
			};
		}
		const { seen, isDone } = await settled(page, action, 0, null, fault);
		said = isDone ? '' : seen.told.join(' / ');
		check(seen, null, 'under the fault');
		server.rule = null;
		if (isDone) return { ...cell, outcome: server.wrong === 0 ? 'untouched' : 'works', why: '', said };
		if (!/country=SWZ/.test(page.url())) throw new Wrong('the country is not in the address');
		let outcome: Outcome = 'tried again';
		const back = async () =>
			until(async () => {
				const now = await see(page);
				return (await action.isDone(page, now, 0)) ? now : null;
			});
		let after = fault.damage !== 'renewed' && (await pressAgain(page)) ? await back() : null;
		if (!after) {
			outcome = 'reloaded';
			if (!/reload/i.test(said))
				throw new Wrong('trying again does not help, and nobody says that a reload does');
			const link = page.locator('.late button');
			// Not waited for: the page may be at the end of its connections.
			if (await link.isVisible()) await link.dispatchEvent('click');
			else await page.reload();
			after = await back();
		}
		if (!after) throw new Wrong('it does not come back');
		check(after, null, 'afterwards');
		return { ...cell, outcome, why: '', said };
	} catch (error) {
		server.rule = null;
		return { ...cell, outcome: 'WRONG', why: (error as Error).message.split('\n')[0] ?? '', said };
	}
}
