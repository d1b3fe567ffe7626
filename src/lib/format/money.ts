import { ENGLISH, type Locale } from './locale';
import { formatCompact, NBSP } from './number';

/** An amount in a sentence: "673 million US dollars". */
export const dollars = (value: number, locale: Locale = ENGLISH): string =>
	`${formatCompact(value, 0, locale)}${NBSP}${locale.units.usd}`;
