/** An economy's place in a group, as the nearer end of the list names it. */
import type { GoodDirection, RankView, UnitKind } from '../types';
import type { TrendStatus } from './trend';

export interface GroupRank {
	view: RankView;
	/** The group in a sentence: "SADC", "the world". */
	group: string;
}

/** Which end of the list a place is counted from. */
export type End = 'highest' | 'lowest' | 'largest' | 'smallest' | 'nearest' | 'furthest';

export interface Place {
	group: string;
	/** Members with data. */
	of: number;
	/** Counted from the end, from the best where it is near neither: 1 is the end itself. */
	position: number;
	end: End;
	/** What 'nearest' and 'furthest' are counted from. */
	ideal: number | null;
	/** Among the first three from its end, which need no "of 16". */
	isNearEnd: boolean;
	/** So far from both ends that neither says much. */
	isMiddle: boolean;
	/** How many share the place, 1 when nobody else does. */
	tied: number;
	/** The ideal is in per cent. */
	isPercent?: true;
}

/** How a place stands to the direction of the series: a country may improve and yet be among the last. */
export type Stance = 'neutral' | 'still-behind' | 'still-ahead';

/** Of fewer, a place says nothing. */
export const MIN_MEMBERS = 5;
const NEAR_THE_END = 3;
/** From that part of the list on, counted from the nearer end, a place is in the middle. */
const MIDDLE_FROM = 0.35;

/** A place in a list: 1 is the best, `tied` how many share it. */
export type Rank = Pick<RankView, 'rank' | 'of' | 'tied'>;

/** Sizes of a country, and kinds without a scale: that they are large or small is neither good nor bad. */
const NO_LEVEL: readonly UnitKind[] = ['usd', 'lcu', 'ppp', 'count', 'quantity', 'binary', 'level'];

/** Whether a place in a list of economies says something of how well one does. */
export const hasLevel = (kind: UnitKind): boolean => !NO_LEVEL.includes(kind);

/** Whether a place says something: among five or more, and not shared by more than half of them. */
export const isTelling = ({ of, tied = 1 }: Pick<Rank, 'of' | 'tied'>): boolean =>
	of >= MIN_MEMBERS && tied <= of / 2;

/** The first of some groups in which an economy has a place that tells. */
export const firstTelling = (
	ranks: Readonly<Record<string, RankView>>,
	groups: readonly string[]
): string | undefined =>
	groups.find((group) => {
		const rank = ranks[group];
		return rank !== undefined && isTelling(rank);
	});

/** @returns null where a place does not tell, or places mean nothing (a yes or no, a level) */
export function placeOf(
	{ view, group }: GroupRank,
	direction: GoodDirection,
	unitKind: UnitKind,
	ideal: number | null = null
): Place | null {
	if (!isTelling(view) || unitKind === 'binary' || unitKind === 'level') return null;
	const { rank, of, tied = 1 } = view;
	const towards = direction === 'to' && ideal !== null;
	const [best, worst] = ends(direction, unitKind, towards);
	// Who share a place share it counted from the other end, too.
	const fromWorst = of - (rank + tied - 1) + 1;
	const isMiddle = (Math.min(rank, fromWorst) - 0.5) / of > MIDDLE_FROM;
	// Far from both ends it is counted as the facts beside it are.
	const isFromBest = isMiddle || rank <= fromWorst;
	const position = isFromBest ? rank : fromWorst;
	return {
		group,
		of,
		position,
		end: isFromBest ? best : worst,
		ideal: towards ? ideal : null,
		isNearEnd: position <= NEAR_THE_END && !isMiddle,
		isMiddle,
		tied,
		...(towards && (unitKind === 'share' || unitKind === 'percent') ? { isPercent: true as const } : {})
	};
}

/** "still" is said where the trend pulls away from the third of the list that the country is in. */
export function stanceOf({ rank, of }: RankView, status: TrendStatus): Stance {
	const part = (rank - 0.5) / of;
	if (status === 'better' && part > 2 / 3) return 'still-behind';
	if (status === 'worse' && part < 1 / 3) return 'still-ahead';
	return 'neutral';
}

/** The ends of rank 1 and of the last rank. */
function ends(direction: GoodDirection, unitKind: UnitKind, towards: boolean): [End, End] {
	if (towards) return ['nearest', 'furthest'];
	const sized = unitKind === 'usd' || unitKind === 'count' || unitKind === 'lcu' || unitKind === 'ppp';
	const [high, low]: [End, End] = sized ? ['largest', 'smallest'] : ['highest', 'lowest'];
	return direction === 'down' ? [low, high] : [high, low];
}
