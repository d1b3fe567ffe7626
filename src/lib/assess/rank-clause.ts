import { formatNumber } from '../format/number';
import { ordinal, ordinalInWords } from '../format/ordinal';
import type { GoodDirection, RankView, UnitKind } from '../types';
import type { TrendStatus } from './trend';

export interface RankInWords {
	view: RankView;
	/** The group in a sentence: "SADC", "the world". */
	group: string;
}

const MIN_MEMBERS = 4;
const NEAR_THE_END = 3;

/** "3rd of 16 in SADC", for tiles and tables. */
export function rankInShort({ view, group }: RankInWords): string {
	return `${ordinal(view.rank)} of ${view.of} in ${group}`;
}

/**
 * What an economy is in a group, to stand behind "is": "the second highest in SADC", "the largest in the world",
 * "the 8th lowest of 16 in SADC". Null when fewer than four members have data or places mean nothing.
 */
export function rankWords(
	{ view, group }: RankInWords,
	direction: GoodDirection,
	unitKind: UnitKind,
	ideal: number | null = null
): string | null {
	if (view.of < MIN_MEMBERS || unitKind === 'binary' || unitKind === 'level') return null;
	const [best, worst] = endWords(direction, unitKind, ideal);
	const fromWorst = view.of - view.rank + 1;
	if (view.rank <= NEAR_THE_END && view.rank <= fromWorst) return place(view.rank, best, group);
	if (fromWorst <= NEAR_THE_END) return place(fromWorst, worst, group);
	return view.rank <= fromWorst
		? `the ${ordinal(view.rank)} ${best} of ${view.of} in ${group}`
		: `the ${ordinal(fromWorst)} ${worst} of ${view.of} in ${group}`;
}

/** The clause itself: "and is still the second highest in SADC"; "still" where the trend pulls the other way. */
export function rankClause(
	rank: RankInWords,
	status: TrendStatus,
	options: { direction: GoodDirection; unitKind: UnitKind; ideal?: number | null; plural: boolean }
): string | null {
	const words = rankWords(rank, options.direction, options.unitKind, options.ideal ?? null);
	if (!words) return null;
	const part = (rank.view.rank - 0.5) / rank.view.of;
	const is = options.plural ? 'are' : 'is';
	if (status === 'better' && part > 2 / 3) return `and ${is} still ${words}`;
	if (status === 'worse' && part < 1 / 3) return `but ${is} still ${words}`;
	return `and ${is} ${words}`;
}

function place(position: number, end: string, group: string): string {
	return position === 1 ? `the ${end} in ${group}` : `the ${ordinalInWords(position)} ${end} in ${group}`;
}

/** Words for the place of rank 1 and of the last rank. */
function endWords(direction: GoodDirection, unitKind: UnitKind, ideal: number | null): [string, string] {
	if (direction === 'to' && ideal !== null) {
		const aim = formatNumber(ideal, Number.isInteger(ideal) ? 0 : 2);
		return [`nearest to ${aim}`, `furthest from ${aim}`];
	}
	const sized = unitKind === 'usd' || unitKind === 'count' || unitKind === 'lcu' || unitKind === 'ppp';
	const [high, low] = sized ? ['largest', 'smallest'] : ['highest', 'lowest'];
	return direction === 'down' ? [low, high] : [high, low];
}
