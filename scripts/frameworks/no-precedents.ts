/** data/frameworks/no-precedents.csv: series of which no record of other economies is shown, and why. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problems } from '../lib/problems';
import { readTable } from '../lib/read-table';

const NAME = 'data/frameworks/no-precedents.csv';
const shape = z.object({
	series: z.string().min(1, 'expected a series'),
	why: z.string().trim().min(1, 'expected the reason')
});

/** @returns series → why @param known series of data/observations */
export function readNoPrecedents(
	folder: string,
	known: ReadonlySet<string>,
	problems: Problems
): Map<string, string> {
	const file = join(folder, 'frameworks/no-precedents.csv');
	if (!existsSync(file)) return new Map();
	const rows = readTable(file, NAME, ['series', 'why'], shape, problems);
	for (const { line, row } of rows)
		if (!known.has(row.series))
			problems.add(NAME, line, `expected a series of data/observations, found ${row.series}`);
	return new Map(rows.map(({ row }) => [row.series, row.why]));
}
