import { mean } from 'd3-array';
import type { Point } from '../point';
import { computedFrom } from './computed';

/**
 * The mean of the last `years` years, each year the last of its own span (a trailing simple moving average). It stands
 * in years that have a value themselves and in whose span at least half of the years, rounded up, have one.
 */
export function movingAverage(points: readonly Point[], years: number): Point[] {
	return points.flatMap((point) => {
		const span = points.filter(({ year }) => year > point.year - years && year <= point.year);
		const value = span.length * 2 >= years ? mean(span, (one) => one.value) : undefined;
		return value === undefined ? [] : [computedFrom(point, value)];
	});
}
