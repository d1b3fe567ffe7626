import { allRanks } from '../series/all-ranks';
import { MembersByYear } from '../series/members';
import type { Database } from '../database/database';
import type { EconomyView, Indicator } from '../types';
import { bulkRows, isPast, runs, type BulkRow } from './bulk-rows';
import { groups, memberships } from './groups';
import { indicators } from './indicators';
import { seriesOfRows } from '../series/encode';
import { similarRows } from './similar';
import { ofState, stateYears } from './state-years';

/**
 * The whole of every economy for these indicators, by ISO3, for the build: a few statements read everything, the
 * pure rules of src/lib/assess do the rest. `ranks` has the groups it was in in the year of its latest value.
 */
export async function economyViews(
	db: Database,
	indicatorIds: readonly string[]
): Promise<Map<string, EconomyView>> {
	const views = await emptyViews(db);
	const members = new MembersByYear(await memberships(db));
	const states = await stateYears(db);
	const groupIds = (await groups(db)).map(({ id }) => id);
	const about = new Map((await indicators(db, { ids: indicatorIds })).map((each) => [each.id, each]));
	for await (const rows of bulkRows(db, indicatorIds)) {
		for (const [id, ofIndicator] of runs(rows, ({ indicator }) => indicator)) {
			const indicator = about.get(id);
			if (indicator) addIndicator(views, indicator, ofIndicator, groupIds, members, states);
		}
	}
	return views;
}

async function emptyViews(db: Database): Promise<Map<string, EconomyView>> {
	const rows = await db.query<{ iso3: string; group_id: string | null }>(
		`SELECT e.iso3 AS iso3, g.id AS group_id FROM economy e
		LEFT JOIN membership m ON m.iso3 = e.iso3 AND m.to_year IS NULL
		LEFT JOIN grp g ON g.id = m.group_id
		ORDER BY e.iso3, g.position, g.id`
	);
	const views = new Map<string, EconomyView>();
	for (const { iso3, group_id } of rows) {
		const view = views.get(iso3) ?? { iso3, groups: [], similar: [], series: {}, ranks: {} };
		if (group_id !== null) view.groups.push(group_id);
		views.set(iso3, view);
	}
	for (const { iso3, similar_iso3 } of await similarRows(db)) views.get(iso3)?.similar.push(similar_iso3);
	return views;
}

function addIndicator(
	views: Map<string, EconomyView>,
	indicator: Indicator,
	rows: readonly BulkRow[],
	groupIds: readonly string[],
	members: MembersByYear,
	states: ReadonlyMap<string, number>
): void {
	const past = new Map<string, BulkRow[]>();
	for (const [iso3, ofEconomy] of runs(rows, ({ economy }) => economy)) {
		past.set(iso3, ofEconomy.filter(isPast));
		const view = views.get(iso3);
		if (view) view.series[indicator.id] = ofState(seriesOfRows(ofEconomy), states.get(iso3));
	}
	const membersIn = (group: string, year: number) => members.of(group, year);
	const ranks = allRanks(past, groupIds, membersIn, indicator.direction, indicator.ideal);
	for (const [iso3, places] of ranks) {
		const view = views.get(iso3);
		if (view) view.ranks[indicator.id] = places;
	}
}
