/**
 * The UN SDG progress chart's trend categories as UNDP applies them to each series of a country.
 * Growth: CAGR = (x_t / x_0)^(1/(t − t_0)) − 1. CAGRR compares it with the growth that reaches the target in 2030,
 * CAGRA with fixed limits a year. Facts of the method: UNDP, SDG Accelerator (SDG Push Diagnostic), and UN Statistics
 * Division, technical note of the SDG progress chart.
 */
import { growthRate } from './pace';
import type { NormativeDirection, SeriesMethod } from './series-method';
import type { MethodStatus, YearAndValue } from './verdict';

/** Values are rounded when published: 99.95 % of the way is there. */
const ALMOST = 0.9995;
const DEADLINE = 2030;
/** Observed over required growth: on track, acceleration needed, limited; below the last, deterioration. */
export const RATIO_BANDS = [0.95, 0.5, -0.1] as const;

export interface Trend {
	status: MethodStatus;
	/** Growth so far and growth needed, as parts a year. */
	pace: number | null;
	needed: number | null;
	/** Why, where the numbers alone do not say it. */
	reason?: 'no-baseline' | 'no-later-value' | 'growth-undefined' | 'already-there-at-baseline';
}

const falls = (direction: NormativeDirection | null) =>
	direction === 'decrease' || direction === 'not increase';

/** At or past the target: only series that are to rise or fall to a value are held against it. */
export function reachedTarget(method: SeriesMethod, value: number): boolean {
	const { direction, target } = method;
	if (direction === 'decrease') return target !== null && value <= Math.max(target / ALMOST, target);
	return direction === 'increase' && target !== null && value >= Math.min(target * ALMOST, target);
}

/** CAGRA: growth against the series' limits. */
export function growthAgainstLimits(
	method: SeriesMethod,
	base: YearAndValue | null,
	latest: YearAndValue
): Trend {
	// A series to fall that is at zero has achieved it only where nothing says that it fell there; where a baseline does,
	// its fall is on track like any other, target or not. So the published statuses have it.
	const isGone = method.direction === 'decrease' && latest[1] === 0;
	if (isGone && base) return { status: 'on-track', pace: -1, needed: (method.limits ?? [0, 0, -0.01])[2] };
	if (isGone || reachedTarget(method, latest[1])) return achieved(base, latest);
	const start = startOf(method, base, latest);
	if ('status' in start) return start;
	const { pace } = start;
	const [a, b, c] = method.limits ?? (falls(method.direction) ? [0.01, -0.005, -0.01] : [0.01, 0.005, -0.01]);
	const status = falls(method.direction)
		? pace < c
			? 'on-track'
			: pace < b
				? 'acceleration-needed'
				: pace <= a
					? 'limited'
					: 'deteriorating'
		: pace > a
			? 'on-track'
			: pace > b
				? 'acceleration-needed'
				: pace > c
					? 'limited'
					: 'deteriorating';
	return { status, pace, needed: falls(method.direction) ? c : a };
}

/** CAGRR (also Doubling and Halfing, with the target worked out first): growth against the growth required. */
export function growthAgainstRequired(
	method: SeriesMethod,
	base: YearAndValue | null,
	latest: YearAndValue
): Trend {
	if (reachedTarget(method, latest[1])) return achieved(base, latest);
	const start = startOf(method, base, latest);
	if ('status' in start) return start;
	const { pace } = start;
	const [, from] = base as YearAndValue;
	const target = method.target;
	const thereAtFirst =
		target !== null && (falls(method.direction) ? from <= target : from >= target) && method.direction;
	if (thereAtFirst)
		return { status: 'deteriorating', pace, needed: null, reason: 'already-there-at-baseline' };
	const needed =
		method.requiredGrowth ?? (target === null ? null : growthRate(base as YearAndValue, [DEADLINE, target]));
	if (needed === null || needed === 0)
		return { status: 'insufficient-data', pace, needed, reason: 'growth-undefined' };
	return { status: byRatio(pace / needed, method.ratioLimits), pace, needed };
}

/** @param limits the series' own, RATIO_BANDS where it has none */
export function byRatio(
	ratio: number,
	limits: readonly [number, number, number] | null = null
): MethodStatus {
	const [onTrack, fair, limited] = limits ?? RATIO_BANDS;
	if (ratio >= onTrack) return 'on-track';
	if (ratio >= fair) return 'acceleration-needed';
	return ratio >= limited ? 'limited' : 'deteriorating';
}

function achieved(base: YearAndValue | null, latest: YearAndValue): Trend {
	return { status: 'achieved', pace: base ? growthRate(base, latest) : null, needed: null };
}

/**
 * The growth so far, or why there is none. Where a value is zero or negative at the start, or negative at the end, no
 * growth rate exists: a move the wrong way is still a deterioration, any other is left unjudged.
 */
function startOf(
	method: SeriesMethod,
	base: YearAndValue | null,
	latest: YearAndValue
): { pace: number } | Trend {
	if (!base) return { status: 'insufficient-data', pace: null, needed: null, reason: 'no-baseline' };
	if (base[0] >= latest[0])
		return { status: 'insufficient-data', pace: null, needed: null, reason: 'no-later-value' };
	const pace = growthRate(base, latest);
	if (pace !== null) return { pace };
	const worse = falls(method.direction) ? latest[1] > base[1] : latest[1] < base[1];
	const status = worse && method.direction ? 'deteriorating' : 'insufficient-data';
	return { status, pace: null, needed: null, reason: 'growth-undefined' };
}
