/** CSV of a table, for the reader's download. */
import type { TableModel } from './model';
import { cellValue } from './table';

/** More digits than any publisher gives, and fewer than those in which sums of binary fractions go wrong. */
const DIGITS = 14;
/** Signs that make a spreadsheet run a text, also behind white space and in the full-width forms of East Asian keyboards. */
const RUNS = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** What begins with a sign and runs nothing: numbers as they are written, and a dash for a missing value. */
const HARMLESS = /^\s*[+-]?\s*(?:\d[\d\s.,]*(?:e[+-]?\d+)?\s*%?)?\s*$/i;

/** A number without the dust of binary fractions: 0.3 for 0.30000000000000004. */
export const plainNumber = (value: number): number => Number(value.toPrecision(DIGITS));

/** A text that no spreadsheet runs: an apostrophe before it makes it a text; numbers, also below zero, stay as they are. */
export const safeText = (text: string): string =>
	RUNS.test(text) && !HARMLESS.test(text) ? `'${text}` : text;

const written = (value: string | number | null): string | number | null =>
	typeof value === 'number' ? plainNumber(value) : value === null ? null : safeText(value);

/**
 * Header and rows as RFC 4180 text with full precision, missing values empty, lines ended by CRLF; what a spreadsheet
 * would run is a text. PapaParse is fetched when this is called, so that pages do not carry it.
 */
export async function toCsv(table: TableModel): Promise<string> {
	const { default: Papa } = await import('papaparse');
	const text = Papa.unparse(
		{
			fields: table.columns.map((column) => safeText(column.id)),
			data: table.rows.map((row) => table.columns.map((_, i) => written(cellValue(row[i]))))
		},
		{ newline: '\r\n' }
	);
	// Without rows PapaParse ends the header's line itself.
	return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

/** Offers a file to the reader. Browser only. @param body a text of CSV gets the mark by which spreadsheets know UTF-8 */
export function saveFile(body: string | Blob, name: string, type = 'text/csv;charset=utf-8'): void {
	const isCsv = typeof body === 'string' && type.startsWith('text/csv');
	const url = URL.createObjectURL(new Blob(isCsv ? ['\ufeff', body] : [body], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
