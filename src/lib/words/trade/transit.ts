/** What is said of a landlocked country beside its transit neighbours. */

/** Scores that are drawn: logistics performance, trading across borders. */
export type TransitScore = 'logistics' | 'borders';

export interface ScoredFact {
	of: TransitScore;
	/** In a sentence: "the Gambia". */
	economy: string;
	year: number;
	score: number;
	decimals: number;
	/** The neighbours scored in that year, and how many of them higher. */
	others: readonly { name: string; score: number }[];
	higher: number;
}

export interface TransitWords {
	title: string;
	/** Who the neighbours are and what that does not say; without any, that it is doubly landlocked. */
	neighbours: (economy: string, names: readonly string[]) => string;
	/** "Logistics of Lesotho in 2018: 2.3; South Africa 3.4", of many how many scored higher. */
	finding: (fact: ScoredFact) => string;
	noScore: (economy: string, of: TransitScore) => string;
	measure: Record<TransitScore, string>;
	/** That the chart has no more than so many. */
	first: (drawn: number) => string;
	none: (economy: string) => string;
	table: {
		title: string;
		measure: string;
		columns: Record<'measure' | 'unit', string>;
		/** "2.3 (2018)" */
		value: (value: number, decimals: number, year: number) => string;
		note: string;
	};
}
