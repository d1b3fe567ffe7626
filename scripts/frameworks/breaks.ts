/** data/frameworks/breaks.csv and the years in which states began: where a series does not go on from its own past. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problems } from '../lib/problems';
import { readTable } from '../lib/read-table';

const iso3 = z.string().regex(/^[A-Z]{3}$/, 'expected a code of three capital letters');
const year = z
	.string()
	.regex(/^\d{4}$/, 'expected a year')
	.transform(Number);
const breakShape = z.object({
	indicator: z.string().min(1, 'expected an indicator'),
	economy: iso3,
	year,
	why: z.string().trim().min(1, 'expected what changed')
});
const stateShape = z.object({ iso3, year });

/** From `year` on, an economy's values do not continue those before. */
export type SeriesBreak = z.output<typeof breakShape>;

export function readBreaks(folder: string, known: ReadonlySet<string>, problems: Problems): SeriesBreak[] {
	const file = join(folder, 'frameworks/breaks.csv');
	if (!existsSync(file)) return [];
	const name = 'data/frameworks/breaks.csv';
	const rows = readTable(file, name, ['indicator', 'economy', 'year', 'why'], breakShape, problems);
	for (const { line, row } of rows)
		if (!known.has(row.indicator))
			problems.add(name, line, `expected an indicator of data/observations, found ${row.indicator}`);
	return rows.map(({ row }) => row);
}

/** ISO3 → first year as a state, of those that became one within living memory of the data. */
export function readStates(folder: string, problems: Problems): Map<string, number> {
	const file = join(folder, 'economies/independence.csv');
	if (!existsSync(file)) return new Map();
	const rows = readTable(file, 'data/economies/independence.csv', ['iso3', 'year'], stateShape, problems);
	return new Map(rows.map(({ row }) => [row.iso3, row.year]));
}
