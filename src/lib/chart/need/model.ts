/** Things sorted by how much they are needed (down) and how much they are given (across). Plain data. */
import type { MarkId } from '../marks';

export interface NeedItem {
	id: string;
	label: string;
	href?: string;
	/** Ids of its row and of its column. */
	row: string;
	column: string;
	/** What its row is read from. */
	why: string;
	/** Said under its name: "12.30 US dollars for basic health, LDCs 14.20". */
	also?: string;
	/** All that its column is read from, or why nothing is known; in the table. */
	behind: string;
}

export interface NeedModel {
	/** Heads of the table: what the things are, what rows and columns say, what is behind a column. */
	headings: { item: string; row: string; why: string; column: string; behind: string };
	/** From high to low; a need looks like the statuses that it is made of. */
	rows: { id: string; label: string; status: MarkId }[];
	/** `head` is longer than the label where a column alone would not be understood. */
	columns: { id: string; label: string; head: string }[];
	items: NeedItem[];
	/** The cell that a reader should see first, and what is in it: "High need, little aid". */
	marked: { row: string; column: string; label: string };
	/** Columns whose things are many and have nothing to say: they run on in one paragraph. */
	run: string[];
}
