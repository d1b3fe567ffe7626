/** Numbers as a page writes them, to hold a chart against its table. */
import { plain } from './read';

const SIZES: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** Every amount of a text: "−42.2 million" is -42,200,000, "6.6 %" is 6.6; `decimals` of them as written. */
export function amountsOf(text: string): { value: number; rounding: number }[] {
	const said = plain(text);
	return [...said.matchAll(/(-?\d[\d,]*(?:\.(\d+))?)(?: (million|billion|trillion))?/g)].map(
		([, number = '', decimals = '', word]) => {
			const size = word ? (SIZES[word] ?? 1) : 1;
			// Compact numbers without a word have three figures ("264,000").
			const value = Number(number.replaceAll(',', '')) * size;
			const rounding = Math.max(0.5 * size * 10 ** -decimals.length, word ? 0 : Math.abs(value) * 0.005);
			return { value, rounding };
		}
	);
}

/** Whether a chart's amount is one of a table's, which may be in millions; both are rounded as they are written. */
export function isAmong(amount: { value: number; rounding: number }, cells: readonly string[]): boolean {
	return cells
		.flatMap(amountsOf)
		.some(({ value, rounding }) =>
			[1, 1e6].some(
				(size) => Math.abs(value * size - amount.value) <= 1.001 * (amount.rounding + rounding * size)
			)
		);
}
