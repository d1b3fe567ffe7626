import Papa from 'papaparse';

export type Format = 'table' | 'csv' | 'json';
export const FORMATS: readonly Format[] = ['table', 'csv', 'json'];

type Row = Record<string, unknown>;

/** Rows as text for a terminal or another program, without a line break at the end. */
export function formatRows(rows: readonly Row[], columns: readonly string[], format: Format): string {
	if (format === 'json') return JSON.stringify(rows, null, 2);
	const cells = rows.map((row) => columns.map((column) => row[column]));
	// The head is a row like the others: with no rows a parser's own head has an empty line under it.
	if (format === 'csv')
		return Papa.unparse([[...columns], ...cells.map((row) => row.map(csvCell))], { newline: '\n' });
	return table(columns, cells);
}

function csvCell(value: unknown): unknown {
	return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/** Columns padded to their widest cell, numbers to the right; nothing where a value is missing. */
function table(columns: readonly string[], rows: unknown[][]): string {
	const texts = rows.map((row) => row.map((value) => (value === null ? '' : String(csvCell(value)))));
	const widths = columns.map((name, i) =>
		texts.reduce((width, row) => Math.max(width, row[i]!.length), name.length)
	);
	const isNumeric = columns.map((_, i) => rows.some((row) => typeof row[i] === 'number'));
	const line = (row: readonly string[]) =>
		row
			.map((cell, i) => (isNumeric[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
			.join('  ')
			.trimEnd();
	const count = rows.length === 1 ? '1 row' : `${rows.length} rows`;
	return [line(columns), widths.map((w) => '-'.repeat(w)).join('  '), ...texts.map(line), `(${count})`].join(
		'\n'
	);
}
