import type { Database } from '../database/database';
import type { RankView } from '../types';
import { placeholders } from './placeholders';
import { rankRule } from './rank-rule';

export interface RankRow extends RankView {
	economy: string;
	indicator: string;
	group_id: string;
}

/** Places of economies in groups: ISO3 → indicator → group → place. Groups it was not in are absent. */
export async function ranks(
	db: Database,
	iso3s: readonly string[],
	indicatorIds: readonly string[],
	groupIds: readonly string[]
): Promise<Record<string, Record<string, Record<string, RankView>>>> {
	const byEconomy: Record<string, Record<string, Record<string, RankView>>> = {};
	for (const iso3 of iso3s) byEconomy[iso3] = {};
	if ([iso3s, indicatorIds, groupIds].some((list) => list.length === 0)) return byEconomy;
	const rows = await db.query<RankRow>(
		`${rankRule(indicatorIds, `economy IN (${placeholders(iso3s)})`, `group_id IN (${placeholders(groupIds)})`)}
		SELECT economy, indicator, group_id, rank, "of", members, year FROM ranked
		ORDER BY economy, indicator, group_id`,
		[...indicatorIds, ...iso3s, ...groupIds]
	);
	for (const { economy, indicator, group_id, rank, of, members, year } of rows) {
		const groups = ((byEconomy[economy] ??= {})[indicator] ??= {});
		groups[group_id] = { rank, of, members, year };
	}
	return byEconomy;
}
