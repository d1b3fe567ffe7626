import type { Database } from '../database/database';
import type { SeriesView } from '../types';
import { runs } from './bulk-rows';
import { observationsOf } from './observations-of';
import { placeholders } from './placeholders';
import { SERIES_COLUMNS } from './series-columns';
import { ofState, stateYears } from './state-years';
import { seriesByKey, type SeriesRow } from '../series/encode';

/** Series of one economy by indicator; an indicator without a value is absent. */
export async function economySeries(
	db: Database,
	iso3: string,
	indicatorIds: readonly string[]
): Promise<Record<string, SeriesView>> {
	return (await economiesSeries(db, [iso3], indicatorIds))[iso3] ?? {};
}

/**
 * Series of several economies: ISO3 → indicator → series. Every economy that is named has an entry; of all, those with
 * a value.
 */
export async function economiesSeries(
	db: Database,
	iso3s: 'all' | readonly string[],
	indicatorIds: readonly string[]
): Promise<Record<string, Record<string, SeriesView>>> {
	const named = iso3s === 'all' ? [] : iso3s;
	const none = Object.fromEntries(named.map((iso3) => [iso3, {}]));
	// An empty list would match nothing, and only after a look through the whole table.
	if (indicatorIds.length === 0 || iso3s.length === 0) return none;
	const ids = [...new Set(indicatorIds)];
	const among = iso3s === 'all' ? '' : `WHERE o.economy IN (${placeholders(named)})`;
	const rows = await db.query<SeriesRow & { indicator: string; economy: string }>(
		`SELECT o.indicator AS indicator, o.economy AS economy, ${SERIES_COLUMNS} FROM ${observationsOf(ids)} o
		${among} ORDER BY o.economy, o.indicator, o.year`,
		[...ids, ...named]
	);
	const states = await stateYears(db);
	const found = [...runs(rows, ({ economy }) => economy)].map(([iso3, own]) => {
		const series = Object.entries(seriesByKey(own, ({ indicator }) => indicator));
		return [
			iso3,
			Object.fromEntries(series.map(([id, each]) => [id, ofState(each, states.get(iso3))]))
		] as const;
	});
	return { ...none, ...Object.fromEntries(found) };
}
