/** The least developed countries' share of world exports beside the target of doubling it. */
import type { LineModel, Point, Series } from '../../chart/model';
import { formatNumber, NBSP } from '../../format/number';
import type { SeriesView } from '../../types';

/** The Programme of Action of Istanbul (2011-2020) names no base year; the series begin in 2010. */
export const BASE_YEAR = 2010;
const DEADLINE = 2020;
/** A sum over fewer members than this part would fall because of missing reports. */
const ENOUGH = 0.9;

/**
 * Sum of members' shares by year, in years in which nine members of ten have a value.
 * @param members series of the members, by ISO3: the same economies in every year
 */
export function sumOfShares(members: Record<string, SeriesView>): Point[] {
	const all = Object.values(members);
	const years = [...new Set(all.flatMap(({ y }) => y))].sort((a, b) => a - b);
	return years.flatMap((year) => {
		const values = all.flatMap(({ y, v }) => v[y.indexOf(year)] ?? []);
		if (values.length < ENOUGH * all.length) return [];
		return [{ year, value: values.reduce((sum, value) => sum + value, 0), nature: 'actual' as const }];
	});
}

/** Goods and services as two lines, with the doubled share of goods as the target. */
export function ldcShareModel(goods: readonly Point[], services: readonly Point[]): LineModel {
	const base = goods.find(({ year }) => year === BASE_YEAR)?.value;
	const series: Series[] = [
		{ id: 'goods', label: 'Goods', role: 'focus', points: [...goods] },
		{ id: 'services', label: 'Services', role: 'comparator', slot: 0, points: [...services] }
	];
	return {
		series,
		unit: '% of world exports',
		unitKind: 'share',
		decimals: 2,
		...(base === undefined
			? {}
			: {
					target: {
						value: 2 * base,
						label: `double the share of goods in ${BASE_YEAR}: ${formatNumber(2 * base, 2)}${NBSP}%`
					}
				}),
		marker: { year: DEADLINE, label: `due in ${DEADLINE}` }
	};
}

/** What came of the doubling, in one sentence. */
export function ldcShareFinding(goods: readonly Point[], members: number): string {
	const at = (year: number) => goods.find((point) => point.year === year)?.value;
	const [base, due, last] = [at(BASE_YEAR), at(DEADLINE), goods.at(-1)];
	if (base === undefined || due === undefined || !last)
		return 'The least developed countries’ share of world exports of goods';
	const percent = (value: number) => `${formatNumber(value, 2)}${NBSP}%`;
	const reached = due >= 2 * base ? 'had doubled' : 'had not doubled';
	return `The share of world exports of goods of ${members} least developed countries ${reached} by ${DEADLINE}: ${percent(base)} in ${BASE_YEAR}, ${percent(due)} in ${DEADLINE}, ${percent(last.value)} in ${last.year}`;
}
