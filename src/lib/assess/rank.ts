import type { GoodDirection } from '../types';

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
