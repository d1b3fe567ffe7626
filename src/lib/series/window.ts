/** Which points a question looks at: years, and whether a value has happened. */
import type { Nature, SeriesView } from '../types';
import { pointsOf } from './decode';
import type { Point, Window } from './point';

/**
 * The first year that "since the start" looks at unless the reader chooses years: the baseline of the Millennium
 * Development Goals. Some series reach back to 1900, and a direction since then says nothing of the policy's time.
 */
export const START_YEAR = 1990;

/** Whether a year lies in a window, its ends included. */
export const isInWindow = (year: number, { from, to }: Window): boolean =>
	year >= (from ?? -Infinity) && year <= (to ?? Infinity);

/** Things of a year within a window, in their order. */
export const inWindow = <Row extends { year: number }>(rows: readonly Row[], window: Window): Row[] =>
	rows.filter(({ year }) => isInWindow(year, window));

/** Whether a value has happened: measured, reported, modelled or worked out from such; no projection, no forecast. */
export const isPast = ({ nature }: { nature: Nature | null }): boolean =>
	nature !== 'projection' && nature !== 'forecast';

/** The points of a compact series that have happened, within a window. */
export function pastPoints(
	series: SeriesView | null | undefined,
	from?: number | null,
	to?: number | null
): Point[] {
	return inWindow(pointsOf(series).filter(isPast), { from, to });
}

/** A series without its first values. @param count how many go */
export function withoutFirst(series: SeriesView, count: number): SeriesView {
	if (count <= 0) return series;
	const rest = <Value>(values: readonly Value[]) => values.slice(count);
	return {
		...{ ...series, y: rest(series.y), v: rest(series.v) },
		...(series.lo ? { lo: rest(series.lo) } : {}),
		...(series.hi ? { hi: rest(series.hi) } : {}),
		...(series.n === undefined ? {} : { n: series.n.slice(count) })
	};
}
