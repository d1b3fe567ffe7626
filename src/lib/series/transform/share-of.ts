import type { Point } from '../point';
import { byYear, computedFrom } from './computed';

/**
 * A part of a total in percent: 100 × v(t) / total(t). A year without a total above zero has no value.
 * @param total of the same unit, by year
 */
export function shareOf(points: readonly Point[], total: readonly Point[]): Point[] {
	const whole = byYear(total);
	return points.flatMap((point) => {
		const all = whole.get(point.year) ?? 0;
		return all > 0 ? [computedFrom(point, (100 * point.value) / all)] : [];
	});
}
