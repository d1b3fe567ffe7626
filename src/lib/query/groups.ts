import type { Database } from '../database/database';
import type { Group, Membership } from '../types';

/** All groups in their own order. */
export function groups(db: Database): Promise<Group[]> {
	return db.query<Group>(
		'SELECT id, name, short_name, kind, position, source FROM grp ORDER BY position, id'
	);
}

/** Who was in which group when, by group, economy and year; of one group when it is given. */
export function memberships(db: Database, group?: string): Promise<Membership[]> {
	return db.query<Membership>(
		`SELECT group_id, iso3, from_year, to_year, confidence FROM membership
		${group === undefined ? '' : 'WHERE group_id = ?'} ORDER BY group_id, iso3, from_year`,
		group === undefined ? [] : [group]
	);
}
