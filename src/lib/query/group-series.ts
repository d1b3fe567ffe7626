import type { Database } from '../database/database';
import type { GroupSeriesView } from '../types';
import { groupRule, POPULATION } from './group-rule';
import { placeholders } from './placeholders';

export interface GroupYearRow {
	group_id: string;
	indicator: string;
	year: number;
	value: number;
	n: number;
	m: number;
}

/**
 * Series of groups, with the membership of each year: group → indicator → series. "SIMILAR-LSO" is a group too.
 * Every group asked for has an entry; an indicator for which too few members ever have data is absent.
 */
export async function groupSeries(
	db: Database,
	groupIds: readonly string[],
	indicatorIds: readonly string[]
): Promise<Record<string, Record<string, GroupSeriesView>>> {
	const byGroup: Record<string, Record<string, GroupSeriesView>> = {};
	for (const id of groupIds) byGroup[id] = {};
	if (groupIds.length === 0 || indicatorIds.length === 0) return byGroup;
	const rows = await db.query<GroupYearRow>(
		`${groupRule(indicatorIds, `group_id IN (${placeholders(groupIds)})`)}
		SELECT group_id, indicator, year, value, n, m FROM group_year ORDER BY group_id, indicator, year`,
		[...indicatorIds, POPULATION, ...groupIds]
	);
	for (const { group_id, indicator, year, value, n, m } of rows) {
		const series = ((byGroup[group_id] ??= {})[indicator] ??= { y: [], v: [], n: [], m: [] });
		series.y.push(year);
		series.v.push(value);
		series.n.push(n);
		series.m.push(m);
	}
	return byGroup;
}
