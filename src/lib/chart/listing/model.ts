/** A figure that is a table itself: columns and rows, as a page shows them and a picture draws them. Plain data. */
import type { TableModel } from '../model';

/** More rows than these can be searched. */
export const MANY = 12;

/** Cells in colours by classes of their values. */
export interface Heat {
	/** "10 to 20 %", lowest first. */
	classes: string[];
	/** How many of them lie below a middle; null for one ramp. */
	below: number | null;
	/** The class of each cell, by row and column; null for one without a value or that is none. */
	cells: (number | null)[][];
}

export interface ListingModel extends Pick<TableModel, 'columns' | 'rows'> {
	heat?: Heat;
	/** The row of the one in focus. */
	focus?: number;
	/** Rows can be sorted and, where they are many, searched; what does it is loaded then. */
	arranges?: true;
}
