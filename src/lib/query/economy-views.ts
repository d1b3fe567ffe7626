import type { Database } from '../database/database';
import type { EconomyView, RankView, SeriesView } from '../types';
import { placeholders } from './placeholders';
import { rankRule } from './rank-rule';
import { similarRows } from './similar';

interface PackedSeries {
	economy: string;
	indicator: string;
	y: number[];
	v: number[];
	lo: (number | null)[];
	hi: (number | null)[];
	n: string;
}

interface PackedRanks {
	economy: string;
	indicator: string;
	groups: string[];
	ranks: number[];
	ofs: number[];
	members: number[];
	year: number;
}

/**
 * The whole of every economy for these indicators, by ISO3: two large statements for all of them. For the build:
 * the result is large. `ranks` has the groups it was in in the year of its value.
 */
export async function economyViews(
	db: Database,
	indicatorIds: readonly string[]
): Promise<Map<string, EconomyView>> {
	const views = new Map<string, EconomyView>();
	const all = await db.query<{ iso3: string; groups: string[] | null }>(
		`SELECT e.iso3 AS iso3, list(g.id ORDER BY g.position, g.id) FILTER (WHERE g.id IS NOT NULL) AS groups
		FROM economy e
		LEFT JOIN membership m ON m.iso3 = e.iso3 AND m.to_year IS NULL
		LEFT JOIN grp g ON g.id = m.group_id
		GROUP BY e.iso3 ORDER BY e.iso3`
	);
	for (const { iso3, groups } of all) {
		views.set(iso3, { iso3, groups: groups ?? [], similar: [], series: {}, ranks: {} });
	}
	for (const { iso3, similar_iso3 } of await similarRows(db)) views.get(iso3)?.similar.push(similar_iso3);
	for (const row of await packedSeries(db, indicatorIds)) {
		const view = views.get(row.economy);
		if (view) view.series[row.indicator] = unpack(row);
	}
	for (const row of await packedRanks(db, indicatorIds)) {
		const view = views.get(row.economy);
		if (view) view.ranks[row.indicator] = unpackRanks(row);
	}
	return views;
}

function packedSeries(db: Database, indicatorIds: readonly string[]): Promise<PackedSeries[]> {
	return db.query<PackedSeries>(
		`SELECT o.economy AS economy, o.indicator AS indicator,
			list(CAST(o.year AS INTEGER) ORDER BY o.year) AS y, list(o.value ORDER BY o.year) AS v,
			CASE WHEN count(o.low) + count(o.high) > 0 THEN list(o.low ORDER BY o.year) END AS lo,
			CASE WHEN count(o.low) + count(o.high) > 0 THEN list(o.high ORDER BY o.year) END AS hi,
			string_agg(left(o.nature, 1), '' ORDER BY o.year) AS n
		FROM observation o WHERE o.indicator IN (${placeholders(indicatorIds)})
		GROUP BY o.economy, o.indicator ORDER BY o.economy, o.indicator`,
		indicatorIds
	);
}

function unpack({ y, v, lo, hi, n }: PackedSeries): SeriesView {
	const series: SeriesView = { y, v };
	if (lo !== null && hi !== null) {
		series.lo = lo;
		series.hi = hi;
	}
	if (/[^a]/.test(n)) series.n = n;
	return series;
}

function packedRanks(db: Database, indicatorIds: readonly string[]): Promise<PackedRanks[]> {
	return db.query<PackedRanks>(
		`${rankRule(indicatorIds, 'true', 'true')}
		SELECT economy, indicator, list(group_id ORDER BY group_id) AS groups, list(rank ORDER BY group_id) AS ranks,
			list("of" ORDER BY group_id) AS ofs, list(members ORDER BY group_id) AS members, max(year) AS year
		FROM ranked GROUP BY economy, indicator ORDER BY economy, indicator`,
		indicatorIds
	);
}

function unpackRanks({ groups, ranks, ofs, members, year }: PackedRanks): Record<string, RankView> {
	return Object.fromEntries(
		groups.map((group, i) => [
			group,
			{ rank: ranks[i] as number, of: ofs[i] as number, members: members[i] as number, year }
		])
	);
}
