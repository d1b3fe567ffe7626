import type { Database } from '../database/database';
import type { SeriesView } from '../types';
import { placeholders } from './placeholders';

/** Series by economy. */
export type SeriesByEconomy = Map<string, SeriesView>;

const BATCH = 150;

/**
 * Every value that has happened (no projection, no forecast, no bounds) of some indicators: indicator → economy →
 * series. A series comes out of the database as one text, because a million rows as objects would take minutes.
 */
export async function packedPast(
	db: Database,
	indicatorIds: readonly string[]
): Promise<Map<string, SeriesByEconomy>> {
	const byIndicator = new Map<string, SeriesByEconomy>();
	for (let start = 0; start < indicatorIds.length; start += BATCH) {
		const ids = indicatorIds.slice(start, start + BATCH);
		const rows = await db.query<{ indicator: string; economy: string; points: string }>(
			`SELECT o.indicator AS indicator, o.economy AS economy,
				string_agg(concat(o.year, ' ', o.value), ',') AS points
			FROM observation o
			WHERE o.indicator IN (${placeholders(ids)}) AND o.nature IN ('actual', 'estimate') AND isfinite(o.value)
			GROUP BY o.indicator, o.economy ORDER BY o.indicator, o.economy`,
			ids
		);
		for (const { indicator, economy, points } of rows) {
			const series = byIndicator.get(indicator) ?? new Map<string, SeriesView>();
			series.set(economy, seriesOf(points));
			byIndicator.set(indicator, series);
		}
	}
	return byIndicator;
}

/** From "2020 12.5,2021 13", nearly always in order already. */
function seriesOf(points: string): SeriesView {
	const pairs = points.split(',').map((point) => point.split(' ').map(Number) as [number, number]);
	if (pairs.some(([year], index) => index > 0 && year < pairs[index - 1]![0]))
		pairs.sort(([a], [b]) => a - b);
	return { y: pairs.map(([year]) => year), v: pairs.map(([, value]) => value) };
}
