/** Many cells in one visit of a page: what costs most, opening it, is done once. */
import type { Browser } from 'playwright-core';
import { isListening, openPage, runCell, runIn, unfold, type Asked, type Cell } from './run';
import type { FaultyServer } from './server';

/** What a page needs once and a browser then keeps: only a browser that knows nothing asks for it. */
const isOnce = ({ files, action }: Asked) => files !== 'data' || action === 'open' || action === 'upload';

/** @param cells of one page, all in a browser of the same kind */
export async function walk(browser: Browser, server: FaultyServer, cells: readonly Asked[]): Promise<Cell[]> {
	const done: Cell[] = [];
	for (const asked of cells.filter(isOnce)) done.push(await runCell(browser, server, asked, true));
	const steps = cells.filter((cell) => !isOnce(cell));
	if (steps.length === 0) return done;
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
			const { outcome } = done.at(-1)!;
			if (outcome === 'WRONG' || outcome === 'reloaded') {
				isFresh = false;
				turns.clear();
			}
		}
	} finally {
		await opened.context.close();
	}
	return done;
}
