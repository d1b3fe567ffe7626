/**
 * Dimensions of the UN SDG database: "Age=15-24;Sex=FEMALE" becomes words, and decides which row of a series
 * comes first and what the others are called.
 */
import { readCsv } from '../../lib/read-csv';

export interface DimensionCode {
	/** '' for a total. May hold {code}, where one line of the table serves every code of a dimension. */
	words: string;
	isTotal: boolean;
}

/** dimension → code → its words. */
export type DimensionTable = Map<string, Map<string, DimensionCode>>;

export interface DimensionRow {
	/** The publisher's exact text. */
	text: string;
	observations: number;
}

/** Dimensions that name one place inside a country, not a part of its people or its economy. */
const PLACES = ['Sampling Stations', 'Government_Name', 'Marine Spatial Planning (MSP)'];

/** Words that say a dimension already in the publisher's description, so that a title need not repeat it. */
const SAID: Record<string, RegExp> = {
	Sex: /wom[ae]n|female|matern|mother|girls/i,
	Age: /\baged? |years|youth|child|infant|neonatal|under-five|adult/i,
	Location: /urban|rural/i,
	Activity: /manufactur|industr/i,
	Quantile: /median|percent/i,
	'Migratory status': /migrant/i,
	'Mode of transportation': /maritime/i
};

/** Words for sexes where a series is about children. */
const CHILDREN: Record<string, string> = { FEMALE: 'girls', MALE: 'boys' };

/** Reads the table of dimension codes. @throws ImportFault when it is missing or has lost a column */
export function readDimensionTable(file: string): DimensionTable {
	const table: DimensionTable = new Map();
	for (const row of readCsv(file, ['dimension', 'code', 'words', 'is_total'] as const)) {
		const codes = table.get(row.dimension) ?? new Map<string, DimensionCode>();
		codes.set(row.code, { words: row.words, isTotal: row.is_total === 'true' });
		table.set(row.dimension, codes);
	}
	return table;
}

/** "Age=15-24;Sex=FEMALE" as [dimension, code] pairs in the publisher's order; '' as none. */
export function parseDimensions(text: string): [string, string][] {
	if (text === '') return [];
	return text.split(';').map((part) => {
		const at = part.indexOf('=');
		return [part.slice(0, at), part.slice(at + 1)];
	});
}

/** What the table says of a code; null when it does not know it. */
export function lookUp(table: DimensionTable, dimension: string, code: string): DimensionCode | null {
	const codes = table.get(dimension);
	const entry = codes?.get(code) ?? codes?.get('*');
	return entry ? { ...entry, words: entry.words.replace('{code}', code) } : null;
}

/** How many codes of a row are not totals; an unknown code counts as one. */
export function nonTotals(text: string, table: DimensionTable): number {
	return parseDimensions(text).filter(([dimension, code]) => !lookUp(table, dimension, code)?.isTotal).length;
}

/** True for a row about a sampling station, a local government or one marine plan. */
export function isPlace(text: string): boolean {
	return parseDimensions(text).some(([dimension, code]) => PLACES.includes(dimension) && code !== '_T');
}

/**
 * The row of a series that stands for it: the fewest codes that are not totals, then the most observations.
 * A row with less than a tenth of the fullest row's observations is passed over: one country's own total
 * must not stand in front of the row that 190 countries fill.
 */
export function leadOf(rows: readonly DimensionRow[], table: DimensionTable): string {
	const most = Math.max(...rows.map((row) => row.observations));
	const [lead] = rows
		.filter((row) => row.observations * 10 >= most)
		.sort(
			(a, b) =>
				nonTotals(a.text, table) - nonTotals(b.text, table) ||
				b.observations - a.observations ||
				(a.text < b.text ? -1 : 1)
		);
	if (!lead) throw new Error('a series without rows has no lead');
	return lead.text;
}

/** A code as a part of an address: "<5Y" → "U5Y", "15+" → "15P", anything else unusual → "_". */
function safeCode(code: string): string {
	return code
		.replace(/^</, 'U')
		.replace(/\+$/, 'P')
		.replace(/[^A-Za-z0-9_-]/g, '_');
}

/**
 * The id of a row: the series' code for its lead, and the codes that differ from the lead's for the others.
 * A dimension that the lead has and the row lacks is named: "SI_COV_PENSN.Age_unspecified".
 */
export function indicatorId(series: string, text: string, lead: string): string {
	const own = new Map(parseDimensions(text));
	const leads = new Map(parseDimensions(lead));
	const parts: string[] = [];
	for (const [dimension, code] of own) if (leads.get(dimension) !== code) parts.push(safeCode(code));
	for (const dimension of leads.keys()) {
		if (!own.has(dimension)) parts.push(`${safeCode(dimension)}_unspecified`);
	}
	return [series, ...parts].join('.');
}

/**
 * The words that set a row apart, for the end of its title: ", women", ", rural".
 * Words for a dimension with one code in the whole series are left out where the description says them.
 */
export function wordsFor(
	text: string,
	rows: readonly DimensionRow[],
	description: string,
	table: DimensionTable
): string[] {
	const codes = new Map<string, Set<string>>();
	for (const row of rows) {
		const own = new Map(parseDimensions(row.text));
		for (const [dimension, code] of own) {
			codes.set(dimension, (codes.get(dimension) ?? new Set()).add(code));
		}
	}
	return parseDimensions(text).flatMap(([dimension, code]) => {
		const entry = lookUp(table, dimension, code);
		if (!entry) return [`${dimension} ${code}`];
		if (entry.isTotal) return [];
		const constant = (codes.get(dimension)?.size ?? 0) < 2;
		if (constant && SAID[dimension]?.test(description)) return [];
		const young = dimension === 'Sex' && /child/i.test(description);
		return [young ? (CHILDREN[code] ?? entry.words) : entry.words];
	});
}
