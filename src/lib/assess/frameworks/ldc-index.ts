/**
 * How the Human Assets Index and the Economic and Environmental Vulnerability Index come about: every indicator is put
 * on a scale of 0 to 100 between the bounds of its review, and the scores are averaged upwards by weight.
 */

export interface Bounds {
	lower: number;
	upper: number;
	/** 'log' for disaster victims, and for population up to the review of 2018. */
	scale: 'linear' | 'log';
	/** 'down' where less is more of what the index measures: 100 minus the score. */
	sense: 'up' | 'down';
}

/**
 * The max-min score of a value, 0 to 100: 100 (v − lower) / (upper − lower) after clipping v to the bounds, on
 * logarithms where the review says so. NaN where the bounds are no interval or the value is no number.
 */
export function minMaxScore(value: number, { lower, upper, scale, sense }: Bounds): number {
	if (!Number.isFinite(value) || !(upper > lower) || (scale === 'log' && !(lower > 0))) return NaN;
	const v = Math.min(Math.max(value, lower), upper);
	const part =
		scale === 'log' ? Math.log(v / lower) / Math.log(upper / lower) : (v - lower) / (upper - lower);
	return 100 * (sense === 'up' ? part : 1 - part);
}

export interface Part {
	score: number;
	weight: number;
}

/** The weighted mean of an index's parts; null when a part is missing, as the committee fills every gap itself. */
export function indexOf(parts: readonly Part[]): number | null {
	const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
	if (parts.length === 0 || !(weights > 0) || parts.some(({ score }) => !Number.isFinite(score))) return null;
	return parts.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights;
}

/** What an index is made of at one review: code of a (sub-)index → its parts. */
export type Composition = ReadonlyMap<string, readonly { code: string; weight: number }[]>;

/**
 * An index from its indicators' values, their bounds and its composition, all of one review; null when a value or a
 * bound is missing anywhere below it.
 */
export function recomputeIndex(
	code: string,
	values: ReadonlyMap<string, number>,
	bounds: ReadonlyMap<string, Bounds>,
	composition: Composition
): number | null {
	const parts = composition.get(code);
	if (parts)
		return indexOf(
			parts.map(({ code: part, weight }) => ({
				weight,
				score: recomputeIndex(part, values, bounds, composition) ?? NaN
			}))
		);
	const value = values.get(code);
	const own = bounds.get(code);
	const score = value === undefined || !own ? NaN : minMaxScore(value, own);
	return Number.isFinite(score) ? score : null;
}
