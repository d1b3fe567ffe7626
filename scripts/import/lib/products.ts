import Papa from 'papaparse';

/** A row of data/flows/products/<source>.csv: what a product or sector code of a flow means. */
export interface ProductRow {
	id: string;
	name: string;
	classification: string;
	/** The broader product it belongs to, '' when there is none. */
	part_of: string;
	/** Why a tariff line has a rate of its own, '' when the exporter's rate applies. */
	rule: string;
	/** That rate in per cent. */
	rate: number | null;
}

export const product = (
	id: string,
	name: string,
	classification: string,
	rest: Partial<ProductRow> = {}
) => ({
	...{ id, name, classification, part_of: '', rule: '', rate: null },
	...rest
});

const COLUMNS = ['id', 'name', 'classification', 'part_of', 'rule', 'rate'] satisfies (keyof ProductRow)[];

/** Products as CSV, sorted by id, each once. */
export function productsCsv(rows: readonly ProductRow[]): string {
	const once = [...new Map(rows.map((row) => [row.id, row])).values()];
	once.sort((a, b) => (a.id < b.id ? -1 : 1));
	return `${Papa.unparse(once, { columns: COLUMNS, newline: '\n' })}\n`;
}

/** "Fuels and Minerals" → "fuels-and-minerals". */
export function slug(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('&', 'and')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
