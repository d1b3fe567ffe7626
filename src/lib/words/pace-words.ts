/**
 * The messages of a verdict's pace, by name: what a line of a table has room for. Apart from the others, because only lists
 * of targets and tiles say them; a language's are in its `pace.ts`.
 */
import type { Later, Step } from '../assess/frameworks/verdict';
import type { Show } from './verdict-words';

/** Its rule calls on track what, at its own pace, comes after the deadline: in which year, null for never. */
export interface LateFact {
	arrives: number | null;
	deadline: number;
}

/** Where a pace leads: when it was met, away (in time, or ever again), nowhere that can be told, or to a year. */
export type ArrivalFact =
	| { says: 'met'; year: number }
	| { says: 'away'; isClosed: boolean }
	| { says: 'too-far'; years: number }
	| { says: 'arrives'; year: number }
	| { says: 'would'; year: number; isNewest: boolean };

export interface PaceFact {
	/** Needed and found each year, in `unit`; null where nothing is asked for or found. */
	needs: number | null;
	gets: number | null;
	unit: string;
	/** What is asked for is the way to the target, a little more than the rule asks, or what the rule alone asks for. */
	asks: 'target' | 'less-by-rule' | 'rule';
	/** By how much a target was missed whose time is over, in place of what was needed; whether in points of a share. */
	missed: { by: number; isPoints: boolean } | null;
	/** The years of the pace, where they are to be said. */
	years: readonly [from: number, to: number] | null;
	/** Nearly all came in one step, which shows no pace. */
	step: Step | null;
	arrival: ArrivalFact | null;
	later: (Later & { isAchieved: boolean }) | null;
	show: Show;
}

export interface PaceWords {
	/** "needs −7.1 % a year, gets −2.5; at this pace in 2059": '' without a pace. The unit of both is said once. */
	pace: (fact: PaceFact) => string;
	/** What a status alone would hide: "on track by its rule, but at this pace it comes in 2056, not by 2030". */
	late: (fact: LateFact) => string;
	/** The same behind the status itself: "by its rule; at this pace in 2056, not by 2030". */
	lateHint: (fact: LateFact) => string;
}
