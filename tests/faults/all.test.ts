/** Every fault on every kind of page in every action: the table of docs/faults.md. `npm run test:faults`, not `npm test`. */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../browser/support/browser';
import { allCells } from './support/cells';
import { format } from 'prettier';
import { faultsReport } from './support/report';
import { runCell, type Cell } from './support/run';
import { faultyServer } from './support/server';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser?.close());

const AT_ONCE = Number(process.env['AT_ONCE'] ?? 4);
const only = new RegExp(process.env['ONLY'] ?? '');

it('is never false, never blank, never without an end, and can be mended', async () => {
	const asked = allCells().filter(({ page, action, fault, files }) =>
		only.test(`${page} ${action} ${fault.id} ${files}`)
	);
	const cells: Cell[] = [];
	const left = [...asked];
	const work = async () => {
		for (let next = left.shift(); next; next = left.shift()) {
			const server = await faultyServer(inject('site'));
			try {
				const cell = await runCell(browser, server, next);
				cells.push(cell);
				writeFileSync('.cache/faults.json', JSON.stringify(cells, null, '\t'));
				if (cell.outcome === 'WRONG')
					console.log(
						`${cell.page} · ${cell.action} · ${cell.fault} (${cell.files}): ${cell.why} [${cell.said}]`
					);
			} finally {
				server.close();
			}
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	writeFileSync('.cache/faults.json', JSON.stringify(cells, null, '\t'));
	if (cells.length === allCells().length)
		writeFileSync(
			'docs/faults.md',
			await format(faultsReport(cells, 'all of them, `npm run test:faults`'), { parser: 'markdown' })
		);
	expect(cells.filter(({ outcome }) => outcome === 'WRONG')).toEqual([]);
}, 7_200_000);
