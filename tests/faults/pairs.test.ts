/**
 * What goes wrong on the way: every fault on every kind of page, in every action, and every action on every page, in as few
 * visits as do it: the table of docs/faults.md. All of them are all.test.ts.
 */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../browser/support/browser';
import { PAGES } from './support/actions';
import { allCells } from './support/cells';
import { pairsOf } from './support/pairs';
import { faultsReport } from './support/report';
import { runCell, type Cell } from './support/run';
import { faultyServer } from './support/server';
import { walk } from './support/walk';

const chosen = pairsOf(allCells());
const met: Cell[] = [];
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	if (met.length < chosen.length) return;
	const report = faultsReport(met, 'every pair of a fault, a page and an action, `npm run test:fault-pairs`');
	writeFileSync('docs/faults.md', await format(report, { parser: 'markdown' }));
});

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
					const here = await walk(browser, server, plain);
					for (const one of special) here.push(await runCell(browser, server, one, true));
					met.push(...here);
					expect(here.filter(({ outcome }) => outcome === 'WRONG')).toEqual([]);
					expect(here).toHaveLength(cells.length);
				} finally {
					server.close();
				}
			},
			1_200_000
		);
});
