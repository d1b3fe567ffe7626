/** Parts of a whole as areas, the largest named beside them. Plain data. */
import type { Measure } from '../model';

export interface TreemapItem {
	id: string;
	label: string;
	value: number;
}

export interface TreemapModel extends Measure {
	/** Head of the first column of the table: "Buyer". */
	heading: string;
	/** Written large over the drawing: the year. */
	when: string;
	/** Largest first; those of zero or below stand in the list and in the table, an area cannot show them. */
	items: TreemapItem[];
	/** As many are named beside the drawing; 10 when absent. */
	most?: number;
}
