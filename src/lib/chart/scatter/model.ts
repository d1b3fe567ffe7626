/** Two measures against each other, a dot an economy. Plain data. */
import type { Nature } from '../../types';
import type { Measure, OneOrigin } from '../model';
import type { ScaleKind } from '../scale';

export interface ScatterAxis extends Measure {
	/** What is measured: "GDP per person". */
	label: string;
	/** The code of its indicator: said in what is taken away. */
	indicator?: string;
	/** The same within a sentence: "deaths of children under 5"; as the label where absent. */
	said?: string;
	/** On `log`, values of zero and below have no place: they are counted and said. `symlog` has a place for all. */
	scale: ScaleKind;
	/** First and last value of the axis; the data's own when absent. One that plays has the same in every year. */
	from?: number;
	to?: number;
}

export interface ScatterPoint {
	year: number;
	x: number;
	y: number;
}

export interface ScatterDot {
	id: string;
	label: string;
	x: number;
	y: number;
	/** The years of the two values; said where they are not the one asked for. */
	xYear: number;
	yYear: number;
	/** Of `size`; null or absent: the smallest dot, and said so. */
	size?: number | null;
	/** Id of one of the model's groups. */
	group?: string;
	/** Of the weaker of the two values; said unless it is `actual`. */
	nature?: Nature;
	focus?: boolean;
	/** A chosen comparator: drawn in its colour, and named. */
	slot?: 0 | 1 | 2 | 3 | 4;
	/** Where it was in earlier years, by year: a line behind the dot. */
	trail?: ScatterPoint[];
	href?: string;
}

export interface ScatterModel extends OneOrigin {
	/** Head of the first column of the table: "Economy". */
	heading: string;
	/** The year asked for. */
	year: number;
	x: ScatterAxis;
	y: ScatterAxis;
	/** What the areas of dots show; equal dots when absent. */
	size?: Measure & {
		label: string;
		indicator?: string;
		/** The largest value of any year, where it plays. */ most?: number;
	};
	/** What colours mean, five at most (the focus and what has no group have colours of their own). */
	groups?: { id: string; label: string }[];
	/** What is grey, where others have colours: "South Asia, North America". */
	rest?: string;
	/** Only those with both values. */
	dots: ScatterDot[];
	/** How many economies are left out because they have one value of the two, or none. */
	without?: number;
	/** A line fitted by least squares, with its band of 95 % and how many dots it is of. */
	fit?: true;
}
