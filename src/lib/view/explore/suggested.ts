/** Whom else to compare with, and why each is proposed. */
import { improvers } from '../../assess/improvers';
import { economyId } from '../../state/base';
import type { OneIndicator } from '../../source/site';
import { pastPoints } from '../../series/window';
import { rankKey } from '../../series/rank';
import type { ExploreState } from '../../state/explore';
import type { Directory } from '../../types';
import { SUGGESTED } from '../../words/en/suggested';
import { groupsOf } from '../names';
import type { Neighbours } from './neighbours';
import { placeOf, placesOf } from './places';

export interface Suggestion {
	/** "Same start". */
	label: string;
	/** "had about the same value in 1990". */
	reason: string;
	/** As an address has them. */
	ids: string[];
	names: string[];
}

export interface SuggestedFrom {
	state: ExploreState;
	/** The first of the chosen indicators; null for a flow, which is of economies alone. */
	one: OneIndicator | null;
	directory: Directory;
	/** ISO3s of the nearest by size, income and place, nearest first. */
	similar: readonly string[];
	neighbours: Neighbours;
}

const MOST = 5;
const MOST_GROUPS = 4;

/** Economies that have values, each list at most five; groups that it is in. */
export function suggestions({ state, one, directory, similar, neighbours }: SuggestedFrom): Suggestion[] {
	const { country } = state;
	const own = groupsOf(directory, country);
	const groupOf = (kind: 'region' | 'income') =>
		directory.groups.find((each) => each.kind === kind && own.includes(each.id));
	const membersOf = (kind: 'region' | 'income') =>
		new Set(
			groupOf(kind)
				?.members.filter(([, , to]) => to === null)
				.map(([iso3]) => iso3)
		);
	const [region, income] = [membersOf('region'), membersOf('income')];
	const list = (
		label: string,
		reason: (all: number, shown: number) => string,
		codes: readonly string[]
	): Suggestion[] => {
		const known = codes.filter((iso3) => iso3 !== country && (!one || iso3 in one.all));
		const ids = known.slice(0, MOST).map((iso3) => economyId(directory, iso3));
		const names = ids.map((id) => placeOf(directory, id).label);
		return ids.length > 0 ? [{ label, reason: reason(known.length, ids.length), ids, names }] : [];
	};
	const land = neighbours.land[country];
	const shown = placesOf(state, directory).map(({ id }) => id);
	const kinds = ['income', 'region'];
	const weight = (id: string) =>
		kinds.indexOf(directory.groups.find((each) => each.id === id)?.kind ?? '') >= 0 ? 0 : 1;
	const offered = own
		.filter((id) => id !== 'WORLD' && !shown.includes(id))
		.sort((a, b) => weight(a) - weight(b))
		.slice(0, MOST_GROUPS);
	return [
		...(land
			? list(SUGGESTED.neighbours, SUGGESTED.byLand, land)
			: list(SUGGESTED.across, () => SUGGESTED.bySea, neighbours.sea[country] ?? [])),
		...list(SUGGESTED.similar, () => SUGGESTED.bySize, similar),
		...list(
			SUGGESTED.alike,
			SUGGESTED.byRegion,
			[...region].filter((iso3) => income.has(iso3))
		),
		...(one ? byValues(one, state, { income, of: groupOf('income')?.short_name ?? '' }, list) : []),
		...(one
			? [
					{ label: SUGGESTED.median, reason: SUGGESTED.bySize, ids: ['SIMILAR'], names: [] },
					...offered.map((id) => ({
						label: placeOf(directory, id).label,
						reason: id === groupOf('income')?.id ? SUGGESTED.sameIncome : SUGGESTED.groupOf,
						ids: [id],
						names: []
					}))
				]
			: [])
	];
}

type Listing = (label: string, reason: () => string, codes: readonly string[]) => Suggestion[];

/** What values alone can say: who is best of its income, who started where it did, who improved most. */
function byValues(
	one: OneIndicator,
	{ country, from, to }: ExploreState,
	income: { income: ReadonlySet<string>; of: string },
	list: Listing
): Suggestion[] {
	const { direction, ideal } = one.about;
	const start = pastPoints(one.all[country], from, to)[0];
	const sameStart = start
		? Object.entries(one.all)
				.flatMap(([iso3, series]) => {
					const point = pastPoints(series).find(({ year }) => year === start.year);
					return point ? [{ iso3, away: Math.abs(point.value - start.value) }] : [];
				})
				.sort((a, b) => a.away - b.away)
				.map(({ iso3 }) => iso3)
		: [];
	const hasBest = direction !== 'none' && (direction !== 'to' || ideal !== null);
	const best = hasBest
		? improvers(one.all, country, direction, ideal, {
				...(from === null ? {} : { from }),
				...(to === null ? {} : { to })
			})
		: null;
	const leaders = hasBest
		? [...income.income]
				.flatMap((iso3) => {
					const last = pastPoints(one.all[iso3], from, to).at(-1);
					return last ? [{ iso3, key: rankKey(last.value, direction, ideal) }] : [];
				})
				.sort((a, b) => a.key - b.key || (a.iso3 < b.iso3 ? -1 : 1))
				.map(({ iso3 }) => iso3)
		: [];
	return [
		...list(SUGGESTED.bestOfIncome, () => SUGGESTED.byIncome(income.of), leaders),
		...list(SUGGESTED.start, () => SUGGESTED.byStart(start?.year ?? 0), sameStart),
		...list(
			SUGGESTED.improved,
			() => SUGGESTED.byChange(direction, best?.fromYear ?? 0, best?.toYear ?? 0),
			best?.list.map(({ iso3 }) => iso3) ?? []
		)
	];
}
