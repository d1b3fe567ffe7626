import { economies } from '../query/economies';
import { groups, memberships } from '../query/groups';
import type { Directory } from '../types';
import { database } from './database';

let made: Promise<Directory> | undefined;

/** Economies and groups with members by year, as the pickers and addresses need them. */
export function directory(): Promise<Directory> {
	made ??= make();
	return made;
}

async function make(): Promise<Directory> {
	const db = await database();
	const [economyRows, groupRows, members] = await Promise.all([economies(db), groups(db), memberships(db)]);
	return {
		economies: economyRows.map(({ iso3, name, in_sentence }) => ({ iso3, name, in_sentence })),
		groups: groupRows.map(({ id, name, short_name, kind }) => ({
			id,
			name,
			short_name,
			kind,
			members: members
				.filter(({ group_id }) => group_id === id)
				.map(({ iso3, from_year, to_year }): [string, number, number | null] => [iso3, from_year, to_year])
		}))
	};
}
