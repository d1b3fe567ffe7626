/**
 * Exports and imports of goods by partner, as each economy reported them (World Bank WITS, from UN Comtrade), from
 * 2000. Goods go from provider to recipient: the reporter is the provider of `exports` and the recipient of `imports`.
 * Partners that are no economy of today are kept as "not named", so that a year's partners add up to its trade.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addUp, flow, type FlowRow } from '../lib/flows';
import type { ImportContext } from '../lib/importer';
import type { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault } from '../../lib/read-csv';
import { jsonNumber, readJson } from '../lib/read-json';

/** Before the years that the clauses and frameworks speak of. */
const FIRST_YEAR = 2000;

/** Partner codes that stand for something other than one economy of today. */
const PARTNERS: Record<string, string> = { OAS: 'OTHER-ASIA', BLX: 'BLX' };

type Cells = Record<string, Record<string, { x?: number; m?: number }>>;

export function readPartners(
	{ raw, economies }: ImportContext,
	leftOut: LeftOutCounter
): { read: number; flows: FlowRow[] } {
	const folder = join(raw, 'trade/wits-partner');
	const byReporter = new Map<string, { size: number; rows: FlowRow[] }>();
	let read = 0;
	for (const name of readdirSync(folder).sort()) {
		if (name.startsWith('index')) continue;
		const code = name.slice(0, 3);
		const years = readJson(join(folder, name)) as Cells;
		const count = Object.values(years).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
		read += count;
		const reporter = matchOrCount(code, economies, leftOut, count, 'reporter');
		if (reporter === null) continue;
		for (const [text, cells] of Object.entries(years)) {
			const year = Number(text);
			if (!Number.isInteger(year)) throw new ImportFault(join(folder, name), null, `years, found ${text}`);
			if (year < FIRST_YEAR) {
				leftOut.add(`before ${FIRST_YEAR}`, `${code} ${year}`, Object.keys(cells).length);
				continue;
			}
			const rows = rowsOf(reporter, year, cells, join(folder, name), economies, leftOut);
			// Two codes of one economy (Sudan before and after 2011) must not be counted twice in one year.
			const key = `${reporter} ${year}`;
			const there = byReporter.get(key);
			if (there)
				leftOut.add(
					'a second report of the same economy and year',
					`${code} ${year}`,
					Math.min(there.rows.length, rows.length)
				);
			if (!there || there.rows.length < rows.length) byReporter.set(key, { size: rows.length, rows });
		}
	}
	return { read, flows: [...byReporter.values()].flatMap(({ rows }) => rows) };
}

function rowsOf(
	reporter: string,
	year: number,
	cells: Cells[string],
	file: string,
	economies: ImportContext['economies'],
	leftOut: LeftOutCounter
): FlowRow[] {
	const rows: FlowRow[] = [];
	for (const [code, { x, m }] of Object.entries(cells)) {
		const partner = PARTNERS[code] ?? economies.match(code) ?? 'UNSPECIFIED';
		if (partner === 'UNSPECIFIED') leftOut.add('kept as a partner not named', code, 0);
		for (const [measure, thousands] of [
			['exports', x],
			['imports', m]
		] as const) {
			if (thousands === undefined) continue;
			const value = jsonNumber(thousands, file, `${year} ${code}`) * 1000;
			const parties =
				measure === 'exports'
					? { provider: reporter, recipient: partner }
					: { provider: partner, recipient: reporter };
			rows.push(flow({ kind: measure, ...parties, measure, year, value }));
		}
	}
	return addUp(rows);
}
