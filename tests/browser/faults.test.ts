/**
 * What goes wrong on the way, a little of each: every fault, kind of file, page and action once. Every pair of them is
 * tests/faults/pairs.test.ts, all of them together tests/faults/all.test.ts.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { allCells } from '../faults/support/cells';
import { fewOf } from '../faults/support/pairs';
import { runCell } from '../faults/support/run';
import { faultyServer, type FaultyServer } from '../faults/support/server';
import { openBrowser } from './support/browser';

let browser: Browser;
let server: FaultyServer;
beforeAll(async () => {
	browser = await openBrowser();
	server = await faultyServer(inject('site'));
});
afterAll(async () => {
	await browser?.close();
	server?.close();
});

it.each(
	fewOf(allCells()).map((cell) => [cell.page, cell.action, cell.fault.said, cell.files, cell] as const)
)(
	'on the page “%s”, at “%s”, with “%s” for its files of %s, nothing is false, blank or without an end',
	async (_page, _action, _fault, _files, cell) => {
		expect(await runCell(browser, server, cell, true)).toMatchObject({ why: '' });
	},
	180_000
);
