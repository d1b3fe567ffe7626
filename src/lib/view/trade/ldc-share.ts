/** The least developed countries' share of world exports beside the target of doubling it. */
import { sum } from 'd3-array';
import { pointAt } from '../../series/point';
import type { Point } from '../../series/point';
import type { LineModel, Series } from '../../chart/model';
import { inList } from '../../format/list';
import { formatNumber, NBSP } from '../../format/number';
import type { SeriesView } from '../../types';

/** A year that fewer members than this part have a value for is not shown: it would leave out too many of them. */
const ENOUGH = 0.9;

/** A framework's aim for the share of goods, as data/frameworks has it. */
export interface DoublingTarget {
	/** "Istanbul Programme of Action …", and "Istanbul". */
	framework: string;
	short: string;
	/** Where it is assessed: "frameworks/ipoa/?target=C.1". */
	path: string;
	baselineYear: number;
	deadline: number;
	/** 2: double. */
	factor: number;
}

export interface MembersSum {
	points: Point[];
	/** Members that lack a value in a year shown, by ISO3: in no year of the sum. */
	without: string[];
}

/**
 * Sum of members' shares over the same members in every year: the years in which nine members of ten have a value, and
 * the members that have one in each of these.
 * @param members series of the members, by ISO3
 */
export function sumOfShares(members: Record<string, SeriesView>): MembersSum {
	const all = Object.entries(members);
	const reporting = (year: number) => all.filter(([, { y }]) => y.includes(year)).length;
	const years = [...new Set(all.flatMap(([, { y }]) => y))]
		.filter((year) => reporting(year) >= ENOUGH * all.length)
		.sort((a, b) => a - b);
	const isWhole = ({ y }: SeriesView) => years.every((year) => y.includes(year));
	const summed = all.filter(([, series]) => isWhole(series));
	const points = years.map((year) =>
		pointAt(
			year,
			sum(summed, ([, { y, v }]) => v[y.indexOf(year)] ?? 0),
			'computed'
		)
	);
	return {
		points: summed.length === 0 ? [] : points,
		without: all.filter(([, series]) => !isWhole(series)).map(([iso3]) => iso3)
	};
}

/**
 * "47 of the 48 countries on the list in 2011 (Sudan has no value in some year)": whose shares are summed.
 * @param without names of those left out
 */
export function membersSaid(without: readonly string[], members: number, listOf: number): string {
	const list = `countries on the list in ${listOf}`;
	if (without.length === 0) return `all ${members} ${list}`;
	return `${members - without.length} of the ${members} ${list} (${inList(without)} ${without.length === 1 ? 'has' : 'have'} no value in some years)`;
}

const at = (points: readonly Point[], year: number | undefined) =>
	points.find((point) => point.year === year)?.value;
const percent = (value: number) => `${formatNumber(value, 2)}${NBSP}%`;

/** Goods and services as two lines, with what the first target asks of goods. */
export function ldcShareModel(
	goods: readonly Point[],
	services: readonly Point[],
	target: DoublingTarget | undefined
): LineModel {
	const base = at(goods, target?.baselineYear);
	const series: Series[] = [
		{ id: 'goods', label: 'Goods', role: 'focus', points: [...goods] },
		{ id: 'services', label: 'Services', role: 'comparator', slot: 0, points: [...services] }
	];
	return {
		series: series.filter(({ points }) => points.length > 0),
		unit: '% of world exports',
		unitKind: 'share',
		decimals: 2,
		...(target === undefined || base === undefined
			? {}
			: {
					target: {
						value: target.factor * base,
						label: `${target.short}: ${percent(target.factor * base)} of goods`
					},
					marker: { year: target.deadline, label: `due in ${target.deadline}` }
				})
	};
}

/** What came of the first target, in one sentence; without its years, what the newest is. */
export function ldcShareFinding(goods: readonly Point[], target: DoublingTarget | undefined): string {
	const last = goods.at(-1);
	if (!last) return 'The least developed countries’ share of world exports is not known';
	const [base, due] = [at(goods, target?.baselineYear), at(goods, target?.deadline)];
	if (!target || base === undefined || due === undefined)
		return `The least developed countries had ${percent(last.value)} of world exports of goods in ${last.year}`;
	const reached = due >= target.factor * base ? 'reached' : 'missed';
	return `The least developed countries ${reached} ${target.short}’s target for exports: ${percent(base)} of the world’s in ${target.baselineYear}, ${percent(due)} in ${target.deadline}`;
}

/** What each target asks, by when, and how far the newest year is: one sentence each. */
export function ldcShareTargets(goods: readonly Point[], targets: readonly DoublingTarget[]) {
	const last = goods.at(-1);
	return targets.map((target) => {
		const base = at(goods, target.baselineYear);
		const asked =
			base === undefined || !last
				? `no value of ${target.baselineYear}, so its target is not a number here.`
				: `${target.factor === 2 ? 'double' : `${formatNumber(target.factor, 1)} times`} the ${percent(base)} of ${target.baselineYear} is ${percent(target.factor * base)}, due in ${target.deadline}; ${percent(last.value)} in ${last.year}.`;
		return { ...target, says: asked };
	});
}
