/** The tables of the console: what each holds, in a sentence. Columns, types and counts of rows come from the data. */

export interface SchemaColumn {
	name: string;
	type: string;
}

export interface SchemaTable {
	/** As a query writes it: "observation", "flows.flow", "own.districts". */
	name: string;
	about: string;
	rows: number;
	columns: SchemaColumn[];
}

/** What each table holds; a table that is not here is shown without a word. */
export const ABOUT: Readonly<Record<string, string>> = {
	observation: 'The numbers: one for each indicator, economy and year that has one.',
	indicator: 'What is measured: title, unit, direction, source.',
	economy: 'Countries and territories by their ISO3 code.',
	grp: 'Groups of economies, such as SADC. (“group” is a word of SQL.)',
	membership: 'Who was in which group from when to when; to_year is NULL for those who still are.',
	similar_economy: 'The economies most like each one, nearest first.',
	source: 'Who published, under which licence, in which vintage.',
	tie: 'Publishers who measure the same thing.',
	priority: 'The 49 clauses of the foreign policy.',
	priority_indicator: 'What measures each clause, headline first.',
	priority_link: 'Targets of frameworks that a clause is about.',
	aid_purpose: 'What aid is for, as far as series say.',
	aid_purpose_tie: 'Clauses that a purpose of aid is about, and why.',
	priority_without_aid: 'Clauses that no series of aid is about, and why.',
	'flows.flow': 'Aid, debt and trade between two parties, one row a year.',
	'flows.flow_kind': 'The kinds of flow, and what to beware of in each.',
	'flows.provider': 'Donors, lenders, sellers.',
	'flows.product': 'Goods and groups of goods.'
};

/** Tables of the file of flows that the main file has too. */
export const TWICE: ReadonlySet<string> = new Set(['economy', 'grp', 'membership', 'source']);

/** Whether a query asks for the file of flows, which is fetched only then. */
export const needsFlows = (sql: string): boolean => /\bflows\s*\./i.test(sql);
