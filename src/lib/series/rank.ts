/** Places among economies: one rule for a title, a table and a page of all economies. */
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
 * Places by key, smallest first; equal keys share the better place ("3rd" twice, then "5th").
 * @returns place by id, in order
 */
export function placesOf(keys: Iterable<readonly [id: string, key: number]>): Map<string, number> {
	const sorted = [...keys].filter(([, key]) => Number.isFinite(key)).sort((a, b) => a[1] - b[1]);
	const places = new Map<string, number>();
	let place = 0;
	sorted.forEach(([id, key], index) => {
		if (index === 0 || key !== sorted[index - 1]?.[1]) place = index + 1;
		places.set(id, place);
	});
	return places;
}

/** An economy's place among those with data; null when it has no value itself. */
export function rankOf(
	values: readonly Placed[],
	iso3: string,
	direction: GoodDirection,
	ideal: number | null = null
): { rank: number; of: number; tied?: number } | null {
	const places = placesOf(values.map((each) => [each.iso3, rankKey(each.value, direction, ideal)]));
	const rank = places.get(iso3);
	return rank === undefined ? null : { rank, of: places.size, ...sharers(places, rank) };
}

/** How many share a place, where more than one does. */
export function sharers(places: ReadonlyMap<string, number>, rank: number): { tied?: number } {
	let tied = 0;
	for (const place of places.values()) if (place === rank) tied += 1;
	return tied > 1 ? { tied } : {};
}

/**
 * The point nearest to a year that still takes part in a ranking of that year; the later of two equally near.
 * @param points sorted by year, as points of a series are: a map that plays asks for two hundred at each step
 */
export function pointNearYear<Row extends { year: number }>(
	points: readonly Row[],
	year: number,
	tolerance = RANK_TOLERANCE_YEARS
): Row | null {
	let [low, high] = [0, points.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (points[middle]!.year < year) low = middle + 1;
		else high = middle;
	}
	const [before, after] = [points[low - 1], points[low]];
	const [back, ahead] = [before ? year - before.year : Infinity, after ? after.year - year : Infinity];
	const best = ahead <= back ? after : before;
	return best && Math.min(back, ahead) <= tolerance ? best : null;
}
