import type { YearValue } from './trend';

/** The highest and lowest points of a series that are not an end of its line, null where an end is as far. */
export function extremesOf(points: readonly YearValue[]): {
	highest: YearValue | null;
	lowest: YearValue | null;
} {
	const first = points[0];
	const last = points[points.length - 1];
	if (!first || !last) return { highest: null, lowest: null };
	const highest = points.reduce((best, point) => (point.value > best.value ? point : best), first);
	const lowest = points.reduce((best, point) => (point.value < best.value ? point : best), first);
	return {
		highest: highest.value > Math.max(first.value, last.value) ? highest : null,
		lowest: lowest.value < Math.min(first.value, last.value) ? lowest : null
	};
}
