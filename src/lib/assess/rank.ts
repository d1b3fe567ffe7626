import type { GoodDirection } from '../types';

/** A value this many years away, either way, still takes part in a ranking. */
export const RANK_TOLERANCE_YEARS = 3;

export interface Placed {
	iso3: string;
	value: number;
}

/** The number that a rank sorts by, smallest first: 1 is best, or highest where no direction is good. */
export function rankKey(value: number, direction: GoodDirection, ideal: number | null = null): number {
	if (direction === 'down') return value;
	if (direction === 'to' && ideal !== null) return Math.abs(value - ideal);
	return -value;
}

/**
 * An economy's place among those with data; equal values share the better place ("3rd" twice, then "5th").
 * Null when the economy has no value itself.
 */
export function rankOf(
	values: readonly Placed[],
	iso3: string,
	direction: GoodDirection,
	ideal: number | null = null
): { rank: number; of: number } | null {
	const placed = values.filter(({ value }) => Number.isFinite(value));
	const own = placed.find((each) => each.iso3 === iso3);
	if (!own) return null;
	const key = rankKey(own.value, direction, ideal);
	const ahead = placed.filter(({ value }) => rankKey(value, direction, ideal) < key).length;
	return { rank: ahead + 1, of: placed.length };
}

/** The point nearest to a year, at most three years away, the later of two equally near; null when none. */
export function pointNearYear<Point extends { year: number }>(
	points: readonly Point[],
	year: number,
	tolerance = RANK_TOLERANCE_YEARS
): Point | null {
	let best: Point | null = null;
	for (const point of points) {
		const away = Math.abs(point.year - year);
		if (away > tolerance) continue;
		const bestAway = best ? Math.abs(best.year - year) : Infinity;
		if (away < bestAway || (away === bestAway && best && point.year > best.year)) best = point;
	}
	return best;
}

/** The value of that point. */
export function valueNearYear(
	points: readonly { year: number; value: number }[],
	year: number,
	tolerance = RANK_TOLERANCE_YEARS
): number | null {
	return pointNearYear(points, year, tolerance)?.value ?? null;
}
