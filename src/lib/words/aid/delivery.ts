/** Promised against paid out, and how steady aid is. */
import type { BarHeads } from './facts';

export interface DeliveryWords {
	/** Of the part of the page. */
	heading: string;
	/** Of dollars of each year. */
	unit: string;
	/** Two lines, and two columns. */
	paid: string;
	promised: string;
	none: (economy: string) => string;
	notes: readonly string[];
	measure: string;
	/**
	 * @param years null without any promise
	 * @param share of what was promised that was paid, 0 to 1; null where it cannot be said
	 * @param unpaid dollars promised where nothing says what was paid, else null
	 */
	title: (
		economy: string,
		years: readonly [first: number, last: number] | null,
		share: number | null,
		unpaid: number | null
	) => string;
	donors: {
		/** Who promised most dollars in "2002-2023", and the part that was paid, 0 to 1. */
		title: (
			economy: string,
			years: string,
			first: { name: string; promised: number; share: number | null } | null
		) => string;
		measure: (years: string) => string;
		heads: BarHeads;
		/** The two sides of a donor are not of the same money. */
		apart: string;
	};
	steady: {
		/**
		 * @param spread of all donors, standard deviation over mean; null where it cannot be said
		 * @param steady how many of the largest donors were
		 */
		title: (
			economy: string,
			from: number,
			to: number,
			spread: number | null,
			steady: number,
			donors: number
		) => string;
		/** @param to the last year, null without one */
		measure: (to: number | null) => string;
		note: (years: number) => string;
		none: (economy: string) => string;
		unit: string;
		all: string;
		heads: BarHeads;
		/** Whether a donor is. */
		is: string;
		isNot: string;
		/** What steady aid stays below, a part of the mean. */
		line: (below: number) => string;
	};
}
