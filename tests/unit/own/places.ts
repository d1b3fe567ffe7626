/** Economies with all that they are called, from the project's own tables. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { furtherNames, placesOf } from '../../../src/lib/own/join/places';
import { aliasesOf, lookupOf } from '../../../src/lib/state/names';
import type { Economy } from '../../../src/lib/types';

const table = <Row>(name: string) =>
	Papa.parse<Row>(readFileSync(`data/economies/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true })
		.data;

const economies = table<Economy>('economies');
const aliases = table<{ alias: string; iso3: string; kind: string }>('aliases');

export const placeOf = placesOf(lookupOf({ economies, groups: [] } as never, aliasesOf(aliases)), {
	aggregates: aliases.filter(({ kind }) => kind === 'aggregate').map(({ alias }) => alias),
	further: furtherNames(economies)
});
