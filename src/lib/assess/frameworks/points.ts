/** Which values of a series stand for the baseline and for the latest: decided here, once, for every method. */
import type { SeriesView } from '../../types';
import type { Point } from '../../series/point';
import { pastPoints } from '../../series/window';
import type { YearAndValue } from './verdict';

/** A baseline may stand this many years from the baseline year, where that year has no value. */
export const BASELINE_TOLERANCE = 5;
/** A closed target whose last value is older than this is also looked at just after its deadline. */
const STALE_AT_DEADLINE = 3;
const AFTER_DEADLINE = 2;

/** What has been measured or modelled, in order of year; projections and forecasts are never among them. */
export function observed(series: SeriesView | null | undefined): Point[] {
	return pastPoints(series);
}

export function pair(point: Point): YearAndValue {
	return [point.year, point.value];
}

/**
 * The value of the baseline year, else the nearest within `tolerance` years; of two equally near, the earlier.
 * Null when there is none, or when it is not before `before` (the latest).
 */
export function baselineNear(
	points: readonly Point[],
	year: number,
	before: number,
	tolerance = BASELINE_TOLERANCE
): YearAndValue | null {
	let best: Point | null = null;
	for (const point of points) {
		const distance = Math.abs(point.year - year);
		if (point.year >= before || distance > tolerance) continue;
		if (!best || distance < Math.abs(best.year - year)) best = point;
	}
	return best ? pair(best) : null;
}

/** The first year of the run of values up to `latest` that all meet a target; the latest itself must meet it. */
export function metSince(
	points: readonly Point[],
	latest: YearAndValue,
	met: (value: number) => boolean
): number {
	let since = latest[0];
	for (const { year, value } of [...points].reverse()) {
		if (year > latest[0]) continue;
		if (!met(value)) break;
		since = year;
	}
	return since;
}

/**
 * The value that a target with a deadline is judged by: the last at or before the deadline. Where that one is more
 * than three years older than the deadline and a value follows within two years after it, that one. What came later
 * never turns a miss into a hit, and what came before the baseline year says nothing of the target.
 */
export function latestBy(points: readonly Point[], since: number, deadline: number): YearAndValue | null {
	let last: Point | null = null;
	for (const point of points) {
		if (point.year < since) continue;
		if (point.year <= deadline) last = point;
		else if (point.year <= deadline + AFTER_DEADLINE && (!last || deadline - last.year > STALE_AT_DEADLINE))
			return pair(point);
	}
	return last ? pair(last) : null;
}
