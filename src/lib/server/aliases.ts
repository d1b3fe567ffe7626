import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { aliasesOf } from '../state/names';
import type { Aliases } from '../types';
import { synonyms } from './words';

const FILE = 'data/economies/aliases.csv';

interface AliasRow {
	alias: string;
	iso3: string;
	kind: string;
}

const rows = (): AliasRow[] =>
	Papa.parse<AliasRow>(readFileSync(FILE, 'utf8'), { header: true, skipEmptyLines: true }).data;

/** What publishers call groups of economies. */
export const aggregateNames = (): string[] =>
	rows()
		.filter(({ kind }) => kind === 'aggregate')
		.map(({ alias }) => alias);

/** Codes and names of economies as publishers and readers write them, by ISO3. @throws Error when a file is wrong */
export function aliases(): Aliases {
	const usual = Object.entries(synonyms().economies).flatMap(([iso3, names]) =>
		names.map((alias) => ({ alias, iso3, kind: 'usual' }))
	);
	return aliasesOf([...rows(), ...usual]);
}
