/** One year of one measure on a map of the world, in classes. Plain data: outlines are a file of their own (`world.ts`). */
import type { Nature } from '../../types';
import type { Measure, OneOrigin } from '../model';

/** An economy with a value. */
export interface MapRow {
	/** ISO3 as the project's table has it: XKX, TWN, PSE. An economy without an outline is a dot, or in the table alone. */
	id: string;
	label: string;
	value: number;
	/** The year of the value; said where it is not the one asked for. */
	year: number;
	/** Said beside the value unless it is `actual`. */
	nature?: Nature;
	/** Outlined. */
	focus?: boolean;
	/** A chosen comparator: outlined in its colour. */
	slot?: 0 | 1 | 2 | 3 | 4;
	/** Has a value and is left out of what the map is about: grey, and in no class. */
	left?: true;
	href?: string;
}

/**
 * How values are put into classes. quantile: about as many economies in each. round: equal steps of a round number.
 * given: bounds between classes, ascending; a map that plays through years has the same in each,
 * and `ends` are the least and the greatest value of all of them.
 */
export type ClassRule =
	| { by: 'quantile'; classes: number }
	| { by: 'round'; classes: number }
	| { by: 'given'; bounds: number[]; ends?: [number, number] };

/** What the map is cut to: a group or region of economies. */
export interface MapRegion {
	/** "SADC", "Africa". */
	label: string;
	/** ISO3 of every member, with or without a value. */
	members: string[];
}

export interface MapModel extends Measure, OneOrigin {
	rows: MapRow[];
	/** The year asked for. */
	year: number;
	/** `{ by: 'quantile', classes: 5 }` when absent. */
	rule?: ClassRule;
	/** Colours part in two here: zero of a change, 1 of a ratio between girls and boys. One ramp when absent. */
	middle?: number;
	/** What those that are left out are, in the key: "Not above 50 %". */
	left?: string;
	/** The whole world when absent. */
	region?: MapRegion;
}
