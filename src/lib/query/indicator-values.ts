import type { Database } from '../database/database';
import type { SeriesView } from '../types';
import { SERIES_COLUMNS } from './series-columns';
import { ofState, stateYears } from './state-years';
import { seriesByKey, type SeriesRow } from '../series/encode';

/** All economies' series of one indicator, by ISO3. */
export async function indicatorValues(db: Database, indicator: string): Promise<Record<string, SeriesView>> {
	const rows = await db.query<SeriesRow & { economy: string }>(
		`SELECT o.economy AS economy, ${SERIES_COLUMNS} FROM observation o
		WHERE o.indicator = ? ORDER BY o.economy, o.year`,
		[indicator]
	);
	const states = await stateYears(db);
	const series = seriesByKey(rows, ({ economy }) => economy);
	return Object.fromEntries(
		Object.entries(series).map(([iso3, own]) => [iso3, ofState(own, states.get(iso3))])
	);
}
