import type { Database } from '../database/database';
import { placeholders } from './placeholders';
import { SERIES_COLUMNS } from './series-columns';
import type { SeriesRow } from '../series/encode';

export interface BulkRow extends SeriesRow {
	indicator: string;
	economy: string;
}

export type PastRow = Pick<BulkRow, 'indicator' | 'economy' | 'year' | 'value'>;

const BATCH = 16;

/**
 * All observations of some indicators, a batch of indicators at a time, by indicator, economy and year: for the
 * build, which reads everything and must not hold it all as rows at once.
 */
export function bulkRows(db: Database, indicatorIds: readonly string[]): AsyncGenerator<BulkRow[]> {
	return inBatches<BulkRow>(db, indicatorIds, SERIES_COLUMNS, '');
}

/** The same, without bounds and without projections and forecasts. */
export function bulkPastRows(db: Database, indicatorIds: readonly string[]): AsyncGenerator<PastRow[]> {
	const past = `AND o.nature IN ('actual', 'estimate') AND isfinite(o.value)`;
	return inBatches<PastRow>(db, indicatorIds, 'CAST(o.year AS INTEGER) AS year, o.value AS value', past);
}

async function* inBatches<Row extends object>(
	db: Database,
	indicatorIds: readonly string[],
	columns: string,
	condition: string
): AsyncGenerator<Row[]> {
	for (let start = 0; start < indicatorIds.length; start += BATCH) {
		const ids = indicatorIds.slice(start, start + BATCH);
		yield await db.query<Row>(
			`SELECT o.indicator AS indicator, o.economy AS economy, ${columns} FROM observation o
			WHERE o.indicator IN (${placeholders(ids)}) ${condition} ORDER BY o.indicator, o.economy, o.year`,
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
