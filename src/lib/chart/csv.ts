/** CSV of a table, for the reader's download. */
import type { TableModel } from './model';
import { cellValue } from './table';

/**
 * Header and rows as RFC 4180 text with full precision, missing values empty, lines ended by CRLF. PapaParse is fetched
 * when this is called, so that pages do not carry it.
 */
export async function toCsv(table: TableModel): Promise<string> {
	const { default: Papa } = await import('papaparse');
	const text = Papa.unparse(
		{
			fields: table.columns.map((column) => column.id),
			data: table.rows.map((row) => table.columns.map((_, i) => cellValue(row[i])))
		},
		{ newline: '\r\n' }
	);
	// Without rows PapaParse ends the header's line itself.
	return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

/** Offers `text` to the reader as a file. Browser only. */
export function saveFile(text: string, name: string, type = 'text/csv;charset=utf-8'): void {
	// The byte order mark makes spreadsheets read UTF-8.
	const url = URL.createObjectURL(new Blob(['\ufeff', text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
