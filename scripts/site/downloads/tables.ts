/**
 * Tables that say what the codes in the other files mean: `economies.csv`, `sources.csv` (with licences), `groups.csv`
 * (who was a member from when to when).
 */
import Papa from 'papaparse';
import type { NativeDatabase } from '../../../src/lib/database/native';
import { groups, memberships } from '../../../src/lib/query/groups';
import type { About } from './observations';

const csv = (rows: object[]) => `${Papa.unparse(rows, { newline: '\n' })}\n`;

/** The files by name. */
export const TABLES = {
	'economies.csv': ({ economies }: About) =>
		csv(
			economies.map(({ iso3, name, iso2, m49, region, income, is_landlocked }) => ({
				...{ iso3, name, iso2, m49, region, income, is_landlocked }
			}))
		),
	'sources.csv': ({ sources }: About) => csv([...sources.values()]),
	'groups.csv': async (_: About, db: NativeDatabase) => {
		const byId = new Map((await groups(db)).map((group) => [group.id, group]));
		const members = await memberships(db);
		return csv(
			members.map(({ group_id, iso3, from_year, to_year, confidence }) => {
				const { name = '', short_name = '', kind = '' } = byId.get(group_id) ?? {};
				return { group: group_id, name, short_name, kind, iso3, from_year, to_year, confidence };
			})
		);
	}
} satisfies Record<string, (about: About, db: NativeDatabase) => string | Promise<string>>;

export type TableName = keyof typeof TABLES;
export const isTable = (name: string): name is TableName => Object.hasOwn(TABLES, name);
