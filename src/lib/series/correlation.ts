/** How two measures go together over economies: a fitted line with its uncertainty, and the correlation of their ranks. */
import { mean, rank, sum } from 'd3-array';

export type Pair = readonly [x: number, y: number];

export interface FittedLine {
	/** How many pairs. */
	count: number;
	slope: number;
	intercept: number;
	at: (x: number) => number;
	/** The band of 95 % of the line (of the mean of y at x, not of single values): lower and upper end. */
	band: (x: number) => [low: number, high: number];
}

/** Fewer pairs than these say nothing that a line should be drawn for. */
export const LEAST_PAIRS = 10;

/**
 * The line of least squares, y = intercept + slope · x; null for fewer than ten pairs or when all x are equal.
 * Band at x: ŷ ± t · s · √(1/n + (x − x̄)²/Sxx), with s² = Σ(y − ŷ)²/(n − 2) and t the 97.5 % point of Student's
 * distribution with n − 2 degrees of freedom (Draper and Smith, Applied Regression Analysis, chapter 1.4). On a log axis
 * hand over logarithms.
 */
export function leastSquares(pairs: readonly Pair[]): FittedLine | null {
	const count = pairs.length;
	if (count < LEAST_PAIRS) return null;
	const [mx, my] = [mean(pairs, ([x]) => x)!, mean(pairs, ([, y]) => y)!];
	const sxx = sum(pairs, ([x]) => (x - mx) ** 2);
	if (!(sxx > 0)) return null;
	const slope = sum(pairs, ([x, y]) => (x - mx) * (y - my)) / sxx;
	const intercept = my - slope * mx;
	const at = (x: number) => intercept + slope * x;
	const s = Math.sqrt(sum(pairs, ([x, y]) => (y - at(x)) ** 2) / (count - 2));
	const t = studentPoint(count - 2);
	return {
		count,
		slope,
		intercept,
		at,
		band: (x) => {
			const half = t * s * Math.sqrt(1 / count + (x - mx) ** 2 / sxx);
			return [at(x) - half, at(x) + half];
		}
	};
}

/**
 * The 97.5 % point of Student's distribution with `df` degrees of freedom, to three decimals from 5 on
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5).
 */
export function studentPoint(df: number): number {
	const z = 1.959963985;
	return (
		z +
		(z ** 3 + z) / (4 * df) +
		(5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2) +
		(3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * df ** 3) +
		(79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * df ** 4)
	);
}

/**
 * Spearman's rank correlation, −1 to 1; equal values share the mean of their places. Null for fewer than ten pairs or
 * when one of the two never varies. It is the same on a linear and on a log axis.
 */
export function rankCorrelation(pairs: readonly Pair[]): number | null {
	if (pairs.length < LEAST_PAIRS) return null;
	const [xs, ys] = [midRanks(pairs.map(([x]) => x)), midRanks(pairs.map(([, y]) => y))];
	const middle = (pairs.length - 1) / 2;
	const sxy = sum(xs.map((x, i) => (x - middle) * (ys[i]! - middle)));
	const sxx = sum(xs, (x) => (x - middle) ** 2);
	const syy = sum(ys, (y) => (y - middle) ** 2);
	return sxx > 0 && syy > 0 ? sxy / Math.sqrt(sxx * syy) : null;
}

/** Places from 0, where equal values have the mean of those that they fill. */
function midRanks(values: readonly number[]): number[] {
	const first = rank(values);
	const filled = new Map<number, number>();
	for (const place of first) filled.set(place, (filled.get(place) ?? 0) + 1);
	return [...first].map((place) => place + (filled.get(place)! - 1) / 2);
}
