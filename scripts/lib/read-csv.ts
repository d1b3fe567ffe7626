import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** A fault in a publisher's file: says the file, the line where there is one, and what was expected. */
export class ImportFault extends Error {
	constructor(
		readonly file: string,
		readonly line: number | null,
		expected: string
	) {
		super(`${file}${line === null ? '' : `, line ${line}`}: expected ${expected}`);
		this.name = 'ImportFault';
	}
}

/** The text of a file, gunzipped when its name ends in .gz. @throws ImportFault when missing or truncated. */
export function readText(file: string): string {
	if (!existsSync(file)) throw new ImportFault(file, null, 'this file to exist');
	const bytes = readFileSync(file);
	try {
		const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
		return text.startsWith('\uFEFF') ? text.slice(1) : text;
	} catch (error) {
		throw new ImportFault(file, null, `a whole gzip file (${(error as Error).message})`);
	}
}

/**
 * Rows of a CSV file as objects of strings, in file order; codes such as "0700" stay text.
 * @param columns the columns that must be there; other columns are kept too
 * @throws ImportFault when the file is missing, truncated, malformed, empty, or has lost a column
 */
export function readCsv<C extends string>(
	file: string,
	columns: readonly C[]
): (Record<C, string> & Record<string, string>)[] {
	const parsed = Papa.parse<Record<C, string> & Record<string, string>>(readText(file), {
		header: true,
		skipEmptyLines: 'greedy',
		delimiter: ','
	});
	const lost = columns.filter((column) => !parsed.meta.fields?.includes(column));
	if (lost.length > 0) {
		throw new ImportFault(
			file,
			1,
			`column ${lost.map((c) => `"${c}"`).join(', ')} in the header, which has ${parsed.meta.fields?.join(', ')}`
		);
	}
	const broken = parsed.errors[0];
	if (broken)
		throw new ImportFault(
			file,
			broken.row === undefined ? null : broken.row + 2,
			`well-formed CSV (${broken.message})`
		);
	if (parsed.data.length === 0) throw new ImportFault(file, 2, 'at least one data row');
	return parsed.data;
}

/**
 * A cell as a number; '' (and the publishers' own marks for "not available") as null.
 * @throws ImportFault when the cell holds anything else
 */
export function readNumber(cell: string, file: string, line: number): number | null {
	const text = cell.trim();
	if (text === '' || text === '..' || text === 'NA' || text === 'NaN' || text === '-') return null;
	const value = Number(text);
	if (!Number.isFinite(value)) throw new ImportFault(file, line, `a number, found "${cell}"`);
	return value;
}
