/** How many donors there are, how concentrated what they give is, who came and who left. */
import type { BarHeads, Span } from './facts';

export interface DonorChangeWords {
	counts: {
		title: (fact: DonorCounts) => string;
		/** Of a count of donors. */
		unit: string;
		measure: string;
		note: string;
		/** Of the table. */
		caption: string;
		/** The two lines. */
		donors: string;
		equal: string;
		columns: readonly [year: string, index: string, equal: string];
		/** Of the index of concentration. */
		index: string;
	};
	moved: {
		title: (fact: DonorsMoved) => string;
		measure: (now: Span, before: Span) => string;
		note: string;
		/** Beside a donor: the year in which it came first, or again (then with its first ever), or left. */
		came: (year: number, since: number | undefined) => string;
		left: (year: number) => string;
		heads: BarHeads;
	};
}

/** Donors in the last year and in the first; null without any. */
export interface DonorCounts {
	economy: string;
	last: { year: number; donors: number } | null;
	/** Null where it is the last. */
	first: { year: number; donors: number } | null;
	/** How many equal donors would be as concentrated. */
	equal: number;
}

/** Donors that came, those among them that had given before, and those that left, between two spans of years. */
export interface DonorsMoved {
	economy: string;
	came: number;
	back: number;
	left: number;
	before: Span;
	now: Span;
}
