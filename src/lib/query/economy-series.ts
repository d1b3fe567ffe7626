import type { Database } from '../database/database';
import type { SeriesView } from '../types';
import { placeholders } from './placeholders';
import { SERIES_COLUMNS } from './series-columns';
import { seriesByKey, type SeriesRow } from '../series/encode';

/** Series of one economy by indicator; an indicator without a value is absent. */
export async function economySeries(
	db: Database,
	iso3: string,
	indicatorIds: readonly string[]
): Promise<Record<string, SeriesView>> {
	return (await economiesSeries(db, [iso3], indicatorIds))[iso3] ?? {};
}

/** Series of several economies: ISO3 → indicator → series. Every economy asked for has an entry. */
export async function economiesSeries(
	db: Database,
	iso3s: readonly string[],
	indicatorIds: readonly string[]
): Promise<Record<string, Record<string, SeriesView>>> {
	// An empty list would match nothing, and only after a look through the whole table.
	if (indicatorIds.length === 0) return Object.fromEntries(iso3s.map((iso3) => [iso3, {}]));
	if (iso3s.length === 0) return {};
	const rows = await db.query<SeriesRow & { indicator: string; economy: string }>(
		`SELECT o.indicator AS indicator, o.economy AS economy, ${SERIES_COLUMNS} FROM observation o
		WHERE o.economy IN (${placeholders(iso3s)}) AND o.indicator IN (${placeholders(indicatorIds)})
		ORDER BY o.economy, o.indicator, o.year`,
		[...iso3s, ...indicatorIds]
	);
	return Object.fromEntries(
		iso3s.map((iso3) => [
			iso3,
			seriesByKey(
				rows.filter(({ economy }) => economy === iso3),
				({ indicator }) => indicator
			)
		])
	);
}
