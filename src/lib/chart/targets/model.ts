/** Targets, each with how it went: its status, from where to where it moved, and how fast that is. Plain data. */
import type { MarkId } from '../marks';

/** A year and a value. */
export type At = readonly [year: number, value: number];

export interface TargetItem {
	id: string;
	/** Its number in the framework, where it has one: "3.2". */
	number: string;
	label: string;
	/** Not confirmed in its source. */
	check: boolean;
	status: MarkId;
	/** The status in words. */
	word: string;
	/** The row that the status is of, where that is not the target itself. */
	row: string;
	/** "84.5 in 1990 → 75.1 in 2015; target 28.2 by 2015 (per 1,000)"; '' where nothing is known. */
	numbers: string;
	/** What the status leaves out, to be read with it: "at this pace it comes in 2056, not by 2030"; '' without it. */
	caution: string;
	/** "needs −4.3 % a year, gets −0.5": '' without one. */
	pace: string;
	/** Why nothing is judged, a sentence part each. */
	why: string[];
	/** Statuses of all its rows, where it has several. */
	rows: MarkId[];
	/** What other methods say, where they say something else. */
	dissent: string[];
	/** The verdict in a sentence, where it is known. */
	sentence: string;
	unit: string;
	baseline: At | null;
	latest: At | null;
	target: At | null;
}

export interface TargetsModel {
	/** Heads of the first columns of the table: "Goal", "Target". */
	headings: { group: string; target: string };
	groups: { id: string; number: string; label: string; note: string; targets: TargetItem[] }[];
	/** Said of a group that has none. */
	none: string;
	/** Beside a number that was not confirmed: "to be checked", and why in full. */
	check: { label: string; title: string };
}
