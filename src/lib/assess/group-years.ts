/** A group's series from its members' series: the pure twin of src/lib/query/group-rule.ts for one indicator. */
import type { Aggregate, GroupSeriesView, SeriesView } from '../types';
import { pastPoints } from './clean-series';
import { groupValue, valueForYear } from './group-value';

/** [iso3, first year, last year or null while still a member] */
export type MemberYears = readonly [string, number, number | null];

/**
 * @param all series of one indicator by ISO3
 * @param population the same of the population, needed by 'mean-population'
 */
export function groupYears(
	all: Readonly<Record<string, SeriesView>>,
	members: readonly MemberYears[],
	aggregate: Aggregate,
	population: Readonly<Record<string, SeriesView>> = {}
): GroupSeriesView {
	const points = new Map(members.map(([iso3]) => [iso3, pastPoints(all[iso3])]));
	const people = new Map(members.map(([iso3]) => [iso3, pastPoints(population[iso3])]));
	const newest = Math.max(...Object.values(all).flatMap((series) => pastPoints(series).at(-1)?.year ?? []));
	const first = Math.min(...[...points.values()].flatMap((list) => list[0]?.year ?? []));
	const view: GroupSeriesView = { y: [], v: [], n: [], m: [] };
	for (let year = first; year <= newest; year += 1) {
		const now = new Set(
			members.filter(([, from, to]) => year >= from && year <= (to ?? Infinity)).map(([iso3]) => iso3)
		);
		const { value, n, m } = groupValue(
			[...now].map((iso3) => ({
				value: valueForYear(points.get(iso3) ?? [], year),
				population: valueForYear(people.get(iso3) ?? [], year)
			})),
			aggregate
		);
		if (value === null) continue;
		view.y.push(year);
		view.v.push(value);
		view.n.push(n);
		view.m.push(m);
	}
	return view;
}
