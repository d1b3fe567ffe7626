/** Aid by what it is for. */
import type { BarHeads } from './facts';

/** What the purposes of a chart are first for. */
export type PurposePart = 'people' | 'economy';

export interface PurposeWords {
	/** Of the part of the page. */
	heading: string;
	none: (economy: string) => string;
	notes: readonly [official: string, overlap: string];
	/**
	 * The purpose that gets most dollars per person, null without any.
	 * @param less how many of those held to the least developed countries get less than their median
	 */
	title: (
		economy: string,
		most: { label: string; value: number } | null,
		less: number,
		held: number
	) => string;
	measure: string;
	unit: string;
	heads: (economy: string) => BarHeads;
	lines: {
		/** Million dollars of the two purposes that got most in a year; none without a first. */
		title: (
			economy: string,
			year: number,
			part: PurposePart,
			most: readonly { label: string; value: number }[]
		) => string;
		measure: (purposes: readonly string[]) => string;
		unit: string;
	};
}
