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

/** Names of what a chart of bars has. */
export interface BarHeads {
	/** Of the rows. */
	heading: string;
	/** Of what stands beside a row. */
	alsoHeading?: string;
	columns: string[];
	/** In the place of a value that is not there. */
	missing?: string;
}
