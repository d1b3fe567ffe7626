/**
 * One number for a group of economies in one year. The SQL in src/lib/query/group-rule.ts does the same for all
 * years at once; a test compares the two.
 */
import type { Aggregate } from '../types';
import { median } from './median';

/** A member's value stands for a year when it is of that year or of one of the two years before. */
export const GROUP_TOLERANCE_YEARS = 2;
/** At least so many members must have data, whatever the group's size. */
export const GROUP_MIN_MEMBERS = 3;
/** For a median or mean, half of the members; for a sum, nine tenths, since what is missing makes it too small. */
export const GROUP_MIN_PART: Record<Aggregate, number> = { median: 0.5, 'mean-population': 0.5, sum: 0.9 };

export interface MemberValue {
	value: number | null;
	/** Population in that year; only used (and then needed) by 'mean-population'. */
	population?: number | null;
}

export interface GroupValue {
	/** Null when too few members have data. */
	value: number | null;
	/** Members with data. */
	n: number;
	/** Members in that year. */
	m: number;
}

/** @param members one entry for each member of the group in that year, value null where it has none */
export function groupValue(members: readonly MemberValue[], aggregate: Aggregate): GroupValue {
	const values: number[] = [];
	const weights: number[] = [];
	for (const { value, population } of members) {
		if (!isNumber(value)) continue;
		if (aggregate === 'mean-population' && !(isNumber(population) && population > 0)) continue;
		values.push(value);
		weights.push(population ?? 0);
	}
	return valueOfKnown(values, weights, members.length, aggregate);
}

/**
 * The same from the members with data alone.
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
	const factor = (index: number) => (aggregate === 'sum' ? 1 : (weights[index] as number));
	const total = values.reduce((sum, value, index) => sum + value * factor(index), 0);
	return aggregate === 'sum' ? total : total / weights.reduce((sum, weight) => sum + weight, 0);
}

/** The value that stands for a year: the latest of that year and the two before, null when there is none. */
export function valueForYear(
	values: readonly { year: number; value: number }[],
	year: number
): number | null {
	let best: { year: number; value: number } | null = null;
	for (const each of values) {
		if (each.year > year || each.year < year - GROUP_TOLERANCE_YEARS || !Number.isFinite(each.value))
			continue;
		if (!best || each.year > best.year) best = each;
	}
	return best?.value ?? null;
}

function isNumber(value: number | null | undefined): value is number {
	return value !== null && value !== undefined && Number.isFinite(value);
}
