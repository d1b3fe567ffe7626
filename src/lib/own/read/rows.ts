/** Rows of a text of separated values: how its cells are parted is looked for, not left to a parser's guess. */
import Papa from 'papaparse';

export interface Rows {
	rows: string[][];
	delimiter: string;
	/** What a reader must know: a quote left open, rows of another width. */
	faults: RowFault[];
}

export interface RowFault {
	/** Counted from 1, as a spreadsheet does. */
	row: number;
	why: string;
}

/** Of equals the first: commas stand in numbers and sentences too. */
const DELIMITERS = ['\t', ';', '|', ','];
/** As many lines as are looked at. */
const LINES = 200;

/**
 * The delimiter by which most lines have one and the same count of cells, two or more; the widest of equals. A column of
 * decimal commas is one column.
 * @param text without a line `sep=`
 */
export function delimiterOf(text: string): string {
	const lines = linesOf(text).filter((line) => line.trim() !== '');
	let best = { delimiter: ',', lines: 0, cells: 1 };
	for (const delimiter of DELIMITERS) {
		const counts = new Map<number, number>();
		for (const line of lines) {
			const cells = cellsIn(line, delimiter);
			counts.set(cells, (counts.get(cells) ?? 0) + 1);
		}
		for (const [cells, count] of counts) {
			if (cells < 2 || count < lines.length / 2) continue;
			if (delimiter === ',' && cells === 2 && isDecimals(lines)) continue;
			if (count > best.lines || (count === best.lines && cells > best.cells))
				best = { delimiter, lines: count, cells };
		}
	}
	return best.delimiter === ',' && best.lines === 0 && isDecimals(lines) ? ';' : best.delimiter;
}

/** Lines that are all one number with a comma but for a head: "3,5". */
const isDecimals = (lines: readonly string[]) =>
	lines.length > 1 && lines.slice(1).every((line) => /^-?\d+,\d+$/.test(line.trim()));

/** The first lines of a text; a line that ends inside of quotes goes on. */
function linesOf(text: string): string[] {
	const lines: string[] = [];
	let from = 0;
	let isQuoted = false;
	for (let i = 0; i < text.length && lines.length < LINES; i += 1) {
		if (text[i] === '"') isQuoted = !isQuoted;
		if (text[i] !== '\n' || isQuoted) continue;
		lines.push(text.slice(from, i));
		from = i + 1;
	}
	if (lines.length < LINES) lines.push(text.slice(from));
	return lines;
}

function cellsIn(line: string, delimiter: string): number {
	let cells = 1;
	let isQuoted = false;
	for (const letter of line) {
		if (letter === '"') isQuoted = !isQuoted;
		else if (letter === delimiter && !isQuoted) cells += 1;
	}
	return cells;
}

/**
 * @param onProgress hears how much is read, 0 to 1
 * @returns rows as they stand, empty ones among them, so that a row's number is what a spreadsheet shows
 */
export function rowsOf(
	text: string,
	asked: { delimiter?: string },
	onProgress: (share: number) => void = () => undefined
): Rows {
	const said = /^\ufeff?sep=(.)\r?\n/i.exec(text);
	// One kind of line's end: where the first is another than the rest, a parser swallows lines.
	const body = text.slice(said?.[0].length ?? (text.startsWith('\ufeff') ? 1 : 0)).replace(/\r\n?/g, '\n');
	const delimiter = asked.delimiter ?? said?.[1] ?? delimiterOf(body);
	const shift = said ? 1 : 0;
	const rows: string[][] = Array.from({ length: shift }, () => []);
	const faults: RowFault[] = [];
	let open: number | null = null;
	Papa.parse<string[]>(body, {
		delimiter,
		newline: '\n',
		step({ data, errors, meta }) {
			const quote = errors.find(({ code }) => code === 'MissingQuotes');
			if (quote) open ??= rows.length + 1;
			else if (open === null) rows.push(data);
			if (rows.length % 20_000 === 0) onProgress(meta.cursor / body.length);
		}
	});
	if (open !== null)
		faults.push({
			row: open,
			why: 'A quotation mark is opened here and never closed, so nothing after it can be read. Close it and try again.'
		});
	while (rows.length > 0 && isEmpty(rows.at(-1)!)) rows.pop();
	return { rows, delimiter, faults };
}

export const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
