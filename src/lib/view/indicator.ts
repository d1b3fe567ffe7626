/** One indicator for all economies: the page's views and ranking, from every economy's series. */
import { countryLink, type Address } from '../address/address';
import { defaultComparators } from '../address/defaults';
import { pastPoints } from '../assess/clean-series';
import { groupYears, type MemberYears } from '../assess/group-years';
import { rankKey, rankOf } from '../assess/rank';
import type { RankModel } from '../chart/model';
import type { Directory, RankView, SeriesView } from '../types';
import { groupsOf } from './bar';
import type { IndicatorMeta } from './clause';
import { economyOf, groupNames, groupWords } from './load';
import type { Compared, Views } from './views';

export type AllSeries = Readonly<Record<string, SeriesView>>;

/** A value this many years from the one asked for still takes part in a ranking; its year is shown. */
export const RANKING_TOLERANCE_YEARS = 3;

export interface IndicatorQuestion {
	indicator: IndicatorMeta;
	all: AllSeries;
	directory: Directory;
	address: Address;
	/** The nearest economies of the country in focus. */
	similar: readonly string[];
	/** Series of the population, for population-weighted means. */
	population?: AllSeries;
	/** Series of the country for indicators tied to this one, by id. */
	tied?: Readonly<Record<string, SeriesView>>;
}

/** The views of an indicator's page for an address. */
export function indicatorViews(question: IndicatorQuestion): Views {
	const { indicator, all, directory, address, similar, population, tied = {} } = question;
	const { iso3, name, in_sentence } = economyOf(directory, address.country);
	const own = groupsOf(directory, iso3);
	const members = (id: string): readonly MemberYears[] =>
		id === 'SIMILAR'
			? similar.map((one): MemberYears => [one, -Infinity, null])
			: (directory.groups.find((group) => group.id === id)?.members ?? []);
	const isGroup = (id: string) => id === 'SIMILAR' || directory.groups.some((group) => group.id === id);
	const compared = (address.with ?? defaultComparators(own)).map((id): Compared => {
		if (isGroup(id)) {
			const series = groupYears(all, members(id), indicator.aggregate, population);
			return { id, kind: 'group', ...groupWords(directory, id), series: { [indicator.id]: series } };
		}
		const other = economyOf(directory, id);
		const series = all[id];
		return {
			id,
			kind: 'economy',
			label: other.name,
			inSentence: other.in_sentence,
			series: series ? { [indicator.id]: series } : {}
		};
	});
	const series = all[iso3];
	const places: Record<string, RankView> = {};
	for (const id of own) {
		const view = placeIn(all, members(id), iso3, indicator);
		if (view) places[id] = view;
	}
	return {
		country: { iso3, name, inSentence: in_sentence },
		economy: {
			iso3,
			groups: own,
			similar: [...similar],
			series: { ...tied, ...(series ? { [indicator.id]: series } : {}) },
			ranks: { [indicator.id]: places }
		},
		compared,
		groupNames: groupNames(directory, own)
	};
}

/** The economy's place among the members of its latest year, each by its value nearest to that year. */
function placeIn(
	all: AllSeries,
	members: readonly MemberYears[],
	iso3: string,
	{ direction, ideal }: IndicatorMeta
): RankView | null {
	const year = pastPoints(all[iso3]).at(-1)?.year;
	if (year === undefined) return null;
	const now = members.filter(([, from, to]) => year >= from && year <= (to ?? Infinity));
	const placed = now.flatMap(([member]) => {
		const point = nearestValue(all[member], year);
		return point ? [{ iso3: member, value: point.value }] : [];
	});
	const place = rankOf(placed, iso3, direction, ideal);
	return place ? { ...place, members: now.length, year } : null;
}

/** The value nearest to a year, the later of two equally near, at most three years away. */
export function nearestValue(series: SeriesView | undefined, year: number) {
	let best: { year: number; value: number } | null = null;
	for (const point of pastPoints(series)) {
		const distance = Math.abs(point.year - year);
		if (distance <= RANKING_TOLERANCE_YEARS && (!best || distance <= Math.abs(best.year - year)))
			best = point;
	}
	return best;
}

/** Years with values, newest first. */
export function rankingYears(all: AllSeries): number[] {
	return [
		...new Set(Object.values(all).flatMap((series) => pastPoints(series).map(({ year }) => year)))
	].sort((a, b) => b - a);
}

/** The newest year in which at least half as many economies were measured as in the best year. */
export function rankingYear(all: AllSeries): number | null {
	const counts = new Map<number, number>();
	for (const series of Object.values(all)) {
		for (const { year } of pastPoints(series)) counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const most = Math.max(0, ...counts.values());
	const enough = [...counts].filter(([, count]) => count * 2 >= most).map(([year]) => year);
	return enough.length > 0 ? Math.max(...enough) : null;
}

/** All economies with a value near a year, best first (highest first where no direction is good). */
export function rankingModel(
	{ indicator, all, directory, address }: IndicatorQuestion,
	year: number,
	compared: readonly Compared[]
): RankModel {
	const slots = new Map(compared.map(({ id }, index) => [id, (index % 5) as 0 | 1 | 2 | 3 | 4]));
	const group = compared.find(({ kind }) => kind === 'group');
	const members = new Set(
		directory.groups
			.find(({ id }) => id === group?.id)
			?.members.filter(([, from, to]) => year >= from && year <= (to ?? Infinity))
			.map(([iso3]) => iso3) ?? []
	);
	const placed = directory.economies.flatMap(({ iso3, name }) => {
		const point = nearestValue(all[iso3], year);
		return point
			? [{ iso3, name, ...point, key: rankKey(point.value, indicator.direction, indicator.ideal) }]
			: [];
	});
	placed.sort((a, b) => a.key - b.key || (a.name < b.name ? -1 : 1));
	let rank = 0;
	const rows = placed.map(({ iso3, name, value, key, year: measured }, index) => {
		if (index === 0 || placed[index - 1]?.key !== key) rank = index + 1;
		const slot = slots.get(iso3);
		return {
			id: iso3,
			label: name,
			value,
			rank,
			year: measured,
			member: members.has(iso3),
			focus: iso3 === address.country,
			href: countryLink(address, iso3),
			...(slot === undefined ? {} : { slot })
		};
	});
	return {
		rows,
		year,
		unit: indicator.unit,
		unitKind: indicator.unit_kind,
		decimals: indicator.decimals,
		...(group ? { group: group.label } : {})
	};
}
