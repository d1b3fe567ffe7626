/**
 * What the page on aid knows of the flows to one economy, as rows for its models. Amounts are US dollars; null is no
 * row, which is not zero. How they travel: file.ts.
 */

/** Who gives or lends. */
export interface Party {
	name: string;
	/** DAC, non-DAC, emerging partner, multilateral, vertical fund, private, several, economy. */
	kind: string;
}

/** What one donor gave in a year: a grant below zero is money taken back. Dollars of 2022. */
export interface Given {
	id: string;
	year: number;
	grants: number | null;
	/** Loans that count as aid, paid out: on concessional terms, and all of IDA. */
	loans: number | null;
}

/** Everything received and paid in a year, in dollars of that year. */
export interface MoneyYear {
	year: number;
	grants: number | null;
	/** Loans that count as aid, and all other loans to the public sector, paid out. */
	loans: number | null;
	other: number | null;
	/** Principal and interest on all public loans: zero or below. */
	paid: number | null;
	/**
	 * What was paid in doubt: the debt service of the newer table (above zero) where it is less than half or more than
	 * twice of `paid`; null where the tables agree or one says nothing.
	 */
	doubt: number | null;
}

/** Promised and paid out, in the years of the table of promises, in dollars of each year. */
export interface Promised {
	id: string;
	year: number;
	promised: number | null;
	paid: number | null;
	/** Whether the two are of the same money: see src/lib/query/flows/commitments.ts. */
	compared: boolean;
}

/** Principal and interest paid to a lender on loans that count as aid; zero or below. Dollars of 2022. */
export interface PaidBack {
	id: string;
	year: number;
	value: number;
}

/** Owed at the end of a year. */
export interface Owed {
	id: string;
	/** multilateral, bilateral, bonds, banks, other private. */
	terms: string;
	year: number;
	value: number;
}

export interface AidFlows {
	iso3: string;
	parties: Record<string, Party>;
	/** By year and donor. */
	given: Given[];
	paidBack: PaidBack[];
	money: MoneyYear[];
	promised: Promised[];
	owed: Owed[];
}

/** A kind of flow that an economy has rows of, for a page that says what exists. */
export interface Existing {
	id: string;
	title: string;
	/** null where no amount is of a single year. */
	first_year: number | null;
	last_year: number | null;
	flows: number;
}
