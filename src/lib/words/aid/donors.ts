/** Who gives: donors ranked, over the years, and by kind. */
import type { DonorChangeWords } from './donor-change';
import type { Span, YearValue } from './facts';

/** Kinds of donor; what is none of the others is "other". */
export type DonorKind = 'DAC' | 'multilateral' | 'vertical fund' | 'emerging partner' | 'other';

export interface DonorWords extends DonorChangeWords {
	/** Of who gives or lends, where a name has no room at a line's end; by id of data/flows/providers.csv. */
	short: Readonly<Record<string, string>>;
	/** Of the part of the page. */
	heading: string;
	/** Of dollars of 2022. */
	unit: string;
	none: (economy: string) => string;
	ranking: {
		title: (fact: LargestDonor) => string;
		/** @param now the years of the mean, null where there are none */
		measure: (now: Span | null) => string;
		note: string;
		columns: readonly [
			...[donor: string, kind: string, aid: string, grants: string, loans: string],
			...[share: string, firstYear: string, lastYear: string]
		];
	};
	overTime: {
		title: (fact: Received) => string;
		measure: string;
		all: string;
		others: string;
		/** Whose lines are drawn: the largest of these years. */
		largest: (now: Span) => string;
		/** A lender stands out in a year. */
		lender: (year: number) => string;
	};
	kinds: {
		title: (fact: KindShares) => string;
		measure: string;
		note: string;
		labels: Record<DonorKind, string>;
	};
}

/** The donor that gave most in some years; null where nobody gave. */
export interface LargestDonor extends Span {
	economy: string;
	/** Shares of all that was given, 0 to 1. */
	first: { name: string; share: number } | null;
	/** Of the three largest; null where there are no more than three. */
	three: number | null;
}

/** US dollars of the newest year beside those of the year in which most came; null without a year. */
export interface Received {
	economy: string;
	last: YearValue | null;
	first: YearValue | null;
	most: YearValue | null;
	/** One donor that makes the peak what it is. */
	standout: { name: string; value: number } | null;
}

/** The largest kinds first, with their parts of all that was given, 0 to 1; none where nothing was given. */
export interface KindShares extends Span {
	economy: string;
	shares: readonly { kind: DonorKind; share: number }[] | null;
}
