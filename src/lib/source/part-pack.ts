/** Economies and groups in few bytes, and open again. Pages load it when they ask for the first of them. */
import type { EconomyView, GroupView, RankView } from '../types';
import { packGroupLine, packLine, unpackGroupLine, unpackLine } from './line-pack';
import type { EconomyPart, GroupPart, PackedRanks } from './parts';

/**
 * @param ids of the part's own series
 * @param beside other publishers' series of the same measures, and what is judged
 */
export const packEconomy = <Judged>(
	view: EconomyView,
	ids: ReadonlySet<string>,
	beside: { tied: EconomyView['series']; judged: Judged }
): EconomyPart<Judged> => ({
	...view,
	series: picked(view.series, ids, packLine),
	tied: picked(beside.tied, null, packLine),
	ranks: packRanks(Object.entries(view.ranks).filter(([id]) => ids.has(id))),
	judged: beside.judged
});

/** One economy of one part or more. @param parts at least one, all of the same economy */
export function unpackEconomy(parts: readonly EconomyPart[]): EconomyView {
	const { iso3, groups, similar } = parts[0]!;
	// A series is whole where it is a part's own.
	const lines = [...parts.map(({ tied }) => tied), ...parts.map(({ series }) => series)];
	return {
		...{ iso3, groups, similar },
		series: mapped(Object.assign({}, ...lines) as EconomyPart['series'], unpackLine),
		ranks: Object.assign({}, ...parts.map(({ ranks }) => unpackRanks(ranks))) as EconomyView['ranks']
	};
}

export const packGroup = ({ id, series }: GroupView, ids: ReadonlySet<string> | null): GroupPart => ({
	id,
	series: picked(series, ids, packGroupLine)
});

/** One group of one part or more. */
export const unpackGroup = (parts: readonly GroupPart[]): GroupView['series'] =>
	Object.assign({}, ...parts.map(({ series }) => mapped(series, unpackGroupLine))) as GroupView['series'];

function packRanks(ranks: [string, Record<string, RankView>][]): PackedRanks {
	const groups = [...new Set(ranks.flatMap(([, places]) => Object.keys(places)))];
	const column = (group: string, field: 'rank' | 'of' | 'members' | 'tied') =>
		ranks.map(([, places]) => places[group]?.[field] ?? 0);
	return {
		indicators: ranks.map(([id]) => id),
		years: ranks.map(([id, places]) => yearOf(id, Object.values(places))),
		groups: Object.fromEntries(
			groups.map((group) => {
				const tied = column(group, 'tied');
				const [rank, of, members] = [column(group, 'rank'), column(group, 'of'), column(group, 'members')];
				return [group, tied.some(Boolean) ? [rank, of, members, tied] : [rank, of, members]];
			})
		)
	};
}

/** The year of all places in one indicator. @throws Error where they are of several: one of them would be a false year */
function yearOf(id: string, places: readonly RankView[]): number {
	const [year = 0, ...others] = new Set(places.map((place) => place.year));
	if (others.length > 0)
		throw new Error(`${id}: places of ${[year, ...others].join(', ')}, one year was expected`);
	return year;
}

function unpackRanks({ indicators, years, groups }: PackedRanks): EconomyView['ranks'] {
	return Object.fromEntries(
		indicators.map((id, at) => [
			id,
			Object.fromEntries(
				Object.entries(groups).flatMap(([group, [rank, of, members, tied]]): [string, RankView][] => {
					if (!rank[at]) return [];
					const place = { rank: rank[at], of: of[at]!, members: members[at]!, year: years[at]! };
					return [[group, tied?.[at] ? { ...place, tied: tied[at] } : place]];
				})
			)
		])
	);
}

const mapped = <From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> =>
	Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]));

/** @param ids null: all of them */
const picked = <From extends { y: unknown[] }, To>(
	record: Record<string, From>,
	ids: ReadonlySet<string> | null,
	map: (value: From) => To
): Record<string, To> =>
	Object.fromEntries(
		Object.entries(record).flatMap(([id, value]) =>
			(ids === null || ids.has(id)) && value.y.length > 0 ? [[id, map(value)]] : []
		)
	);
