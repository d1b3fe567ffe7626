import type { Database } from '../database/database';
import type { GroupSeriesView, GroupView } from '../types';
import { groupRule, POPULATION } from './group-rule';

interface PackedGroup extends GroupSeriesView {
	group_id: string;
	indicator: string;
}

/** So many first letters of a SIMILAR group's economy are answered by one statement, to bound the memory. */
const BATCHES = ['SIMILAR-[A-F]', 'SIMILAR-[G-L]', 'SIMILAR-[M-R]', 'SIMILAR-[S-Z]'];

/**
 * Every group and every SIMILAR-<ISO3> for these indicators, one after the other. For the build. A group for
 * which nothing can be computed still comes, without series.
 */
export async function* groupViews(db: Database, indicatorIds: readonly string[]): AsyncGenerator<GroupView> {
	const ids = await db.query<{ id: string }>(
		`SELECT id FROM (SELECT id FROM grp UNION SELECT 'SIMILAR-' || iso3 FROM similar) ORDER BY id`
	);
	yield* batch(db, indicatorIds, `group_id NOT LIKE 'SIMILAR-%'`, ids, (id) => !id.startsWith('SIMILAR-'));
	for (const pattern of BATCHES) {
		const starts = new RegExp(`^${pattern}`);
		yield* batch(db, indicatorIds, `regexp_matches(group_id, '^${pattern}')`, ids, (id) => starts.test(id));
	}
}

async function* batch(
	db: Database,
	indicatorIds: readonly string[],
	condition: string,
	ids: readonly { id: string }[],
	isIn: (id: string) => boolean
): AsyncGenerator<GroupView> {
	const rows = await db.query<PackedGroup>(
		`${groupRule(indicatorIds, condition)}
		SELECT group_id, indicator, list(year ORDER BY year) AS y, list(value ORDER BY year) AS v,
			list(n ORDER BY year) AS n, list(m ORDER BY year) AS m
		FROM group_year GROUP BY group_id, indicator ORDER BY group_id, indicator`,
		[...indicatorIds, POPULATION]
	);
	const views = new Map<string, GroupView>();
	for (const { id } of ids) if (isIn(id)) views.set(id, { id, series: {} });
	for (const { group_id, indicator, y, v, n, m } of rows) {
		const view = views.get(group_id);
		if (view) view.series[indicator] = { y, v, n, m };
	}
	yield* views.values();
}
