/** Statistics that more than one rule needs, on d3-array's. Values that are no numbers are left out. */
import { deviation, mean, quantileSorted } from 'd3-array';

/** The middle of the finite numbers, the mean of the two middle ones when even; null when there is none. */
export function median(values: readonly number[]): number | null {
	// The build takes some five million medians of a few dozen numbers each: sorting them beats selecting.
	const sorted = Float64Array.from(values.filter(Number.isFinite)).sort();
	// d3 takes any array; its types know the plain one alone.
	return quantileSorted(sorted as unknown as number[], 0.5) ?? null;
}

/**
 * The coefficient of variation: sample standard deviation (n - 1) over mean. 0 is the same every time; above 0.3 a
 * budget can hardly rely on it.
 * @returns null with fewer than three values or a mean that is not above zero
 */
export function variation(values: readonly number[]): number | null {
	if (values.length < 3) return null;
	const average = mean(values) ?? 0;
	return average > 0 ? (deviation(values) ?? 0) / average : null;
}
