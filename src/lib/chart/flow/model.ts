/** Amounts from those on the left to those on the right. Plain data. */
import type { Measure } from '../model';

export interface FlowEnd {
	id: string;
	label: string;
	/** On the right: which of the five colours it always has, whatever its size; its place in the order when absent. */
	tone?: 1 | 2 | 3 | 4 | 5;
}

export interface Flow {
	from: FlowEnd;
	to: FlowEnd;
	/** Below zero: it went from `to` back to `from`. */
	value: number;
}

export interface FlowModel extends Measure {
	flows: Flow[];
	/** Heads of the table: "Donor", "Given as". */
	fromHeading: string;
	toHeading: string;
	/** What those on the left are, in the plural: "donors". */
	fromMany: string;
	/** What an amount below zero is: "Paid back". */
	backHeading: string;
	/** Before the two sums: "Came in", "went back". */
	sentWord: string;
	backWord: string;
}

/** Id of those on the left that are put together. */
export const OTHERS = 'OTHERS';
