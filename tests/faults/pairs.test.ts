/**
 * What goes wrong on the way: every fault on every kind of page, in every action, and every action on every page, in as few
 * visits as do it. All of them are all.test.ts.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PAGES } from './support/actions';
import { allCells } from './support/cells';
import { pairsOf } from './support/pairs';
import { faultyServer } from './support/server';
import { runCell } from './support/run';
import { walk } from './support/walk';
import { openBrowser } from '../browser/support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const chosen = pairsOf(allCells());

describe('whatever goes wrong, nothing is false, blank or without an end, and all of it can be mended', () => {
	for (const { id } of PAGES)
		it.concurrent(
			`on the page: ${id}`,
			async () => {
				const cells = chosen.filter(({ page }) => page === id);
				const plain = cells.filter(({ fault }) => !fault.browser && !fault.script);
				// One that has no damage needs a browser of its own kind.
				const special = cells.filter((cell) => !plain.includes(cell));
				const server = await faultyServer(inject('site'));
				try {
					const met = await walk(browser, server, plain);
					for (const one of special) met.push(await runCell(browser, server, one, true));
					expect(met.filter(({ outcome }) => outcome === 'WRONG')).toEqual([]);
					expect(met).toHaveLength(cells.length);
				} finally {
					server.close();
				}
			},
			240_000
		);
});
