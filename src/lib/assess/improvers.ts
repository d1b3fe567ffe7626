/** Who did best: the members of a group that improved most between the same two years. */
import { nearest, type NearOptions } from '../series/nearest';
import type { GoodDirection, SeriesView } from '../types';
import { pastPoints } from '../series/window';
import type { YearValue } from './trend';

/** A value this near to each end still stands for it. */
export const IMPROVER_TOLERANCE_YEARS = 2;
const NEAR: NearOptions = { tolerance: IMPROVER_TOLERANCE_YEARS, tie: 'earlier' };

export interface Improver {
	iso3: string;
	from: YearValue;
	to: YearValue;
	/** Last minus first, in the unit of the series. */
	change: number;
	/** How far it moved the right way (negative: the wrong way): in the unit of the series, or as a part of its start. */
	improvement: number;
	/** 1 moved most the right way; equal changes share a place. */
	place: number;
	isFocus: boolean;
}

export interface Improvers {
	fromYear: number;
	toYear: number;
	/** Most improved first; only members with a value near both ends, and the focus itself. */
	list: Improver[];
	/** The focus' own entry, null when it has none. */
	focus: Improver | null;
	/** Members without a value near both ends. */
	without: string[];
	/** Where members stand at the end: also those without a value near the start. */
	standing: Standing[];
}

export interface Standing {
	iso3: string;
	to: YearValue;
}

/** Ordered by how much moved, or by which part of its start. */
export type By = 'amount' | 'share';

/**
 * What is to fall to nothing is compared by the part that is gone, for who starts with most can lose most; what rises,
 * is to reach a value or may be below zero is compared by amount.
 */
export const byOf = (direction: GoodDirection, series: readonly (SeriesView | undefined)[]): By =>
	direction === 'down' && series.every((one) => !one || one.v.every((value) => value >= 0))
		? 'share'
		: 'amount';

/**
 * @param series of every member and of the focus, by ISO3
 * @param direction 'none' orders by the largest rise
 * @param by a member that starts from nothing has no share and is without
 * @returns null when the focus has fewer than two values, since it then gives no years to compare
 */
export function improvers(
	series: Readonly<Record<string, SeriesView>>,
	focus: string,
	direction: GoodDirection,
	ideal: number | null = null,
	years: { from?: number; to?: number } = {},
	by: By = 'amount'
): Improvers | null {
	const own = pastPoints(series[focus], years.from, years.to);
	const fromYear = own[0]?.year;
	const toYear = own[own.length - 1]?.year;
	if (fromYear === undefined || toYear === undefined || fromYear === toYear) return null;
	const list: Improver[] = [];
	const without: string[] = [];
	const standing: Standing[] = [];
	for (const iso3 of Object.keys(series).sort()) {
		const points = pastPoints(series[iso3]);
		const from = nearest(points, fromYear, NEAR);
		const to = nearest(points, toYear, NEAR);
		if (to) standing.push({ iso3, to: { year: to.year, value: to.value } });
		if (!from || !to || from.year >= to.year || (by === 'share' && from.value === 0)) {
			without.push(iso3);
			continue;
		}
		const moved = improvementOf(from.value, to.value, direction, ideal);
		const improvement = by === 'share' ? moved / Math.abs(from.value) : moved;
		list.push({
			iso3,
			from: { year: from.year, value: from.value },
			to: { year: to.year, value: to.value },
			change: to.value - from.value,
			improvement,
			place: 0,
			isFocus: iso3 === focus
		});
	}
	list.sort((a, b) => b.improvement - a.improvement || (a.iso3 < b.iso3 ? -1 : 1));
	for (const each of list) each.place = list.findIndex((x) => x.improvement === each.improvement) + 1;
	return { fromYear, toYear, list, focus: list.find(({ isFocus }) => isFocus) ?? null, without, standing };
}

/** So many who stand best are named, and of no fewer than this part of the members: those without a value may stand better. */
const MOST_LEADING = 3;
const ENOUGH = 0.5;

/**
 * Who stands best at the end, best first: three, or fewer where a tie would be cut.
 * @param members how many there are, with a value at the end or without
 * @returns how many share the best value, and who is named (nobody where more than three share it); null where fewer than
 *   half of the members have a value
 */
export function leading(
	list: readonly Standing[],
	direction: 'up' | 'down',
	members: number
): { shared: number; named: Standing[] } | null {
	if (list.length < ENOUGH * members) return null;
	const sign = direction === 'up' ? -1 : 1;
	const sorted = [...list].sort((a, b) => sign * (a.to.value - b.to.value));
	const shared = sorted.filter(({ to }) => to.value === sorted[0]?.to.value).length;
	let count = Math.min(MOST_LEADING, sorted.length);
	while (count > 0 && sorted[count]?.to.value === sorted[count - 1]!.to.value) count -= 1;
	return { shared, named: sorted.slice(0, count) };
}

function improvementOf(from: number, to: number, direction: GoodDirection, ideal: number | null): number {
	if (direction === 'down') return from - to;
	if (direction === 'to' && ideal !== null) return Math.abs(from - ideal) - Math.abs(to - ideal);
	return to - from;
}
