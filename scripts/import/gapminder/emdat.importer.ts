/** Disasters of EM-DAT, as Gapminder has them: a source of their own, because their terms are others. */
import type { Importer } from '../lib/importer';
import { readSource } from './importer';

export const importer: Importer = {
	source: 'gapminder_emdat',
	run: (context) => readSource('gapminder_emdat', context)
};
