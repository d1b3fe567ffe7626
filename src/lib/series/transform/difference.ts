import type { Point } from '../point';
import { byYear, computedFrom } from './computed';

/** How far values are from another series of the same unit: v(t) − other(t), in years in which both have a value. */
export function difference(points: readonly Point[], other: readonly Point[]): Point[] {
	const beside = byYear(other);
	return points.flatMap((point) => {
		const value = beside.get(point.year);
		return value === undefined ? [] : [computedFrom(point, point.value - value)];
	});
}
