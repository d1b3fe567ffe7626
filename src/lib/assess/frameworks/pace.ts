/** Paces between two points, and when a pace arrives. Years are numbers; a pace is a part a year or units a year. */
import type { YearAndValue } from './verdict';

/**
 * Compound annual growth (x_t / x_0)^(1/(t − t_0)) − 1, as a part (0.02 is 2 % a year). Null where it is not
 * defined: no time between, a start at or below zero, an end below zero. An end of zero is −1 (all of it gone).
 */
export function growthRate(from: YearAndValue, to: YearAndValue): number | null {
	const years = to[0] - from[0];
	if (!(years > 0) || !(from[1] > 0) || !(to[1] >= 0)) return null;
	const rate = (to[1] / from[1]) ** (1 / years) - 1;
	return Number.isFinite(rate) ? rate : null;
}

/** Units a year between two points; null when no time lies between them. */
export function linearPace(from: YearAndValue, to: YearAndValue): number | null {
	const years = to[0] - from[0];
	const pace = (to[1] - from[1]) / years;
	return years > 0 && Number.isFinite(pace) ? pace : null;
}

/** The farthest year that is ever named; beyond it a pace is said not to arrive. */
export const LAST_REACH_YEAR = 2200;

/** The year (rounded up) at which growth at `rate` from `latest` reaches `target`; null when it never does. */
export function reachByGrowth(latest: YearAndValue, rate: number | null, target: number): number | null {
	if (rate === null || !(latest[1] > 0) || !(target > 0) || rate <= -1 || rate === 0) return null;
	return yearAfter(latest[0], Math.log(target / latest[1]) / Math.log1p(rate));
}

/** The year (rounded up) at which `pace` units a year from `latest` reach `target`; null when they never do. */
export function reachByPace(latest: YearAndValue, pace: number | null, target: number): number | null {
	if (pace === null || pace === 0) return null;
	return yearAfter(latest[0], (target - latest[1]) / pace);
}

/** A pace of fewer years than this is that of a moment, and is carried on for so many years at most. */
const SHORT_PACE = 5;
const SHORT_REACH = 10;

/** Whether a pace was read over too few years to say anything of a year so far ahead. */
export const isTooFar = (from: number, latest: number, reach: number): boolean =>
	latest - from < SHORT_PACE && reach - latest > SHORT_REACH;

function yearAfter(year: number, wait: number): number | null {
	if (!Number.isFinite(wait) || wait < 0) return null;
	// A hair over a whole year is arithmetic, not another year.
	const reached = Math.ceil(year + wait - 1e-6);
	return reached <= LAST_REACH_YEAR ? reached : null;
}
