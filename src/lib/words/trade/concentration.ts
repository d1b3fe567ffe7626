/** What is said of how far trade depends on few. */
import type { OfYears } from './parts';

/** In a year, as concentrated as so many of equal size. */
export interface AsFew {
	year: number;
	equal: number;
}

export interface ConcentrationFact {
	/** In a sentence: "the Gambia". */
	economy: string;
	/** Of the newest year of each; null without any. */
	buyers: AsFew | null;
	kinds: AsFew | null;
	sellers: AsFew | null;
}

export interface ConcentrationWords {
	title: string;
	/** "Lesotho’s exports are as concentrated as with 2.1 equal buyers (2012)"; of imports without any; '' without those too. */
	finding: (fact: ConcentrationFact) => string;
	measure: string;
	unit: string;
	/** Of lines. */
	labels: Record<'buyers' | 'kinds' | 'sellers', string>;
	/** Which years of lists are left out, with the part of all goods that they have; '' when none is. */
	leftOut: (lists: Record<'buyers' | 'sellers', OfYears | null>) => string;
	/** In which years the goods listed are how much of another table's total. */
	apart: (of: OfYears, table: string) => string;
	recomputed: string;
	none: (economy: string) => string;
}
