import type { Database } from '../database/database';
import type { SeriesView } from '../types';
import { placeholders } from './placeholders';

/** Series by economy. */
export type SeriesByEconomy = Map<string, SeriesView>;

const BATCH = 150;

/**
 * Every value that has happened (no projection, no forecast, no bounds) of some indicators: indicator → economy →
 * series. A series comes out of the database as two texts, because a million rows as objects would take minutes.
 */
export async function packedPast(
	db: Database,
	indicatorIds: readonly string[]
): Promise<Map<string, SeriesByEconomy>> {
	const byIndicator = new Map<string, SeriesByEconomy>();
	for (let start = 0; start < indicatorIds.length; start += BATCH) {
		const ids = indicatorIds.slice(start, start + BATCH);
		const rows = await db.query<{ indicator: string; economy: string; years: string; numbers: string }>(
			`SELECT o.indicator AS indicator, o.economy AS economy,
				string_agg(CAST(o.year AS VARCHAR), ',' ORDER BY o.year) AS years,
				string_agg(CAST(o.value AS VARCHAR), ',' ORDER BY o.year) AS numbers
			FROM observation o
			WHERE o.indicator IN (${placeholders(ids)}) AND o.nature IN ('actual', 'estimate') AND isfinite(o.value)
			GROUP BY o.indicator, o.economy ORDER BY o.indicator, o.economy`,
			ids
		);
		for (const { indicator, economy, years, numbers } of rows) {
			const series = byIndicator.get(indicator) ?? new Map<string, SeriesView>();
			series.set(economy, { y: years.split(',').map(Number), v: numbers.split(',').map(Number) });
			byIndicator.set(indicator, series);
		}
	}
	return byIndicator;
}
