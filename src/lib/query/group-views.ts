import { filledValues, groupLine, type FilledValues } from '../series/group-line';
import { MembersByYear } from '../series/members';
import type { Database } from '../database/database';
import type { GroupView } from '../types';
import { bulkPastRows, runs } from './bulk-rows';
import { POPULATION } from './population';
import { groups, memberships } from './groups';
import { indicators } from './indicators';
import { similarRows } from './similar';

/** One group's view; undefined where there is no such group. */
export async function groupView(
	db: Database,
	group: string,
	indicatorIds: readonly string[]
): Promise<GroupView | undefined> {
	for await (const view of groupViews(db, indicatorIds)) if (view.id === group) return view;
	return undefined;
}

/**
 * Every group, then every SIMILAR-<ISO3>, for these indicators, one after the other, for the build: a few
 * statements read everything, the pure rules of src/lib/assess do the rest.
 * A group for which nothing can be computed still comes, without series.
 */
export async function* groupViews(db: Database, indicatorIds: readonly string[]): AsyncGenerator<GroupView> {
	const filled = await filledByIndicator(db, [...new Set([...indicatorIds, POPULATION])]);
	const about = await indicators(db, { ids: indicatorIds });
	const population = filled.get(POPULATION) ?? null;
	const members = new MembersByYear(await memberships(db));
	const view = (id: string, membersIn: (year: number) => readonly string[]): GroupView => {
		const result: GroupView = { id, series: {} };
		for (const indicator of about) {
			const values = filled.get(indicator.id);
			if (!values) continue;
			const line = groupLine(values, membersIn, indicator.aggregate, population);
			if (line.y.length > 0) result.series[indicator.id] = line;
		}
		return result;
	};
	for (const { id } of await groups(db)) yield view(id, (year) => members.of(id, year));
	for (const [iso3, rows] of runs(await similarRows(db), (row) => row.iso3)) {
		const nearest = rows.map(({ similar_iso3 }) => similar_iso3);
		yield view(`SIMILAR-${iso3}`, () => nearest);
	}
}

async function filledByIndicator(db: Database, ids: readonly string[]): Promise<Map<string, FilledValues>> {
	const byIndicator = new Map<string, FilledValues>();
	for await (const rows of bulkPastRows(db, ids)) {
		for (const [id, ofIndicator] of runs(rows, ({ indicator }) => indicator)) {
			const filled = filledValues(ofIndicator);
			if (filled) byIndicator.set(id, filled);
		}
	}
	return byIndicator;
}
