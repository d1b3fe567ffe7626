/**
 * How far a whole depends on few of its parts: on one buyer, one product, one donor. Pure arithmetic on amounts.
 */

/** Parts that are above zero: a repayment or a divestment is no share of what came in. */
const positive = (values: readonly number[]): number[] => values.filter((value) => value > 0);

/**
 * The Herfindahl-Hirschman index: the sum of the squared shares, from 1/n (n equal parts) to 1 (one part alone).
 * The United States' merger guidelines call a market above 0.18 highly concentrated (1800 on their scale).
 * @param values amounts of the parts, in any one unit; those of zero and below are left aside
 * @returns null when no part is above zero
 */
export function herfindahl(values: readonly number[]): number | null {
	const parts = positive(values);
	const total = parts.reduce((sum, value) => sum + value, 0);
	if (parts.length === 0 || !Number.isFinite(total)) return null;
	return parts.reduce((sum, value) => sum + (value / total) ** 2, 0);
}

/**
 * The same on a scale of 0 (all parts equal) to 1 (one part alone), as UNCTAD publishes it:
 * (√HHI − √(1/n)) / (1 − √(1/n)).
 * @param n how many parts there could be; those in the list unless said otherwise
 * @returns null without a part above zero; 1 when there is one part and could be no other
 */
export function normalisedHerfindahl(values: readonly number[], n = positive(values).length): number | null {
	const index = herfindahl(values);
	if (index === null) return null;
	if (n <= 1) return 1;
	const least = Math.sqrt(1 / n);
	return Math.min(1, Math.max(0, (Math.sqrt(index) - least) / (1 - least)));
}

/** How many parts of equal size would be as concentrated: 1 / HHI. */
export function equivalentParts(values: readonly number[]): number | null {
	const index = herfindahl(values);
	return index === null ? null : 1 / index;
}

/** The share of the largest `count` parts, 0-1. @returns null when no part is above zero */
export function largestShare(values: readonly number[], count = 1): number | null {
	const parts = positive(values).sort((a, b) => b - a);
	const total = parts.reduce((sum, value) => sum + value, 0);
	if (total === 0) return null;
	return parts.slice(0, count).reduce((sum, value) => sum + value, 0) / total;
}
