/** Priorities by need and by aid. */
import type { SayNeed } from './need-reason';

/** Levels of need, and of aid per person; "none" where no series of aid is about a priority. */
export type NeedLevel = 'high' | 'some' | 'low' | 'unknown';
export type AidLevel = 'little' | 'middle' | 'more' | 'none';

export interface NeedWords {
	/** Of the part of the page. */
	heading: string;
	title: (economy: string, fact: HighNeed) => string;
	measure: string;
	/** For so many of the priorities with a high need no series says what aid they get; '' for none. */
	blind: (blind: number, high: number) => string;
	notes: readonly string[];
	none: string;
	rows: Record<NeedLevel, string>;
	columns: Record<AidLevel, string>;
	/** Over the last column, which needs more words. */
	noSeries: string;
	headings: { item: string; row: string; why: string; column: string; behind: string };
	/** The corner that matters. */
	marked: string;
	/** Dollars per person for the purpose that puts a priority into its column, and the others' median. */
	leading: (purpose: string, perPerson: number, median: number | null) => string;
	/** A purpose with the others' quartiles. */
	purpose: (label: string, perPerson: number, spread: Quartiles | null) => string;
	/** Why a priority has the need that it has. */
	reason: SayNeed;
	/** Why nothing is known of a priority's aid. */
	unseen: string;
}

/** Priorities with a high need, those that no series of aid is about, and names of those with little aid. */
export interface HighNeed {
	high: number;
	blind: number;
	little: readonly string[];
}

/** Of the least developed countries, n of m of them. */
export interface Quartiles {
	lower: number;
	upper: number;
	n: number;
	m: number;
}
