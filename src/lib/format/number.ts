import { ENGLISH, type Locale } from './locale';

/**
 * Numbers as text, the same on every machine (no Intl): the true minus sign U+2212, and no-break spaces, so that a
 * number never parts from its unit at a line's end. Marks and words are a locale's.
 */
export const MINUS = ENGLISH.minus;
export const NBSP = '\u00a0';
/** What stands where there is no number to show. */
export const NO_VALUE = ENGLISH.noValue;

const SCALES: [number, keyof Locale['scales']][] = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million']
];

/** Digits such as "1234.5" with the locale's marks. */
function marked(digits: string, { thousands, decimal }: Locale): string {
	const [whole = '0', part] = digits.split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
	return part ? `${grouped}${decimal}${part}` : grouped;
}

/**
 * A number with so many decimals: "1,234.5", "−0.4". A value that these decimals would turn into zero keeps
 * its first significant digit instead ("0.0003"): zero is another fact.
 */
export function formatNumber(
	value: number | null | undefined,
	decimals = 0,
	locale: Locale = ENGLISH
): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return locale.noValue;
	const size = Math.abs(value);
	if (size >= 1e21) return formatCompact(value, 0, locale);
	const sign = value < 0 ? locale.minus : '';
	let text = size.toFixed(Math.min(Math.max(Math.trunc(decimals) || 0, 0), 12));
	if (size > 0 && Number(text) === 0) text = size.toFixed(Math.min(20, Math.ceil(-Math.log10(size))));
	if (Number(text) === 0) return size > 0 ? `${sign}${size.toExponential(0)}` : marked(text, locale);
	return `${sign}${marked(text, locale)}`;
}

/** Sentences, tiles and charts say so many significant digits at most, as far as they are decimals; tables say all. */
const DIGITS = 3;

/** How many of an indicator's decimals a text shows of a value: 7.09, 16.5, 130; none of zero. */
export function decimalsInText(value: number, decimals: number): number {
	const size = Number(Math.abs(value).toPrecision(DIGITS));
	if (!Number.isFinite(size) || size === 0) return 0;
	return Math.max(0, Math.min(decimals, DIGITS - 1 - Math.floor(Math.log10(size))));
}

/**
 * Short form for sentences, tiles and charts: three significant digits where they are decimals ("7.09", "16.5",
 * "3,877") and from 10,000 on ("52,300", "1.23 million", "4.2 billion").
 */
export function formatCompact(
	value: number | null | undefined,
	decimals = 0,
	locale: Locale = ENGLISH
): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return locale.noValue;
	const size = Math.abs(value);
	const sign = value < 0 ? locale.minus : '';
	if (size < 9999.5) return formatNumber(value, decimalsInText(value, decimals), locale);
	const rounded = Number(size.toPrecision(DIGITS));
	for (const [scale, word] of SCALES) {
		if (rounded < scale) continue;
		const scaled = Number((size / scale).toPrecision(DIGITS));
		const digits = scaled < 99.95 && Number.isInteger(scaled) ? scaled.toFixed(1) : String(scaled);
		const number = scaled >= 1e6 ? scaled.toExponential(1) : marked(digits, locale);
		return `${sign}${number}${NBSP}${locale.scales[word]}`;
	}
	return `${sign}${marked(String(rounded), locale)}`;
}
