import type { Database } from '../database/database';
import type { Directory } from '../types';
import { economies } from './economies';
import { groups, memberships } from './groups';

/** Economies and groups with members by year, as the pickers and addresses need them. */
export async function directory(db: Database): Promise<Directory> {
	const [economyRows, groupRows, memberRows] = [await economies(db), await groups(db), await memberships(db)];
	const members = new Map<string, [string, number, number | null][]>();
	for (const { group_id, iso3, from_year, to_year } of memberRows) {
		const list = members.get(group_id) ?? [];
		list.push([iso3, from_year, to_year]);
		members.set(group_id, list);
	}
	return {
		economies: economyRows.map(({ iso3, iso2, name, in_sentence }) => ({ iso3, iso2, name, in_sentence })),
		groups: groupRows.map(({ id, name, short_name, kind }) => ({
			id,
			name,
			short_name,
			kind,
			members: members.get(id) ?? []
		}))
	};
}
