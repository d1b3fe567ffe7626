/** How each of many stands with each of many: rows by columns, a status in each cell. Plain data. */
import type { MarkId } from '../marks';

export interface HeatRow {
	id: string;
	label: string;
	href?: string;
	focus?: boolean;
	/** Beside the name: "9 of 12", "–". */
	score: string;
	/** One a column, in their order. */
	cells: MarkId[];
}

export interface HeatModel {
	/** Heads of the first columns: "Country", "Met or on track"; and what a column and a cell are, for long rows. */
	headings: { row: string; score: string; column: string; cell: string };
	/** What columns belong to, in order; each has at least one column. */
	groups: { id: string; label: string }[];
	/** In the order of their groups. */
	columns: { id: string; label: string; group: string }[];
	/** In the order of the list. */
	rows: HeatRow[];
	/** Every status that a cell may have, in words, in the order in which they are explained. */
	statuses: { status: MarkId; word: string }[];
}

export const wordOf = ({ statuses }: HeatModel, status: MarkId | undefined): string =>
	statuses.find((one) => one.status === status)?.word ?? '';
