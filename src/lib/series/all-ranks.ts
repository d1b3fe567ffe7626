/** Every economy's places in every group, for the build; rank.ts says what a place is. */
import type { GoodDirection, RankView } from '../types';
import { placesOf, pointNearYear, rankKey, sharers } from './rank';

type Points = readonly { year: number; value: number }[];

/**
 * Each economy is placed by its latest value, in each group that it was in that year, among the members' values
 * nearest to that year. Economies with the same latest year share the work.
 * @param points past values of every economy, by ISO3 and in order of year
 * @param membersIn members of a group in a year
 * @returns ISO3 → group → place; an economy in no group has no entry
 */
export function allRanks(
	points: ReadonlyMap<string, Points>,
	groups: readonly string[],
	membersIn: (group: string, year: number) => readonly string[],
	direction: GoodDirection,
	ideal: number | null = null
): Map<string, Record<string, RankView>> {
	const byLatest = new Map<number, Set<string>>();
	for (const [iso3, ofEconomy] of points) {
		const year = ofEconomy[ofEconomy.length - 1]?.year;
		if (year !== undefined) byLatest.set(year, (byLatest.get(year) ?? new Set()).add(iso3));
	}
	const ranks = new Map<string, Record<string, RankView>>();
	for (const [year, economies] of byLatest) {
		const keys = new Map<string, number>();
		for (const [iso3, ofEconomy] of points) {
			const point = pointNearYear(ofEconomy, year);
			if (point) keys.set(iso3, rankKey(point.value, direction, ideal));
		}
		for (const group of groups) {
			const members = membersIn(group, year);
			const placed = placesOf(members.flatMap((iso3) => (keys.has(iso3) ? [[iso3, keys.get(iso3)!]] : [])));
			for (const [iso3, rank] of placed) {
				if (!economies.has(iso3)) continue;
				const own = ranks.get(iso3) ?? {};
				own[group] = { rank, of: placed.size, members: members.length, year, ...sharers(placed, rank) };
				ranks.set(iso3, own);
			}
		}
	}
	return ranks;
}
