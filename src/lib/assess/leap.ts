/** A change that came nearly all at once: another survey, a new count or one event, and no steady way. */
import type { Point } from '../series/point';
import type { YearValue } from './trend';

/** Of fewer steps one is nearly always most of the way. */
const FEWEST_STEPS = 4;
/** A step that is so much of the change is the change. */
const NEARLY_ALL = 0.8;

/**
 * The years between which nearly all of a change came; null where it came in several steps, or where too few values lie
 * between its ends to tell.
 * @param points in order of year
 */
export function leapOf(points: readonly Point[], from: YearValue, to: YearValue): [number, number] | null {
	const between = points.filter(({ year }) => year >= from.year && year <= to.year);
	if (between.length <= FEWEST_STEPS) return null;
	const change = to.value - from.value;
	const at = between.findIndex(
		({ value }, i) => i > 0 && (value - between[i - 1]!.value) / change >= NEARLY_ALL
	);
	return at > 0 ? [between[at - 1]!.year, between[at]!.year] : null;
}
