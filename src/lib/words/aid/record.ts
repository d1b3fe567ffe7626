/** Donors' own record: what they give of their income ("gni"), and of it to the least developed countries ("ldc"). */
export type Rate = 'gni' | 'ldc';

/** What was promised, % of income: one line, or the lower and the upper one. */
export type Promised = readonly [low: number, ...high: number[]];

export interface RecordWords {
	/** Of the part of the page. */
	heading: string;
	unit: string;
	/** Marks a donor that gives to the economy. */
	gives: (economy: string) => string;
	/** Of ranked donors, how many reach each line of the promise; who reaches it where they are few. */
	title: (
		rate: Rate,
		year: number,
		donors: number,
		lines: Promised,
		reach: readonly number[],
		names: readonly string[]
	) => string;
	measure: (rate: Rate, year: number, lines: Promised) => string;
	note: string;
	none: string;
	overTime: {
		/** Of some donors those that kept the promise. */
		title: (rate: Rate, year: number, donors: number, lines: Promised, kept: readonly string[]) => string;
		/** A donor's own. */
		own: (rate: Rate, year: number, name: string, value: number, lines: Promised) => string;
		nobody: string;
		/** Of the largest donors of an economy, or of those that give most of their income (null). */
		measure: (rate: Rate, economy: string | null) => string;
		note: (rate: Rate) => string;
		none: (economy: string) => string;
		/** The two lines of a donor, the first shorter too. */
		net: (name: string) => string;
		netShort: (name: string) => string;
		equivalent: (name: string) => string;
		promised: (lines: Promised) => string;
		/** From which year on another method counts. */
		change: (year: number) => string;
	};
}
