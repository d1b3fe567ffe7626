/** data/ldc/: the criteria of the least developed countries at every triennial review. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Problems } from '../lib/problems';
import { readTable, type LocatedRow } from '../lib/read-table';

const cellNumber = z
	.string()
	.refine((cell) => cell.trim() !== '' && Number.isFinite(Number(cell)), 'expected a number')
	.transform(Number);
const cellOptional = z
	.string()
	.refine((cell) => Number.isFinite(Number(cell)), 'expected a number or nothing')
	.transform((cell) => (cell.trim() === '' ? null : Number(cell)));
const year = z
	.string()
	.regex(/^\d{4}$/, 'expected the year of a review')
	.transform(Number);
const code = z.string().regex(/^[A-Z0-9_]+$/, 'expected a code in capitals');
const choice = <const T extends readonly [string, ...string[]]>(choices: T) =>
	z.enum(choices, `expected one of ${choices.join(', ')}`);

const reviewShape = z.object({
	year,
	iso3: z.string().regex(/^[A-Z]{3}$/, 'expected a code of three capital letters'),
	code,
	value: cellOptional,
	score: cellOptional
});
const boundShape = z.object({
	year,
	code,
	lower: cellNumber,
	upper: cellNumber,
	scale: choice(['linear', 'log']),
	sense: choice(['up', 'down'])
});
const partShape = z.object({ year, parent: code, code, weight: cellNumber });
const thresholdShape = z.object({
	year,
	criterion: choice(['income', 'hai', 'evi']),
	code,
	step: choice(['inclusion', 'graduation', 'income-only']),
	value: cellNumber,
	confidence: choice(['sure', 'computed', 'check']),
	source: z.string().trim().min(1, 'expected where the number was read')
});

/** A value of an economy at a review; `score` is null for an index, which is a score itself. */
export type LdcReview = z.output<typeof reviewShape>;
/** What an item is scaled between at a review. */
export type LdcBound = z.output<typeof boundShape>;
/** How an index is made: a weighted mean of its parts' scores. */
export type LdcPart = z.output<typeof partShape>;
export type LdcThreshold = z.output<typeof thresholdShape>;

export interface LdcTables {
	reviews: LdcReview[];
	bounds: LdcBound[];
	composition: LdcPart[];
	thresholds: LdcThreshold[];
}

/** Reads the four tables; faults of a row, repeated keys and weights that are not one are added to problems. */
export function readLdcTables(folder: string, problems: Problems): LdcTables {
	const read = <T>(name: string, columns: string, shape: z.ZodType<T>, key: (row: T) => string): T[] => {
		const rows = readTable(join(folder, name), `data/ldc/${name}`, columns.split(' '), shape, problems);
		once(rows, key, problems);
		return rows.map(({ row }) => row);
	};
	const tables: LdcTables = {
		reviews: read(
			'reviews.csv',
			'year iso3 code value score',
			reviewShape,
			(row) => `${row.year} ${row.iso3} ${row.code}`
		),
		bounds: read(
			'bounds.csv',
			'year code lower upper scale sense',
			boundShape,
			(row) => `${row.year} ${row.code}`
		),
		composition: read(
			'composition.csv',
			'year parent code weight',
			partShape,
			(row) => `${row.year} ${row.parent} ${row.code}`
		),
		thresholds: read(
			'thresholds.csv',
			'year criterion code step value confidence source',
			thresholdShape,
			(row) => `${row.year} ${row.criterion} ${row.step}`
		)
	};
	checkWeights(tables.composition, problems);
	return tables;
}

function once<T>(rows: LocatedRow<T>[], key: (row: T) => string, problems: Problems): void {
	const seen = new Set<string>();
	for (const { file, line, row } of rows) {
		if (seen.has(key(row))) problems.add(file, line, `expected each key once, and ${key(row)} is repeated`);
		seen.add(key(row));
	}
}

function checkWeights(parts: LdcPart[], problems: Problems): void {
	const sums = new Map<string, number>();
	for (const { year: review, parent, weight } of parts)
		sums.set(`${review} ${parent}`, (sums.get(`${review} ${parent}`) ?? 0) + weight);
	for (const [index, sum] of sums)
		if (Math.abs(sum - 1) > 1e-6)
			problems.add(
				'data/ldc/composition.csv',
				null,
				`expected weights of ${index} to sum to 1, found ${sum}`
			);
}
