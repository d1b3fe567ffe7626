/**
 * One number for a group of economies in one year.
 */
import type { Aggregate } from '../types';
import { sum } from 'd3-array';
import { median } from './stats';

/** A member's value stands for a year when it is of that year or of one of the two years before. */
export const GROUP_TOLERANCE_YEARS = 2;
/** At least so many members must have data, whatever the group's size. */
export const GROUP_MIN_MEMBERS = 3;
/** For a median or mean, half of the members; for a sum, nine tenths, since what is missing makes it too small. */
export const GROUP_MIN_PART: Record<Aggregate, number> = { median: 0.5, 'mean-population': 0.5, sum: 0.9 };

export interface GroupValue {
	/** Null when too few members have data. */
	value: number | null;
	/** Members with data. */
	n: number;
	/** Members in that year. */
	m: number;
}

/**
 * From the members with data.
 * @param weights population of each; only read by 'mean-population'
 * @param m members in that year, with or without data
 */
export function valueOfKnown(
	values: readonly number[],
	weights: readonly number[],
	m: number,
	aggregate: Aggregate
): GroupValue {
	const n = values.length;
	if (n < GROUP_MIN_MEMBERS || n < GROUP_MIN_PART[aggregate] * m) return { value: null, n, m };
	return { value: summedUp(values, weights, aggregate), n, m };
}

function summedUp(
	values: readonly number[],
	weights: readonly number[],
	aggregate: Aggregate
): number | null {
	if (aggregate === 'median') return median(values);
	if (aggregate === 'sum') return sum(values);
	return sum(values, (value, index) => value * (weights[index] as number)) / sum(weights);
}
