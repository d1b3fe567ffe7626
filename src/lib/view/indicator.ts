/** One indicator for all economies: the page's views and ranking, from every economy's series. */
import { countryLink, economyId, sideOf, type Address } from '../state/base';
import { defaultComparators } from '../state/defaults';
import { membersIn, type MemberYears } from '../series/members';
import type { Point } from '../series/point';
import { pastPoints } from '../series/window';
import { filledValues, groupLine, type FilledValues } from '../series/group-line';
import { pointNearYear, RANK_TOLERANCE_YEARS, rankKey, rankOf } from '../series/rank';
import type { RankModel } from '../chart/model';
import type { Directory, RankView, SeriesView } from '../types';
import type { IndicatorMeta } from './clause';
import { economyOf, groupNames, groupsOf, groupWords } from './names';
import type { Compared, Views } from './views';

export type AllSeries = Readonly<Record<string, SeriesView>>;

/** Past values of every economy, by ISO3, in order of year: worked out once, asked many times. */
export type PastByEconomy = ReadonlyMap<string, readonly Point[]>;

export function pastOf(all: AllSeries): PastByEconomy {
	return new Map(Object.entries(all).map(([iso3, series]) => [iso3, pastPoints(series)]));
}

/** Values by year as group lines need them, null when there are none. */
export function filledOf(past: PastByEconomy): FilledValues | null {
	return filledValues(
		[...past].flatMap(([economy, points]) => points.map(({ year, value }) => ({ economy, year, value })))
	);
}

export interface IndicatorQuestion {
	indicator: IndicatorMeta;
	all: AllSeries;
	past: PastByEconomy;
	directory: Directory;
	address: Address;
	/** The nearest economies of the country in focus. */
	similar: readonly string[];
	/** Series of the population, for population-weighted means. */
	population?: FilledValues | null;
	/** Series of the country for indicators tied to this one, by id. */
	tied?: Readonly<Record<string, SeriesView>>;
}

/** The views of an indicator's page for an address. */
export function indicatorViews(question: IndicatorQuestion): Views {
	const { indicator, all, past, directory, address, similar, population = null, tied = {} } = question;
	const filled = filledOf(past);
	const { iso3, name, in_sentence } = economyOf(directory, address.country);
	const own = groupsOf(directory, iso3);
	const members = (id: string): readonly MemberYears[] =>
		id === 'SIMILAR'
			? similar.map((one): MemberYears => [one, -Infinity, null])
			: (directory.groups.find((group) => group.id === id)?.members ?? []);
	const compared = (address.with ?? defaultComparators(own)).map((id): Compared => {
		const { kind, code } = sideOf(directory, id);
		if (kind === 'group') {
			const line = filled
				? groupLine(filled, (year) => membersIn(members(id), year), indicator.aggregate, population)
				: null;
			const series = line ? { [indicator.id]: line } : {};
			return { id, kind: 'group', ...groupWords(directory, id), series };
		}
		const other = economyOf(directory, code);
		const series = all[code];
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
		const view = placeIn(past, members(id), iso3, indicator);
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
	past: PastByEconomy,
	members: readonly MemberYears[],
	iso3: string,
	{ direction, ideal }: IndicatorMeta
): RankView | null {
	const year = past.get(iso3)?.at(-1)?.year;
	if (year === undefined) return null;
	const now = membersIn(members, year);
	const placed = now.flatMap((member) => {
		const point = pointNearYear(past.get(member) ?? [], year);
		return point ? [{ iso3: member, value: point.value }] : [];
	});
	const place = rankOf(placed, iso3, direction, ideal);
	return place ? { ...place, members: now.length, year } : null;
}

/** Years with values, newest first. */
export function rankingYears(past: PastByEconomy): number[] {
	return [...new Set([...past.values()].flatMap((points) => points.map(({ year }) => year)))].sort(
		(a, b) => b - a
	);
}

/** The newest year in which at least half as many economies were measured as in the best year. */
export function rankingYear(past: PastByEconomy): number | null {
	const counts = new Map<number, number>();
	for (const points of past.values()) {
		for (const { year } of points) counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	const most = Math.max(0, ...counts.values());
	const enough = [...counts].filter(([, count]) => count * 2 >= most).map(([year]) => year);
	return enough.length > 0 ? Math.max(...enough) : null;
}

/**
 * The year in which a page ranks all economies: that of the country's own newest value, so that its place in the table is
 * the one among its facts; the newest that many have where it has none near that.
 */
export function pageRankingYear(past: PastByEconomy, iso3: string): number | null {
	const year = rankingYear(past);
	const own = past.get(iso3)?.at(-1)?.year;
	if (year === null || own === undefined) return year;
	return Math.abs(own - year) <= RANK_TOLERANCE_YEARS ? own : year;
}

/** All economies with a value near a year, best first (highest first where no direction is good). */
export function rankingModel(
	{ indicator, past, directory, address }: IndicatorQuestion,
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
		const point = pointNearYear(past.get(iso3) ?? [], year);
		return point
			? [
					{
						iso3,
						name,
						year: point.year,
						value: point.value,
						key: rankKey(point.value, indicator.direction, indicator.ideal)
					}
				]
			: [];
	});
	placed.sort((a, b) => a.key - b.key || (a.name < b.name ? -1 : 1));
	let rank = 0;
	const rows = placed.map(({ iso3, name, value, key, year: measured }, index) => {
		if (index === 0 || placed[index - 1]?.key !== key) rank = index + 1;
		const slot = slots.get(economyId(directory, iso3));
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
