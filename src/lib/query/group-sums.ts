import type { Database } from '../database/database';
import type { GroupKind } from '../types';
import { pastValues } from './past';

/** Sums over those members of a group that have every indicator in a year. */
export interface GroupSums {
	group: string;
	/** Its short name. */
	name: string;
	kind: GroupKind;
	year: number;
	/** In the order of the indicators asked for, each in its own unit. */
	sums: number[];
	/** How many members are in the sums, and how many the group had in that year. */
	members: number;
	of: number;
}

/**
 * Some indicators added up over every group's members of each year, by group (in the groups' order) and year. A member
 * without one of them is in none of the sums, so that one may be divided by another. All in past values.
 */
export async function groupSums(db: Database, indicatorIds: readonly string[]): Promise<GroupSums[]> {
	if (indicatorIds.length === 0) return [];
	const each = indicatorIds.map((_, index) => `sum_${index}`);
	const rows = await db.query<Omit<GroupSums, 'sums'> & Record<string, number>>(
		`WITH ${pastValues(indicatorIds)}, whole AS (
			SELECT economy, year, ${each.map((name) => `max(value) FILTER (indicator = ?) AS ${name}`).join(', ')}
			FROM past GROUP BY economy, year HAVING count(DISTINCT indicator) = ${indicatorIds.length}
		), members AS (
			SELECT DISTINCT m.group_id AS group_id, m.iso3 AS iso3, y.year AS year
			FROM membership m JOIN (SELECT DISTINCT year FROM whole) y
				ON y.year BETWEEN m.from_year AND coalesce(m.to_year, 9999)
		)
		SELECT g.id AS "group", any_value(g.short_name) AS name, any_value(g.kind) AS kind, m.year AS year,
			${each.map((name) => `sum(w.${name}) AS ${name}`).join(', ')},
			CAST(count(w.economy) AS INTEGER) AS members, CAST(count(*) AS INTEGER) AS "of"
		FROM members m JOIN grp g ON g.id = m.group_id
		LEFT JOIN whole w ON w.economy = m.iso3 AND w.year = m.year
		GROUP BY g.id, g.position, m.year HAVING count(w.economy) > 0
		ORDER BY g.position, g.id, m.year`,
		[...indicatorIds, ...indicatorIds]
	);
	return rows.map(({ group, name, kind, year, members, of, ...row }) => ({
		...{ group, name, kind, year, sums: each.map((key) => Number(row[key])), members, of }
	}));
}
