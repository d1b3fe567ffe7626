/** Public and external debt: to whom, what it costs, and the reserves. */
import type { FlowHeads, YearValue } from './facts';

/** Kinds of creditor as the debt statistics have them over the years, and "total" for their sum. */
export type CreditorKind = 'total' | 'multilateral' | 'bilateral' | 'bonds' | 'banks' | 'other';

export interface DebtWords {
	/** Of who gives or lends, where a name has no room at a line's end; by id of data/flows/providers.csv. */
	short: Readonly<Record<string, string>>;
	/** Of the part of the page. */
	heading: string;
	/** Of dollars and of million dollars of each year. */
	unit: string;
	millions: string;
	none: (economy: string) => string;
	/** What is measured where nobody is owed. */
	owed: string;
	reserves: { line: (months: number) => string; note: string };
	kinds: {
		title: (fact: OwedByKind) => string;
		measure: string;
		labels: Record<CreditorKind, string>;
	};
	lines: {
		title: (fact: OwedToLargest) => string;
		/** @param year whose largest they are, null where nobody is owed */
		measure: (year: number | null) => string;
		others: string;
	};
	creditors: {
		title: (fact: OwedToOne) => string;
		measure: (year: number | null) => string;
		/** By the kind's name in the table of creditors; a kind without one is called by its name. */
		terms: Readonly<Record<string, string>>;
		heads: FlowHeads;
	};
	service: {
		title: (fact: ServiceShare) => string;
		measure: string;
		unit: string;
	};
}

/** Million dollars owed at the end of a year and the part of the largest kind, 0 to 1; null where nothing is owed. */
export interface OwedByKind {
	economy: string;
	last: { year: number; millions: number } | null;
	largest: { kind: CreditorKind; share: number } | null;
	/** The same kind's part when the lines begin; null where they begin with the last year. */
	first: { year: number; share: number } | null;
}

/** US dollars owed to the largest creditor at the end of a year, and when its line begins; null without one. */
export interface OwedToLargest {
	economy: string;
	name: string;
	last: YearValue | null;
	first: YearValue | null;
}

/** US dollars owed at the end of a year, and the part of the largest creditor, 0 to 1; null without one. */
export interface OwedToOne {
	economy: string;
	year: number;
	total: number;
	first: { name: string; share: number } | null;
}

/** Per cent of government revenue in the newest year and in the first; null without any. */
export interface ServiceShare {
	economy: string;
	last: YearValue | null;
	first: YearValue | null;
}
