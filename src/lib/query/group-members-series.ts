import type { Database } from '../database/database';
import type { SeriesView } from '../types';
import { SERIES_COLUMNS } from './series-columns';
import { seriesByKey, type SeriesRow } from '../series/encode';

/**
 * What improvers needs: the series of one indicator for every member of a group in a year, and for the economy
 * in focus, by ISO3. A member without any value has an empty series, so that it is counted as without data.
 */
export async function groupMembersSeries(
	db: Database,
	question: { group: string; indicator: string; focus: string; year: number }
): Promise<Record<string, SeriesView>> {
	const { group, indicator, focus, year } = question;
	const members = await db.query<{ iso3: string }>(
		`SELECT DISTINCT iso3 FROM membership
		WHERE group_id = ? AND ? BETWEEN from_year AND coalesce(to_year, 9999)
		UNION SELECT similar_iso3 FROM similar_economy WHERE 'SIMILAR-' || iso3 = ?
		UNION SELECT CAST(? AS VARCHAR) ORDER BY 1`,
		[group, year, group, focus]
	);
	const rows = await db.query<SeriesRow & { economy: string }>(
		`SELECT o.economy AS economy, ${SERIES_COLUMNS} FROM observation o
		WHERE o.indicator = ? ORDER BY o.economy, o.year`,
		[indicator]
	);
	const all = seriesByKey(rows, ({ economy }) => economy);
	return Object.fromEntries(members.map(({ iso3 }) => [iso3, all[iso3] ?? { y: [], v: [] }]));
}
