/** Parts of a whole over years, one on the other. Plain data. */
import type { Measure } from '../model';
import type { Point } from '../../series/point';

export interface StackPart {
	id: string;
	label: string;
	/** Sorted by year, one point a year. A year without a point is a gap, not zero. */
	points: Point[];
}

export interface StackModel extends Measure {
	/** Areas join the years; bars stand for each year alone and need no neighbour. */
	form: 'area' | 'bars';
	/** What a part is, for the table: "Donor". */
	heading: string;
	/** From the bottom up. Those beyond the sixth are drawn as one, "n others"; the table has all. */
	parts: StackPart[];
	/** Parts of 100 % of each year in place of amounts. */
	share?: true;
	/** A total that the publisher gives; the sum of the parts when absent. Drawn as a line over amounts. */
	total?: { label: string; points: Point[] };
	/** First and last year; the data's own when absent. */
	from?: number;
	to?: number;
}
