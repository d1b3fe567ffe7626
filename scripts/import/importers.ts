/** Every importer, in the order the report shows them. An importer that is not here is not run. */
import type { Importer } from './lib/importer';
import { wdi } from './wdi';
import { wdiExtra } from './wdi-extra';

export const importers: readonly Importer[] = [
	// One a line, so that a change touches one line.
	wdi,
	wdiExtra
];
