/** Every importer, in the order the report shows them. An importer that is not here is not run. */
import type { Importer } from './lib/importer';

export const importers: readonly Importer[] = [];
