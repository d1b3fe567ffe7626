/** Statistics that more than one rule needs, on d3-array's. Values that are no numbers are left out. */
import { deviation, mean, median as middle } from 'd3-array';

/** The middle of the finite numbers, the mean of the two middle ones when even; null when there is none. */
export function median(values: readonly number[]): number | null {
	return middle(values.filter(Number.isFinite)) ?? null;
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
