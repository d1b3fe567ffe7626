/**
 * Numbers as text, in English, the same on every machine (no Intl): a comma between thousands, because every
 * font has it and a spreadsheet reads it back; the true minus sign U+2212; no-break spaces, so that a number
 * never parts from its unit at a line's end.
 */
export const MINUS = '\u2212';
export const NBSP = '\u00a0';
/** What stands where there is no number to show. */
export const NO_VALUE = '–';

const SCALES: [number, string][] = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million']
];

function groupThousands(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * A number with so many decimals: "1,234.5", "−0.4". A value that these decimals would turn into zero keeps
 * its first significant digit instead ("0.0003"): zero is another fact.
 */
export function formatNumber(value: number | null | undefined, decimals = 0): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return NO_VALUE;
	const size = Math.abs(value);
	if (size >= 1e21) return formatCompact(value);
	let text = size.toFixed(Math.min(Math.max(Math.trunc(decimals) || 0, 0), 12));
	if (size > 0 && Number(text) === 0) text = size.toFixed(Math.min(20, Math.ceil(-Math.log10(size))));
	if (Number(text) === 0) return size > 0 ? `${value < 0 ? MINUS : ''}${size.toExponential(0)}` : text;
	const [whole = '0', part] = text.split('.');
	return `${value < 0 ? MINUS : ''}${groupThousands(whole)}${part ? `.${part}` : ''}`;
}

/** Short form for tiles and axis ends: "1.2 million", "523,000", "4.2 billion"; below 10,000 as formatNumber. */
export function formatCompact(value: number | null | undefined, decimals = 0): string {
	if (value === null || value === undefined || !Number.isFinite(value)) return NO_VALUE;
	const size = Math.abs(value);
	const sign = value < 0 ? MINUS : '';
	if (size < 9999.5) return formatNumber(value, decimals);
	const step = 10 ** (Math.floor(Math.log10(size)) - 2);
	const rounded = Math.round(size / step) * step;
	for (const [scale, word] of SCALES) {
		if (rounded < scale) continue;
		const scaled = size / scale;
		if (scaled >= 1e6) return `${sign}${scaled.toExponential(1)}${NBSP}${word}`;
		return `${sign}${groupThousandsFixed(scaled, scaled < 99.95 ? 1 : 0)}${NBSP}${word}`;
	}
	return `${sign}${groupThousands(String(Math.round(rounded)))}`;
}

function groupThousandsFixed(value: number, decimals: number): string {
	const [whole = '0', part] = value.toFixed(decimals).split('.');
	return `${groupThousands(whole)}${part ? `.${part}` : ''}`;
}
