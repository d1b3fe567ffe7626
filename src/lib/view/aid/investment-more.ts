/** Investment per person, as a share of what groups took in, and how much it swings. */
import { deviation, mean } from 'd3-array';
import { variation } from '../../series/stats';
import { inWindow, isInWindow, pastPoints } from '../../series/window';
import { pointAt, type Point } from '../../series/point';
import type { LineModel, Series, TableModel } from '../../chart/model';
import { formatCompact, formatNumber, NBSP } from '../../format/number';
import type { Directory } from '../../types';
import type { Years } from '../years';
import { calling, type Called, type GroupFdi } from './groups';
import { MILLIONS, million } from './investment';
import { asSeries, within, type AllSeries } from './money';

const FIRST = 1990;
const computed = (year: number, value: number): Point => pointAt(year, value, 'computed');

/** Dollars per person of the country and of the members of groups taken together. */
export function fdiPersonModel(
	series: AllSeries,
	groups: readonly GroupFdi[],
	economy: string,
	years: Years
): LineModel {
	const people = new Map(pastPoints(series['SP.POP.TOTL']).map(({ year, value }) => [year, value]));
	const own = pastPoints(series['UNCTAD.FDI.IN']).flatMap(({ year, value }) => {
		const count = people.get(year);
		return count ? [computed(year, (value * 1e6) / count)] : [];
	});
	return {
		unit: 'US dollars per person, current prices',
		unitKind: 'usd',
		decimals: 2,
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

export function fdiPersonFinding(model: LineModel, economy: string, groups: readonly Called[]): string {
	const name = calling(groups);
	const own = inWindow(model.series.find(({ id }) => id === 'own')?.points ?? [], model).at(-1);
	if (!own) return `Foreign investment per person in ${economy} is not known`;
	const amount = (value: number) => formatNumber(Math.abs(value), Math.abs(value) < 100 ? 1 : 0);
	const others = model.series.flatMap(({ id, points }) => {
		const point = id === 'own' ? undefined : points.find(({ year }) => year === own.year);
		return point ? [`${name(id)} ${moved(point.value)} ${amount(point.value)}`] : [];
	});
	const beside = others.length > 0 ? `; ${others.join(', ')}` : '';
	return `${economy} ${moved(own.value)} ${amount(own.value)}${NBSP}US dollars of FDI per person in ${own.year}${beside}`;
}

const moved = (value: number) => (value < 0 ? 'lost' : 'gained');

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
	isMember: IsMember
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
		unit: '% of what the members took in',
		unitKind: 'percent',
		decimals: 2,
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

export function fdiShareFinding(model: LineModel, economy: string, groups: readonly Called[]): string {
	const name = calling(groups);
	const last = model.series.flatMap(({ id, points }) => {
		const point = inWindow(points, model).at(-1);
		return point ? [{ label: name(id), ...point }] : [];
	});
	const year = Math.max(...last.map((one) => one.year));
	const now = last.filter((one) => one.year === year);
	if (now.length === 0) return `No share of ${economy} in what a group took in can be said`;
	// A net outflow has no share in what others took in: it is said as what it is.
	if (now.every(({ value }) => value < 0)) {
		const whom = now.map(({ label }) => label).join(' and ');
		return `More FDI left ${economy} than came in ${year}: it took no part in what came into ${whom}`;
	}
	const said = now.map(
		({ label, value }) =>
			`${formatNumber(value, Math.abs(value) < 10 ? 2 : 0)}${NBSP}% of all that came into ${label}`
	);
	return `FDI in ${economy} in ${year} was ${said.join(' and ')}`;
}

/** The groups of a comparison that the country is in in none of their years, as a sentence; '' without any. */
export function notMember(groups: readonly GroupFdi[], isMember: IsMember, economy: string): string {
	const other = groups.filter(({ group, years }) => !years.some(({ year }) => isMember(group, year)));
	if (other.length === 0) return '';
	const names = joined(other.map(({ inSentence }) => inSentence));
	return `${economy} is no member of ${names}: no share is shown.`;
}

const joined = (names: readonly string[]) =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** Years over which investment is said to swing. */
export const SWING_YEARS = 10;

export interface Swing {
	/** The last of the ten years. */
	year: number;
	mean: number;
	deviation: number;
	/** The least and the most of the ten. */
	range: [least: number, most: number];
	/** Standard deviation over mean, per cent; null where the mean is not above zero. */
	ratio: number | null;
}

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
				year,
				mean: mean(values) ?? 0,
				deviation: deviation(values) ?? 0,
				range: [Math.min(...values), Math.max(...values)],
				ratio: ratio === null ? null : 100 * ratio
			}
		];
	});
}

export function swingModel(all: readonly Swing[], years: Years): LineModel {
	return {
		...MILLIONS,
		...within(years, FIRST + SWING_YEARS - 1),
		series: asSeries([
			['deviation', 'Standard deviation', all.map(({ year, deviation: value }) => computed(year, value))],
			['mean', 'Mean', all.map(({ year, mean: value }) => computed(year, value))]
		])
	};
}

export function swingTable(all: readonly Swing[], caption: string): TableModel {
	const money = { numeric: true, unit: MILLIONS.unit, measure: MILLIONS };
	return {
		caption,
		columns: [
			{ id: 'last_year', label: 'Ten years to' },
			{ id: 'mean', label: 'Mean', ...money },
			{ id: 'standard_deviation', label: 'Standard deviation', ...money },
			{
				id: 'ratio',
				label: 'Deviation over mean',
				numeric: true,
				unit: '%',
				measure: { unit: '%', unitKind: 'percent', decimals: 0 }
			}
		],
		rows: [...all]
			.reverse()
			.map(({ year, mean: middle, deviation: spread, ratio }) => [year, middle, spread, ratio])
	};
}

export function swingFinding(all: readonly Swing[], economy: string, years: Years): string {
	const last = inWindow(all, { to: years.to }).at(-1);
	if (!last) return `Fewer than ten years in a row: how FDI in ${economy} swings cannot be said`;
	const span = `${last.year - SWING_YEARS + 1}-${last.year}`;
	if (last.ratio === null)
		return `More FDI left ${economy} than came in ${span}: ${million(last.mean)} a year, give or take ${formatCompact(last.deviation * 1e6)}`;
	// Of what swings by more than its mean, the ends say more than a part of the mean.
	return last.ratio > 100
		? `FDI in ${economy} went from ${formatCompact(last.range[0] * 1e6)} in its lowest year to ${million(last.range[1])} in its highest in ${span}, ${formatCompact(last.mean * 1e6)} a year on average`
		: `FDI in ${economy} varied by ${formatNumber(last.ratio, 0)}${NBSP}% around its average of ${million(last.mean)} a year in ${span}`;
}
