/** Economies with all that they are called, as the site has them. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { furtherNames, placesOf } from '../../../src/lib/own/join/places';
import { aggregateNames, aliases } from '../../../src/lib/server/aliases';
import { lookupOf } from '../../../src/lib/state/names';
import type { Economy } from '../../../src/lib/types';

const economies = Papa.parse<Economy>(readFileSync('data/economies/economies.csv', 'utf8'), {
	header: true,
	skipEmptyLines: true
}).data;

export const placeOf = placesOf(lookupOf({ economies, groups: [] } as never, aliases()), {
	aggregates: aggregateNames(),
	further: furtherNames(economies)
});
