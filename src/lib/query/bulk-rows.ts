import type { Database } from '../database/database';
import { placeholders } from './placeholders';
import type { SeriesRow } from '../series/encode';
import type { Nature } from '../types';

export interface BulkRow extends SeriesRow {
	indicator: string;
	economy: string;
}

const BATCH = 64;
const NATURES: Record<string, Nature> = {
	a: 'actual',
	e: 'estimate',
	p: 'projection',
	f: 'forecast'
};

/** A series as it leaves the database: one text, because a million rows as values take three times as long. */
interface PackedRow {
	indicator: string;
	economy: string;
	/** "2020 12.5 e,2021 13 e 11 14.5": year, value, letter of the nature, and the bounds where there are any. */
	points: string;
}

/**
 * All observations of some indicators, a batch of indicators at a time, by indicator, economy and year: for the
 * build, which reads everything and must not hold it all as rows at once.
 */
export function bulkRows(db: Database, indicatorIds: readonly string[]): AsyncGenerator<BulkRow[]> {
	return inBatches(db, indicatorIds, '');
}

/** The same without projections and forecasts. */
export function bulkPastRows(db: Database, indicatorIds: readonly string[]): AsyncGenerator<BulkRow[]> {
	return inBatches(db, indicatorIds, `AND o.nature IN ('actual', 'estimate') AND isfinite(o.value)`);
}

async function* inBatches(
	db: Database,
	indicatorIds: readonly string[],
	condition: string
): AsyncGenerator<BulkRow[]> {
	for (let start = 0; start < indicatorIds.length; start += BATCH) {
		const ids = indicatorIds.slice(start, start + BATCH);
		const packed = await db.query<PackedRow>(
			`SELECT o.indicator AS indicator, o.economy AS economy, string_agg(
				concat(o.year, ' ', o.value, ' ', left(o.nature, 1),
					CASE WHEN o.low IS NULL AND o.high IS NULL THEN '' ELSE concat(' ', coalesce(CAST(o.low AS VARCHAR), ''), ' ', coalesce(CAST(o.high AS VARCHAR), '')) END),
				',') AS points
			FROM observation o WHERE o.indicator IN (${placeholders(ids)}) ${condition}
			GROUP BY o.indicator, o.economy ORDER BY o.indicator, o.economy`,
			ids
		);
		yield packed.flatMap(rowsOf);
	}
}

const bound = (text: string | undefined): number | null => (text ? Number(text) : null);

/** The rows of one series in order of year, in which the database keeps nearly all of them unasked. */
function rowsOf({ indicator, economy, points }: PackedRow): BulkRow[] {
	const rows = points.split(',').map((point): BulkRow => {
		const [year, value, letter = 'a', low, high] = point.split(' ');
		const nature = NATURES[letter];
		if (!nature) throw new Error(`${indicator}, ${economy}, ${year}: there is no nature “${letter}”`);
		return {
			indicator,
			economy,
			year: Number(year),
			value: Number(value),
			low: bound(low),
			high: bound(high),
			nature
		};
	});
	const isSorted = rows.every(({ year }, index) => index === 0 || year > rows[index - 1]!.year);
	return isSorted ? rows : rows.sort((a, b) => a.year - b.year);
}

/** Splits rows that are sorted by a key into one list a key, in order. */
export function* runs<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Generator<[string, Row[]]> {
	let key: string | null = null;
	let run: Row[] = [];
	for (const row of rows) {
		const next = keyOf(row);
		if (key !== null && next !== key) {
			yield [key, run];
			run = [];
		}
		key = next;
		run.push(row);
	}
	if (key !== null) yield [key, run];
}

/** Whether a value has happened: no projection, no forecast. */
export function isPast({ nature, value }: Pick<SeriesRow, 'nature' | 'value'>): boolean {
	return (nature === 'actual' || nature === 'estimate') && Number.isFinite(value);
}
