/** Aid received, as grants and as loans, and what went back. */
import type { FlowHeads, Span } from './facts';

export interface ReceivedWords {
	/** Of the part of the page. */
	heading: string;
	/** Of dollars of 2022. */
	unit: string;
	none: (economy: string) => string;
	/** What net aid is. */
	net: string;
	forms: {
		title: (fact: GrantShare) => string;
		measure: string;
		note: string;
		/** The lines: grants, cheap loans, and what was paid on these. */
		grants: string;
		loans: string;
		paid: string;
	};
	flows: {
		title: (fact: StayedOfAid) => string;
		/** @param span null without a year with aid */
		measure: (span: Span | null) => string;
		note: string;
		/** Where a flow ends. */
		ends: Record<'grants' | 'loans' | 'taken-back' | 'paid', string>;
		heads: FlowHeads;
	};
}

/** US dollars of some years: paid on cheap loans, and all that was given. */
export interface GrantShare extends Span {
	economy: string;
	paid: number;
	all: number;
	/** Of grants in all, 0 to 1; null where it has no meaning. */
	share: number | null;
	/** The same of the first years, null where they are too near. */
	before: (Span & { share: number }) | null;
}

/** US dollars of some years: all that came in, and all that went back. */
export interface StayedOfAid extends Span {
	economy: string;
	/** Of grants in what came, 0 to 1. */
	share: number;
	came: number;
	back: number;
}
