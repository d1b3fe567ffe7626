/** Bars from zero to both sides: one to three numbers for each of some rows, ranked or not. Plain data. */
import type { Nature } from '../../types';
import type { Measure, OneOrigin } from '../model';

export interface BarsRow {
	id: string;
	label: string;
	/** Beside the name, smaller: "2022-2024", "came in 2019". */
	also?: string;
	/** One a column of the model; null where there is none. */
	values: (number | null)[];
	/** Place counted by the caller (1 is best, or highest when no direction is good); equal values share a place. */
	rank?: number;
	/** The year of the values; shown where it is not the one asked for. */
	year?: number;
	/** Said beside the values unless it is `actual`. */
	nature?: Nature;
	/** A member of the group in question: marked. */
	member?: boolean;
	focus?: boolean;
	/** A chosen comparator: drawn in its colour. */
	slot?: 0 | 1 | 2 | 3 | 4;
	href?: string;
}

/** Rows that stay in sight at the top, on each side of the focus and at the bottom; the rest is folded away. */
export interface Keep {
	top: number;
	around: number;
	bottom: number;
}

/** What is drawn of a long list: all of it, the first `most` and every row below zero, or all with stretches folded. */
export type Shown = 'all' | { most: number } | Keep;

export interface BarsModel extends Measure, OneOrigin {
	/** Head of the first column of the table: "Donor". */
	heading: string;
	/** What `also` is, in the table; no such column without it. */
	alsoHeading?: string;
	/** What each value of a row is: "Sold", "Bought"; at most three. */
	columns: string[];
	/** In the order of the list. */
	rows: BarsRow[];
	/** "below 30 %": an upright line across all rows. */
	line?: { value: number; label: string };
	/** Said in the place of a value that is not there; "none" when absent. */
	missing?: string;
	/** `rate`: a rate that its decimal would round to zero is "below 0.1 %", and none is "0 %". */
	numbers?: 'rate';
	/** When absent, a ranking is folded (5 at the top, 3 around the focus, 3 at the bottom), another list shows 12. */
	shown?: Shown;
	/** Said under a list that is not drawn whole, in place of how many more are in the table. */
	rest?: string;
	/** Least and greatest value of the track, where it plays and is the same in every year. */
	reach?: [number, number];
	/** The year asked for. */
	year?: number;
	/** The name of the group whose members are marked: "SADC". */
	group?: string;
}

export const isRanked = ({ rows }: Pick<BarsModel, 'rows'>): boolean =>
	rows.some(({ rank }) => rank !== undefined);
