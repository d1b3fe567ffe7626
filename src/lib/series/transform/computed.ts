import { isPast } from '../window';
import type { Point } from '../point';

/**
 * A value of ours in the place of a published one, of the same year. What comes of a projection or a forecast stays
 * one, so that it is never drawn as something that has happened; bounds are not carried through a formula.
 */
export const computedFrom = (point: Point, value: number): Point => ({
	year: point.year,
	value,
	low: null,
	high: null,
	nature: isPast(point) ? null : point.nature,
	origin: 'computed',
	...(point.restarts ? { restarts: point.restarts } : {})
});

/** The value of each year. */
export const byYear = (points: readonly Point[]): Map<number, number> =>
	new Map(points.map(({ year, value }) => [year, value]));
