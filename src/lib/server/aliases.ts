import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { aliasesOf } from '../state/names';
import type { Aliases } from '../types';
import { synonyms } from './words';

const FILE = 'data/economies/aliases.csv';

/** Codes and names of economies as publishers and readers write them, by ISO3. @throws Error when a file is wrong */
export function aliases(): Aliases {
	const text = readFileSync(FILE, 'utf8');
	const { data } = Papa.parse<{ alias: string; iso3: string; kind: string }>(text, {
		header: true,
		skipEmptyLines: true
	});
	const usual = Object.entries(synonyms().economies).flatMap(([iso3, names]) =>
		names.map((alias) => ({ alias, iso3, kind: 'usual' }))
	);
	return aliasesOf([...data, ...usual]);
}
