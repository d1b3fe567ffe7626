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
	/** 1 is the end itself. */
	position: number;
	end: End;
	/** What 'nearest' and 'furthest' are counted from. */
	ideal: number | null;
	/** Among the first three from its end, which need no "of 16". */
	isNearEnd: boolean;
}

/** How a place stands to the direction of the series: a country may improve and yet be among the last. */
export type Stance = 'neutral' | 'still-behind' | 'still-ahead';

const MIN_MEMBERS = 4;
const NEAR_THE_END = 3;

/** @returns null when fewer than four members have data, or places mean nothing (a yes or no, a level) */
export function placeOf(
	{ view, group }: GroupRank,
	direction: GoodDirection,
	unitKind: UnitKind,
	ideal: number | null = null
): Place | null {
	if (view.of < MIN_MEMBERS || unitKind === 'binary' || unitKind === 'level') return null;
	const towards = direction === 'to' && ideal !== null;
	const [best, worst] = ends(direction, unitKind, towards);
	const fromWorst = view.of - view.rank + 1;
	const isFromBest = view.rank <= fromWorst;
	const position = isFromBest ? view.rank : fromWorst;
	return {
		group,
		of: view.of,
		position,
		end: isFromBest ? best : worst,
		ideal: towards ? ideal : null,
		isNearEnd: position <= NEAR_THE_END
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
