import type { Database } from '../database/database';
import { placeholders } from './placeholders';
import { SERIES_COLUMNS, type SeriesRow } from './series-of-rows';

export interface BulkRow extends SeriesRow {
	indicator: string;
	economy: string;
}

const BATCH = 16;

/**
 * All observations of some indicators, a batch of indicators at a time, by indicator, economy and year: for the
 * build, which reads everything and must not hold it all as rows at once.
 */
export async function* bulkRows(db: Database, indicatorIds: readonly string[]): AsyncGenerator<BulkRow[]> {
	for (let start = 0; start < indicatorIds.length; start += BATCH) {
		const ids = indicatorIds.slice(start, start + BATCH);
		yield await db.query<BulkRow>(
			`SELECT o.indicator AS indicator, o.economy AS economy, ${SERIES_COLUMNS} FROM observation o
			WHERE o.indicator IN (${placeholders(ids)}) ORDER BY o.indicator, o.economy, o.year`,
			ids
		);
	}
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
