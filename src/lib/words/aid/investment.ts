/** Foreign direct investment, in and out, and remittances. Amounts are million dollars. */
import type { GroupInvestmentWords } from './investment-groups';
import type { YearValue } from './facts';

export type Publisher = 'unctad' | 'bank';

export interface InvestmentWords extends GroupInvestmentWords {
	/** Of the part of the page. */
	heading: string;
	/** Of million dollars of each year. */
	millions: string;
	none: (economy: string) => string;
	/** Two lines, in and out. */
	in: string;
	out: string;
	publishers: {
		title: (fact: TwoPublishers) => string;
		measure: string;
		/** At a line's end. */
		names: Record<Publisher, string>;
		/** How far they are apart in the last year, and on average of so many. */
		gap: (last: YearValue, mean: number, years: number) => string;
	};
	inOut: {
		/** The newest inflow and outflow, null where not known. */
		title: (economy: string, came: YearValue | null, went: YearValue | null) => string;
		measure: string;
		note: string;
	};
	ofGdp: {
		/** Per cent of GDP; below zero more was taken back than invested. */
		title: (economy: string, came: YearValue | null, went: YearValue | null) => string;
		measure: string;
		unit: string;
		/** Years at the end in which the table has an outflow of exactly 0. */
		gap: (from: number, to: number) => string;
	};
	swings: {
		title: (economy: string, swing: Swing | null) => string;
		measure: string;
		note: string;
		none: (economy: string) => string;
		columns: readonly [year: string, mean: string, deviation: string, ratio: string];
	};
	/** What the cost of sending money home is held to, per cent. */
	remittanceCost: (percent: number) => string;
}

/** Of the newest year that both have; else what the only one has; null without any. */
export interface TwoPublishers {
	economy: string;
	year: number;
	values: readonly { publisher: Publisher; value: number }[];
	/** They are within a tenth of each other. */
	agree: boolean;
}

/** Of ten years in a row. */
export interface Swing {
	/** The first and the last of the ten years. */
	from: number;
	year: number;
	mean: number;
	deviation: number;
	/** The least and the most of the ten. */
	range: readonly [least: number, most: number];
	/** Standard deviation over mean, per cent; null where the mean is not above zero. */
	ratio: number | null;
}
