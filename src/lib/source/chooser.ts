/** `/view/chooser.json`: what indicators are of, for those who look through them rather than search. */

/** Ways to look through the indicators. */
export const WAYS = ['topic', 'clause', 'framework', 'source'] as const;
export type Way = (typeof WAYS)[number];

/** One topic, clause, framework or publisher. */
export interface Shelf {
	id: string;
	label: string;
	/** Ids of indicators; of a clause in its own order, else by name. */
	indicators: string[];
}

export type ChooserFile = Record<Way, Shelf[]>;
