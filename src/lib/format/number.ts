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

/** Short form for tiles and axis ends: "1.2 million", "523,000", "4.2 billion"; below 10,000 as formatNumber. */
export function formatCompact(
	value: number | null | undefined,
	decimals = 0,
	locale: Locale = ENGLISH
): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return locale.noValue;
	const size = Math.abs(value);
	const sign = value < 0 ? locale.minus : '';
	if (size < 9999.5) return formatNumber(value, decimals, locale);
	const step = 10 ** (Math.floor(Math.log10(size)) - 2);
	const rounded = Math.round(size / step) * step;
	for (const [scale, word] of SCALES) {
		if (rounded < scale) continue;
		const scaled = size / scale;
		const number =
			scaled >= 1e6 ? scaled.toExponential(1) : marked(scaled.toFixed(scaled < 99.95 ? 1 : 0), locale);
		return `${sign}${number}${NBSP}${locale.scales[word]}`;
	}
	return `${sign}${marked(String(Math.round(rounded)), locale)}`;
}
