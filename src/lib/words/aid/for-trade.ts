/** Aid for Trade: two editions in the dollars of different years, per person, and as a share of all receipts. */
import type { YearValue } from './facts';
import type { GroupValue } from './investment-groups';

export interface ForTradeWords {
	/** Of the part of the page. */
	heading: string;
	none: (economy: string) => string;
	edition: {
		/** Million dollars. @param mean of the last three years and of the baseline's, null where there is none */
		title: (
			economy: string,
			last: YearValue | null,
			promised: number | null,
			mean: BaselineMeans | null
		) => string;
		measure: (prices: number) => string;
		/** @param prices the year whose dollars they are */
		unit: (prices: number) => string;
		paid: string;
		promised: string;
		baseline: (first: number, last: number) => string;
		/** @param base years of the baseline, null for an edition without one */
		notes: (base: readonly [number, number] | null) => readonly string[];
	};
	perPerson: {
		/** Dollars; of a group what it is called after "in". */
		title: (economy: string, own: YearValue | null, groups: readonly GroupValue[]) => string;
		measure: string;
		unit: string;
		note: string;
		together: (group: string) => string;
		/** How many members of a group have data in a year. */
		members: (group: string, members: number, of: number, year: number) => string;
	};
	share: {
		/** Per cent of net receipts. */
		title: (economy: string, year: number, own: number, groups: readonly GroupValue[]) => string;
		measure: string;
		unit: string;
		notes: readonly string[];
		heads: { heading: string; missing: string };
		together: (group: string) => string;
		/** Million dollars of all receipts; of Aid for Trade where that is more, else they are not above zero. */
		noShare: (economy: string, year: number, receipts: number, aid: number | null) => string;
		unknown: (economy: string) => string;
		/** How many members of a group are counted. */
		members: (group: string, members: number, of: number, year: number) => string;
	};
}

/** Million dollars a year from one year to another, and from the first of the baseline to its last. */
export interface BaselineMeans {
	from: number;
	to: number;
	value: number;
	base: { from: number; to: number; value: number };
}
