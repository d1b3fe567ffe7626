/** Many cells in one visit of a page: what costs most, opening it, is done once. */
import type { Browser } from 'playwright-core';
import { isListening, openPage, runIn, runOpening, unfold, type Asked, type Cell } from './run';
import type { FaultyServer } from './server';

/** What an engine does goes on after a cell: the next one needs a fresh page. */
const isHeavy = ({ action }: Asked) => action === 'database' || action === 'sql' || action === 'go';

/** @param cells of one page, all in a browser of the same kind */
export async function walk(browser: Browser, server: FaultyServer, cells: readonly Asked[]): Promise<Cell[]> {
	const [first] = cells;
	if (!first) return [];
	const done: Cell[] = [];
	const order = [...cells].sort((a, b) => Number(isHeavy(a)) - Number(isHeavy(b)));
	const openings = order.filter(({ action }) => action === 'open');
	for (const asked of openings) {
		const opened = await openPage(browser, server, asked.fault);
		done.push(await runOpening(opened, asked).finally(() => opened.context.close()));
	}
	const steps = order.filter(({ action }) => action !== 'open');
	const opened = await openPage(browser, server, { id: '', said: '', damage: 'hang' });
	try {
		let isFresh = false;
		const turns = new Map<string, number>();
		let countries = 0;
		for (const asked of steps) {
			if (!isFresh) {
				server.rule = null;
				await opened.page.goto(`${server.url}${asked.path}`, { waitUntil: 'load' });
				await isListening(opened.page);
				await unfold(opened.page);
				isFresh = true;
			}
			const names = asked.action === 'country' || asked.action === 'comparator';
			const turn = names ? (countries += 1) : (turns.get(asked.action) ?? 0);
			turns.set(asked.action, turn + 1);
			done.push(await runIn(opened, { ...asked, turn }, true));
			if (isHeavy(asked) || done.at(-1)?.outcome === 'WRONG' || done.at(-1)?.outcome === 'reloaded') {
				isFresh = false;
				turns.clear();
			}
		}
	} finally {
		await opened.context.close();
	}
	return done;
}
