/** The least developed countries' share of world exports beside the target of doubling it. */
import { sum } from 'd3-array';
import { pointAt } from '../../series/point';
import type { Point } from '../../series/point';
import type { LineModel, Series } from '../../chart/model';
import type { SeriesView } from '../../types';
import { ldcShare as english } from '../../words/en/trade/ldc-share';
import type { LdcShareWords } from '../../words/trade/ldc-share';

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

const at = (points: readonly Point[], year: number | undefined) =>
	points.find((point) => point.year === year);

/** Goods and services as two lines, with what the first target asks of goods. */
export function ldcShareModel(
	goods: readonly Point[],
	services: readonly Point[],
	target: DoublingTarget | undefined,
	{ labels, unit, ...words }: LdcShareWords = english
): LineModel {
	const base = at(goods, target?.baselineYear);
	const series: Series[] = [
		{ id: 'goods', label: labels.goods, role: 'focus', points: [...goods] },
		{ id: 'services', label: labels.services, role: 'comparator', slot: 0, points: [...services] }
	];
	const aim = target && base && target.factor * base.value;
	return {
		series: series.filter(({ points }) => points.length > 0),
		...{ unit, unitKind: 'share', decimals: 2 },
		...(target === undefined || aim === undefined
			? {}
			: {
					target: { value: aim, label: words.target(target.short, aim) },
					marker: { year: target.deadline, label: words.due(target.deadline) }
				})
	};
}

/** What came of the first target, in one sentence; without its years, what the newest is. */
export function ldcShareFinding(
	goods: readonly Point[],
	target: DoublingTarget | undefined,
	words: LdcShareWords = english
): string {
	const last = goods.at(-1);
	if (!last) return words.unknown;
	const [base, due] = [at(goods, target?.baselineYear), at(goods, target?.deadline)];
	if (!target || !base || !due) return words.stands(last);
	return words.came(target.short, due.value >= target.factor * base.value, base, due);
}

/** What each target asks, by when, and how far the newest year is: one sentence each. */
export function ldcShareTargets(
	goods: readonly Point[],
	targets: readonly DoublingTarget[],
	words: LdcShareWords = english
) {
	const newest = goods.at(-1);
	return targets.map((target) => {
		const { factor, baselineYear, deadline } = target;
		const base = at(goods, baselineYear);
		const says =
			base && newest
				? words.asks({ factor, base, aim: factor * base.value, deadline, newest })
				: words.noBase(baselineYear);
		return { ...target, says };
	});
}
