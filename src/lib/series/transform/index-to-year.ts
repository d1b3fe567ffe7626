import type { Point } from '../point';
import { computedFrom } from './computed';

/**
 * Values as parts of 100 in a base year: 100 × v(t) / v(base), the usual index of prices and volumes (IMF, Producer
 * Price Index Manual, 2004, chapter 15). The base must be above zero: of zero there is no part, and a sign would turn.
 * @returns no points where the base year has no value above zero
 */
export function indexToYear(points: readonly Point[], base: number): Point[] {
	const start = points.find(({ year }) => year === base)?.value ?? 0;
	return start > 0 ? points.map((point) => computedFrom(point, (100 * point.value) / start)) : [];
}

/** The first year in which every series that has any has a value above zero; null where there is none. */
export function firstSharedYear(all: readonly (readonly Point[])[]): number | null {
	const known = all.filter((points) => points.length > 0);
	const counts = new Map<number, number>();
	for (const points of known)
		for (const { year, value } of points) if (value > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
	const shared = [...counts].filter(([, count]) => count === known.length).map(([year]) => year);
	return shared.length > 0 ? Math.min(...shared) : null;
}
