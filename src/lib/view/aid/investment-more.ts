/** Investment per person, as a share of what groups took in, and how much it swings. */
import { deviation, mean } from 'd3-array';
import { variation } from '../../series/stats';
import { inWindow, isInWindow, pastPoints } from '../../series/window';
import { pointAt, type Point } from '../../series/point';
import type { LineModel, Series, TableModel } from '../../chart/model';
import type { Directory } from '../../types';
import type { Years } from '../years';
import { calling, type Called, type GroupFdi } from './groups';
import type { InvestmentWords, Swing } from '../../words/aid/investment';
import { investment } from '../../words/en/aid/investment';
import { percentOf, usd } from './measures';
import { asSeries, within, type AllSeries } from './lines';

const FIRST = 1990;
const computed = (year: number, value: number): Point => pointAt(year, value, 'computed');

/** Dollars per person of the country and of the members of groups taken together. */
export function fdiPersonModel(
	series: AllSeries,
	groups: readonly GroupFdi[],
	economy: string,
	years: Years,
	{ person }: InvestmentWords = investment
): LineModel {
	const people = new Map(pastPoints(series['SP.POP.TOTL']).map(({ year, value }) => [year, value]));
	const own = pastPoints(series['UNCTAD.FDI.IN']).flatMap(({ year, value }) => {
		const count = people.get(year);
		return count ? [computed(year, (value * 1e6) / count)] : [];
	});
	return {
		...usd(person.unit, 2),
		...within(years, FIRST),
		series: asSeries([
			['own', economy, own],
			...groups.map((one): [string, string, Point[]] => [
				one.group,
				one.short,
				one.years.flatMap(({ year, fdi, people: count }) =>
					count > 0 ? [computed(year, (fdi * 1e6) / count)] : []
				)
			])
		])
	};
}

export function fdiPersonFinding(
	model: LineModel,
	economy: string,
	groups: readonly Called[],
	{ person }: InvestmentWords = investment
): string {
	const name = calling(groups);
	const own = inWindow(model.series.find(({ id }) => id === 'own')?.points ?? [], model).at(-1);
	const others = model.series.flatMap(({ id, points }) => {
		const point = id === 'own' ? undefined : points.find(({ year }) => year === own?.year);
		return point ? [{ group: name(id), value: point.value }] : [];
	});
	return person.title(economy, own ?? null, others);
}

/** Whether the country was a member of a group in a year. */
export type IsMember = (group: string, year: number) => boolean;

/** By the years of the directory; before it is here, by the groups that the country is in now. */
export function membership(
	directory: Pick<Directory, 'groups'> | null,
	iso3: string,
	now: readonly string[]
): IsMember {
	if (directory === null) return (group) => now.includes(group);
	const spans = new Map(
		directory.groups.map(({ id, members }) => [id, members.filter(([member]) => member === iso3)])
	);
	return (group, year) => (spans.get(group) ?? []).some(([, from, to]) => isInWindow(year, { from, to }));
}

/**
 * Share of what all members of a group took in, of the years in which the country was one of them: of others it would
 * be no part. A year in which their sum is not above zero has no point.
 */
export function fdiShareModel(
	series: AllSeries,
	groups: readonly GroupFdi[],
	years: Years,
	isMember: IsMember,
	{ share }: InvestmentWords = investment
): LineModel {
	const own = pastPoints(series['UNCTAD.FDI.IN']);
	const lines = groups.map((one): [string, string, Point[]] => {
		const sums = new Map(one.years.map(({ year, fdi }) => [year, fdi]));
		return [
			one.group,
			one.short,
			own.flatMap(({ year, value }) => {
				const sum = sums.get(year);
				return sum !== undefined && sum > 0 && isMember(one.group, year)
					? [computed(year, (100 * value) / sum)]
					: [];
			})
		];
	});
	return {
		...percentOf(share.unit, 2),
		...within(years, FIRST),
		// All are of the same country: none stands out.
		series: lines
			.map(([id, label, points], index): Series => ({
				id,
				label,
				points,
				role: 'comparator',
				slot: (index % 5) as 0 | 1 | 2 | 3 | 4
			}))
			.filter(({ points }) => points.length > 0)
	};
}

export function fdiShareFinding(
	model: LineModel,
	economy: string,
	groups: readonly Called[],
	{ share }: InvestmentWords = investment
): string {
	const name = calling(groups);
	const last = model.series.flatMap(({ id, points }) => {
		const point = inWindow(points, model).at(-1);
		return point ? [{ group: name(id), ...point }] : [];
	});
	const year = Math.max(...last.map((one) => one.year));
	const now = last.filter((one) => one.year === year);
	return share.title(economy, year, now);
}

/** The groups of a comparison that the country is in in none of their years, as a sentence; '' without any. */
export function notMember(
	groups: readonly GroupFdi[],
	isMember: IsMember,
	economy: string,
	{ share }: InvestmentWords = investment
): string {
	const other = groups.filter(({ group, years }) => !years.some(({ year }) => isMember(group, year)));
	const names = other.map(({ inSentence }) => inSentence);
	return names.length === 0 ? '' : share.outside(economy, names);
}

/** Years over which investment is said to swing. */
export const SWING_YEARS = 10;

/** Mean and standard deviation of each ten years in a row, million dollars. */
export function swings(series: AllSeries): Swing[] {
	const points = pastPoints(series['UNCTAD.FDI.IN']);
	return points.flatMap(({ year }, index) => {
		const ten = points.slice(Math.max(0, index - SWING_YEARS + 1), index + 1);
		if (ten.length < SWING_YEARS || year - ten[0]!.year !== SWING_YEARS - 1) return [];
		const values = ten.map(({ value }) => value);
		const ratio = variation(values);
		return [
			{
				from: year - SWING_YEARS + 1,
				year,
				mean: mean(values) ?? 0,
				deviation: deviation(values) ?? 0,
				range: [Math.min(...values), Math.max(...values)],
				ratio: ratio === null ? null : 100 * ratio
			}
		];
	});
}

export function swingModel(
	all: readonly Swing[],
	years: Years,
	{ millions, swings }: InvestmentWords = investment
): LineModel {
	const [, middle, spread] = swings.columns;
	return {
		...usd(millions, 1),
		...within(years, FIRST + SWING_YEARS - 1),
		series: asSeries([
			['deviation', spread, all.map(({ year, deviation: value }) => computed(year, value))],
			['mean', middle, all.map(({ year, mean: value }) => computed(year, value))]
		])
	};
}

export function swingTable(
	all: readonly Swing[],
	caption: string,
	{ millions, swings }: InvestmentWords = investment
): TableModel {
	const money = { numeric: true, unit: millions, measure: usd(millions, 1) };
	const [last, middle, spread, part] = swings.columns;
	return {
		caption,
		columns: [
			{ id: 'last_year', label: last },
			{ id: 'mean', label: middle, ...money },
			{ id: 'standard_deviation', label: spread, ...money },
			{
				id: 'ratio',
				label: part,
				numeric: true,
				unit: '%',
				measure: percentOf('%', 0)
			}
		],
		rows: [...all]
			.reverse()
			.map(({ year, mean: middle, deviation: spread, ratio }) => [year, middle, spread, ratio])
	};
}

/** Of the ten years that end last. */
export const swingFinding = (
	all: readonly Swing[],
	economy: string,
	years: Years,
	{ swings }: InvestmentWords = investment
): string => swings.title(economy, inWindow(all, { to: years.to }).at(-1) ?? null);
