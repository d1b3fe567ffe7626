/** What is said of exports to the United States, before and after the tariffs of 2025. */

/** A mean tariff in per cent before January 2025, in February 2026 and after it; null where nothing was sold. */
export type OfDates<Value> = readonly [before: Value, february: Value, after: Value];

/** Columns of the table of tariff lines. */
export type LineColumn = 'name' | 'value' | 'rate' | 'cost' | 'rule' | 'line';

export interface UnitedStatesWords {
	title: string;
	/** What is known of AGOA; an economy that nothing says of whether it is open to it, else null. */
	agoa: (known: string, economy: string | null) => string;
	/** What the mean tariff comes to on the sales of a year: the rate, and US dollars a year at it. */
	change: (sold: number, year: number, at: OfDates<{ rate: number; cost: number }>) => string;
	/** By how many per cent and points two publishers disagree on how much the tariff rose, and why that can be. */
	disagreement: (byLine: number, rise: number) => string;
	/** That the text above says so. */
	doubt: string;

	/** "Textiles: 81 % of what Lesotho sold the United States in 2024, and 100 % of the cost"; cost null: not said. */
	sectors: {
		finding: (
			first: { sector: string; sold: number; cost: number | null },
			economy: string,
			year: number | null
		) => string;
		measure: (year: number | null) => string;
		heading: string;
		columns: readonly [sold: string, tariff: string];
		missing: string;
		note: string;
	};
	/** Mean tariffs by kind of goods. */
	tariffs: {
		finding: (economy: string, rates: OfDates<number | null>) => string;
		measure: string;
		unit: string;
		heading: string;
		columns: OfDates<string>;
		missing: string;
		none: (economy: string) => string;
	};
	/** Tariff lines, the largest one by one. */
	lines: {
		/** "On Lesotho’s sales of 2024, the tariff ordered in July 2025 comes to 38.7 million US dollars (14.9 %)" */
		finding: (
			economy: string,
			year: number | null,
			sold: number,
			cost: { dollars: number; percent: number } | null
		) => string;
		measure: (year: number | null) => string;
		/** That so many of all are drawn. */
		largest: (drawn: number, lines: number) => string;
		caption: (economy: string, year: number | null) => string;
		columns: Record<LineColumn, string>;
		/** Of the additional rate. */
		unit: string;
		others: (lines: number) => string;
		all: string;
		/** What the cost is, and is not. */
		cost: string;
		/** US dollars that no rate is said for. */
		unrated: (sold: number) => string;
		none: (economy: string) => string;
	};
	/** Sales by year. */
	sales: {
		finding: (economy: string, sold: number, year: number) => string;
		measure: string;
		label: string;
		none: string;
	};
}
