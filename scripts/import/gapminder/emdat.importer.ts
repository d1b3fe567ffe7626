/**
 * Disasters of EM-DAT, as Gapminder has them: a source of their own, because their terms are others. A zero says that
 * no disaster was entered, not that none happened, so it is no value, no place and no end of a fall.
 */
import type { Importer } from '../lib/importer';
import { readSource } from './importer';

export const importer: Importer = {
	source: 'gapminder_emdat',
	run: (context) => readSource('gapminder_emdat', context, { emptyZeros: true })
};
