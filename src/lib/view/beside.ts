/** The countries that an economy is compared with, by name, for its finding: groups are in the chart alone. */
import { valueParts } from '../format/value';
import { pastPoints } from '../series/window';
import type { SeriesView } from '../types';
import { english } from '../words/en';
import type { Words } from '../words/words';
import type { IndicatorMeta } from './clause';
import type { Views } from './views';
import type { Years } from './years';

/** "South Africa had 3.06 in 2024, Eswatini 4.15"; '' where no country is compared, or none has a value. */
export function besideCountries(
	indicator: IndicatorMeta,
	{ compared }: Pick<Views, 'compared'>,
	{ from, to }: Years,
	words: Words = english
): string {
	const named = compared.flatMap(({ kind, inSentence, series }) => {
		if (kind !== 'economy') return [];
		const own = series[indicator.id] as SeriesView | undefined;
		const last = pastPoints(own, from ?? undefined, to ?? undefined).at(-1);
		if (!last) return [];
		return [
			{
				name: inSentence,
				value: valueParts(last.value, indicator, 'tile', words.locale).number,
				year: last.year
			}
		];
	});
	return words.besideCountries(named);
}
