/** All economies of one year along one axis, a dot each, so that none hides another. Plain data. */
import type { Nature } from '../../types';
import type { Measure, OneOrigin } from '../model';
import type { ScaleKind } from '../scale';

export interface DistributionRow {
	id: string;
	label: string;
	value: number;
	/** The year of the value; said where it is not the one asked for. */
	year: number;
	nature?: Nature;
	focus?: boolean;
	/** A chosen comparator: drawn in its colour, and named. */
	slot?: 0 | 1 | 2 | 3 | 4;
	/** A member of the group in question: filled darker. */
	member?: boolean;
	href?: string;
}

export interface DistributionModel extends Measure, OneOrigin {
	/** Head of the first column of the table: "Economy". */
	heading: string;
	rows: DistributionRow[];
	/** The year asked for. */
	year: number;
	/** On `log`, values of zero and below have no place: they are counted and said. `symlog` has a place for all. */
	scale: ScaleKind;
	/** First and last value of the axis; the data's own when absent. One that plays has the same in every year. */
	from?: number;
	to?: number;
	/** The name of the group whose members are marked: "SADC". */
	group?: string;
	/** Marked on the axis: medians of groups, counted by the caller, and of how many economies each is. */
	medians?: { id: string; label: string; value: number; of: number }[];
}
