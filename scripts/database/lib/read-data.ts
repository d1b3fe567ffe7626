import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Economy, Group, Membership, Source } from '../../../src/lib/types';
import type { Problems } from '../../lib/problems';
import { readTable, type LocatedRow } from '../../lib/read-table';
import { readYaml, type Located } from '../../lib/read-yaml';
import {
	aidPurposesShape,
	economyShape,
	groupShape,
	importedIndicatorShape,
	membershipShape,
	overridesShape,
	prioritiesShape,
	sourceShape,
	stateShape,
	subjectShape,
	tiesShape,
	type AidPurposes,
	type ImportedIndicatorRow,
	type Overrides,
	type Priorities,
	type SubjectRow,
	type Ties
} from './shapes';

/** Everything that data/ says, in the shape of its files, each part knowing its file and line. */
export interface Data {
	sources: Located<Source[]> | null;
	economies: LocatedRow<Omit<Economy, 'state_since'>>[];
	/** First years of states. */
	states: LocatedRow<{ iso3: string; year: number }>[];
	groups: LocatedRow<Group>[];
	memberships: LocatedRow<Membership>[];
	indicators: (LocatedRow<ImportedIndicatorRow> & { source: string })[];
	/** Absolute paths of the Parquet files, by source. */
	observations: Map<string, string>;
	overrides: Located<Overrides>[];
	subjects: LocatedRow<SubjectRow>[];
	ties: Located<Ties> | null;
	priorities: Located<Priorities> | null;
	aidPurposes: Located<AidPurposes> | null;
}

/**
 * Reads data/. A file that is not there is simply not there; a file with a fault adds to problems.
 * @param folder the data folder
 */
export function readData(folder: string, problems: Problems): Data {
	const yaml = <T>(path: string, shape: z.ZodType<T>): Located<T> | null =>
		existsSync(join(folder, path)) ? readYaml(join(folder, path), `data/${path}`, shape, problems) : null;
	const table = <T>(path: string, columns: string, shape: z.ZodType<T>): LocatedRow<T>[] =>
		existsSync(join(folder, path))
			? readTable(join(folder, path), `data/${path}`, columns.split(' '), shape, problems)
			: [];

	const indicatorFiles = filesIn(join(folder, 'observations'), '.indicators.csv');
	return {
		sources: yaml('sources.yaml', z.array(sourceShape, 'expected a list of sources')),
		economies: table(
			'economies/economies.csv',
			'iso3 name iso2 m49 region income is_landlocked in_sentence',
			economyShape
		),
		states: table('economies/independence.csv', 'iso3 year', stateShape),
		groups: table('economies/groups.csv', 'id name short_name kind position source', groupShape),
		memberships: table(
			'economies/memberships.csv',
			'group_id iso3 from_year to_year confidence',
			membershipShape
		),
		indicators: indicatorFiles.flatMap((file) =>
			table(
				`observations/${file}`,
				'id series dimensions is_lead title unit unit_kind direction topic decimals',
				importedIndicatorShape
			).map((row) => ({ ...row, source: file.replace('.indicators.csv', '') }))
		),
		observations: new Map(
			filesIn(join(folder, 'observations'), '.parquet').map((file) => [
				file.replace('.parquet', ''),
				join(folder, 'observations', file)
			])
		),
		overrides: filesIn(join(folder, 'catalog/indicators'), '.yaml')
			.map((file) => yaml(`catalog/indicators/${file}`, overridesShape))
			.filter((located) => located !== null),
		subjects: table('catalog/subjects.csv', 'id subject plural', subjectShape),
		ties: yaml('catalog/ties.yaml', tiesShape),
		priorities: yaml('policy/priorities.yaml', prioritiesShape),
		aidPurposes: yaml('policy/aid-purposes.yaml', aidPurposesShape)
	};
}

function filesIn(folder: string, ending: string): string[] {
	return existsSync(folder)
		? readdirSync(folder)
				.filter((file) => file.endsWith(ending))
				.sort()
		: [];
}
