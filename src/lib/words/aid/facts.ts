/** What several facts on aid are made of. */

/** First and last year. */
export interface Span {
	from: number;
	to: number;
}

export interface YearValue {
	year: number;
	value: number;
}

/** Names of what flows from those on the left to those on the right. */
export interface FlowHeads {
	/** Heads of the table. */
	fromHeading: string;
	toHeading: string;
	/** Those on the left, within a sentence. */
	fromMany: string;
	/** What an amount below zero is. */
	backHeading: string;
	/** Before the sum of either way: "Came in", "went back". */
	sentWord: string;
	backWord: string;
}
