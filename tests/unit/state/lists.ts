/** The economies, groups and aliases of data/, as the site's files give them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { aliasesOf, lookupOf } from '../../../src/lib/state/names';
import type { Directory, GroupKind } from '../../../src/lib/types';

const FOLDER = join(import.meta.dirname, '../../../data/economies');
const read = <Key extends string>(file: string, _columns: readonly Key[]) =>
	Papa.parse<Record<Key, string>>(readFileSync(join(FOLDER, file), 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;

export const ECONOMIES = read('economies.csv', ['iso3', 'iso2', 'm49', 'name', 'in_sentence']);
const MEMBERSHIPS = read('memberships.csv', ['group_id', 'iso3', 'from_year', 'to_year']);

export const DIRECTORY: Directory = {
	economies: ECONOMIES,
	groups: read('groups.csv', ['id', 'name', 'short_name', 'kind']).map((group) => ({
		...group,
		kind: group.kind as GroupKind,
		members: MEMBERSHIPS.filter(({ group_id }) => group_id === group.id).map(
			({ iso3, from_year, to_year }): [string, number, number | null] => [
				iso3,
				Number(from_year),
				to_year === '' ? null : Number(to_year)
			]
		)
	}))
};

export const ALIAS_ROWS = read('aliases.csv', ['alias', 'iso3', 'kind']);
export const LOOKUP = lookupOf(DIRECTORY, aliasesOf(ALIAS_ROWS));
export const WITHOUT_ALIASES = lookupOf(DIRECTORY, null);
