import { ENGLISH, type Locale } from './locale';
import { formatNumber, NBSP } from './number';

/** So many per cent: "41 %", "0.4 %". */
export const percent = (value: number, decimals = 0, locale: Locale = ENGLISH): string =>
	`${formatNumber(value, decimals, locale)}${NBSP}%`;

/** A part of one as per cent: 0.41 is "41 %". */
export const asPercent = (part: number, decimals = 0, locale: Locale = ENGLISH): string =>
	percent(100 * part, decimals, locale);
