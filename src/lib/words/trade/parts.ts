/** What is said of the parts of one year's trade: partners and goods. */

/** Who buys, who sells, kinds of goods sold, and stages of making of what is bought: of exports, of imports, and again. */
export type Division = 'buyers' | 'sellers' | 'kinds' | 'stages';

/** Part of something in one year: 0.84 is 84 %. */
export interface OfYear {
	year: number;
	part: number;
}

/** The same in several years: the least and the most that it is. */
export interface OfYears {
	years: readonly number[];
	least: number;
	most: number;
}

export interface PartsFact {
	/** In a sentence: "the Gambia". */
	economy: string;
	year: number;
	by: Division;
	/** The largest part, per cent of the whole; its name null for partners without one. Null: nothing is above zero. */
	first: { name: string | null; share: number } | null;
	/** Per cent of the three largest together; null where there are no more than three. */
	three: number | null;
	/** The partners say so, not the economy itself. */
	isMirror: boolean;
	/** The part of the total that the partners listed make, where it is below nine tenths; else null. */
	listed: number | null;
	/** The part of another table's total that what is listed makes, where the two disagree; else null. */
	ofOther: number | null;
}

export interface PartsWords {
	/** "South Africa bought 49 % of Lesotho’s exports of goods in 2017; the three largest buyers together 96 %" */
	finding: (fact: PartsFact) => string;
	/** "Exports of goods by buyer in 2017, US dollars of that year" */
	measure: (by: Division, year: number | null) => string;
	/** Of one part: "Buyer" */
	heading: Record<Division, string>;
	/** What a whole list leaves of the total, and what the five largest leave of it. */
	unlisted: string;
	others: string;
	/** Of the choice of a year. */
	year: string;
	none: (economy: string, by: Division) => string;
	/** That what is shown is what partners reported. */
	mirror: string;
	/** How much of all goods the partners listed make. */
	listed: (of: OfYear) => string;
	/** How much of another table's total the goods listed make. */
	apart: (of: OfYear, by: Division, table: string) => string;
	zeros: string;
	/** That the year shown is the nearest to the one asked for. */
	nearest: (asked: number, year: number) => string;
}
