import type { Point } from '../point';
import { byYear, computedFrom } from './computed';

/**
 * The change since `years` before: v(t) − v(t − years), in years in which both have a value. Nothing is filled in: a
 * series that is measured every fifth year has changes over five years and none over one.
 */
export function changeOver(points: readonly Point[], years: number): Point[] {
	const values = byYear(points);
	return points.flatMap((point) => {
		const before = values.get(point.year - years);
		return before === undefined ? [] : [computedFrom(point, point.value - before)];
	});
}

/** The same in percent of the earlier value: 100 × (v(t) / v(t − years) − 1), where that value is above zero. */
export function growthOver(points: readonly Point[], years: number): Point[] {
	const values = byYear(points);
	return points.flatMap((point) => {
		const before = values.get(point.year - years) ?? 0;
		return before > 0 ? [computedFrom(point, 100 * (point.value / before - 1))] : [];
	});
}
