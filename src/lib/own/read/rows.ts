/** Rows of a text of separated values: how its cells are parted is looked for, not left to a parser's guess. */
import Papa from 'papaparse';
import { apart, combinedIn } from './combined';

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
			// Tabs stand in no cell: where every line has them, commas are within cells, however many there are.
			const isWider = cells > best.cells && best.delimiter !== '\t';
			if (count > best.lines || (count === best.lines && isWider)) best = { delimiter, lines: count, cells };
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

/** What parts the cells of a text, by its beginning. @param beginning without a mark of order */
function partedBy(beginning: string): { delimiter: string; said: number } {
	const said = /^sep=(.)\n/i.exec(beginning);
	return said
		? { delimiter: said[1]!, said: said[0].length }
		: { delimiter: delimiterOf(beginning), said: 0 };
}

function* linesIn(text: string): Generator<string> {
	for (let from = 0; from <= text.length;) {
		const end = text.indexOf('\n', from);
		yield text.slice(from, end < 0 ? text.length : end);
		from = end < 0 ? text.length + 1 : end + 1;
	}
}

/** A text in pieces, so that a large file is never whole in memory beside its rows. */
export type Pieces = Iterable<{ text: string; share: number }>;

/**
 * Every row of a text, empty ones among them, so that a row's number is what a spreadsheet shows.
 * @param onRow hears each row with its number from 0 and what parts its cells
 */
export function eachRow(
	pieces: Pieces,
	onRow: (row: string[], index: number, delimiter: string) => void,
	onProgress: (share: number) => void = () => undefined
): { delimiter: string; faults: RowFault[] } {
	let delimiter: string | null = null;
	let index = 0;
	let open: number | null = null;
	/** What a piece begins and does not end. */
	let rest = '';
	let combined = 1;
	const hear = (row: string[]) => {
		if (index === 0 && delimiter === '\t') combined = combinedIn(row);
		onRow(apart(row, combined), index, delimiter ?? ',');
		index += 1;
	};
	/** @param text whole lines; what a quote keeps open at its end becomes the rest */
	const take = (text: string) => {
		let good = 0;
		open = null;
		rest = '';
		if (text === '') return;
		const body = text.endsWith('\n') ? text.slice(0, -1) : text;
		if (body === '') return hear(['']);
		if (!body.includes('"')) {
			// Without quotes there is nothing to parse: a line is a row, and each is let go before the next is made.
			for (const line of linesIn(body)) hear(line.split(delimiter ?? ','));
			return;
		}
		Papa.parse<string[]>(body, {
			delimiter: delimiter ?? ',',
			newline: '\n',
			step({ data, errors, meta }) {
				if (errors.some(({ code }) => code === 'MissingQuotes')) {
					open = index + 1;
					return;
				}
				good = meta.cursor;
				hear(data);
			}
		});
		if (open !== null) rest = text.slice(good);
	};
	let waits = 1;
	for (const { text, share } of pieces) {
		rest += text;
		if (delimiter === null) {
			const parted = partedBy(rest);
			delimiter = parted.delimiter;
			if (parted.said > 0) {
				rest = rest.slice(parted.said);
				hear([]);
			}
		}
		// A quote that is open over several pieces is read again in twice as long a text.
		waits -= 1;
		if (waits > 0) continue;
		const end = rest.lastIndexOf('\n') + 1;
		const after = rest.slice(end);
		const was = rest.length;
		take(rest.slice(0, end));
		waits = open === null ? 1 : Math.max(2, Math.ceil((2 * was) / Math.max(1, text.length)));
		rest += after;
		onProgress(share);
	}
	take(rest);
	return {
		delimiter: delimiter ?? ',',
		faults:
			open === null
				? []
				: [
						{
							row: open,
							why: 'A quotation mark is opened here and never closed, so nothing after it can be read. Close it and try again.'
						}
					]
	};
}

/** One kind of line's end, and no mark of order: where the first line ends otherwise than the rest, a parser swallows lines. */
export function* plainPieces(pieces: Pieces): Pieces & Generator<{ text: string; share: number }> {
	let held = '';
	let isFirst = true;
	for (const { text, share } of pieces) {
		let all = held + (isFirst && text.startsWith('\ufeff') ? text.slice(1) : text);
		isFirst = false;
		// Its second half may come with the next piece.
		held = all.endsWith('\r') ? '\r' : '';
		if (held) all = all.slice(0, -1);
		yield { text: all.includes('\r') ? all.replace(/\r\n?/g, '\n') : all, share };
	}
	if (held) yield { text: '\n', share: 1 };
}

/** All rows of a text that is in memory. */
export function rowsOf(text: string): Rows {
	const rows: string[][] = [];
	const { delimiter, faults } = eachRow(plainPieces([{ text, share: 1 }]), (row) => {
		rows.push(row);
	});
	while (rows.length > 0 && isEmpty(rows.at(-1)!)) rows.pop();
	return { rows, delimiter, faults };
}

export const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
