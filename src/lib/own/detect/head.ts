/** Where the names of columns stand: one row, or up to three of which the upper ones span several columns. */
import { isEmpty } from '../read/rows';
import { readCell } from './number';
import { readYear } from './year';

export interface Head {
	/** The first row of names, counted from 0; null when there is none. */
	row: number | null;
	/** How many rows of names; 0 without any. */
	rows: 0 | 1 | 2 | 3;
}

export interface HeadColumn {
	name: string;
	/** The year that the head says, as in wide tables. */
	year: number | null;
	/** What the other of two rows says beside the year: "Female"; null with one row. */
	series: string | null;
}

/** As many rows as are looked at. */
const SAMPLE = 2000;

const clean = (cell: string | undefined) => (cell ?? '').replace(/\s+/g, ' ').trim();
const said = (row: readonly string[]) => row.map(clean).filter((cell) => cell !== '');
const isNumber = (cell: string) => readCell(cell, '.').kind === 'number' && readYear(cell) === null;

/** How many cells most rows have; the more of equals. */
export function widthOf(rows: readonly (readonly string[])[]): number {
	const widths = new Map<number, number>();
	for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
	return [...widths].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** @param asked the row that the reader says */
export function headOf(rows: readonly string[][], asked?: number | null): Head {
	const row = asked === undefined ? firstOf(rows) : asked;
	if (row === null) return { row, rows: 0 };
	for (const from of asked === undefined && row > 0 ? [row - 2, row - 1, row] : [row])
		if (areThree(rows, from)) return { row: from, rows: 3 };
	if (asked === undefined && row > 0 && spans(rows[row - 1]!, rows[row]!, rows[row + 1]))
		return { row: row - 1, rows: 2 };
	return { row, rows: rows[row + 1] && spans(rows[row]!, rows[row + 1]!, rows[row + 2]) ? 2 : 1 };
}

/** The first row as wide as the data; what stands above it are words about the table. Null when it holds values. */
function firstOf(rows: readonly string[][]): number | null {
	const seen = rows.slice(0, SAMPLE).filter((row) => !isEmpty(row));
	const width = widthOf(seen);
	const usual = seen.map((row) => said(row).length).sort((a, b) => a - b)[Math.floor(seen.length / 2)] ?? 0;
	const at = rows.findIndex((row) => {
		const cells = said(row);
		return (
			row.length >= width &&
			cells.length >= Math.min(width, Math.max(1, usual * 0.6)) &&
			// A title over the whole width says one thing in each cell.
			(cells.length < 3 || new Set(cells).size > 1)
		);
	});
	if (at < 0) return rows.length > 0 ? 0 : null;
	return rows[at]!.some(isNumber) ? null : at;
}

/** Whether three rows of names stand above each other: year, then area, then sex. */
function areThree(rows: readonly string[][], from: number): boolean {
	const [first, second, third, below] = rows.slice(Math.max(0, from), Math.max(0, from) + 4);
	if (from < 0 || !first || !second || !third || !below) return false;
	return spans(first, second, below) && spans(second, third, below);
}

/** The second and the third of three rows as one: what spans several columns is said of each of them. */
function joined(first: readonly string[], second: readonly string[], third: readonly string[]): string[] {
	let over = '';
	return third.map((cell, i) => {
		const own = clean(second[i]);
		over = own || (clean(first[i]) === '' ? over : '');
		const under = clean(cell);
		return [over, under].filter((one, at, all) => one !== '' && all.indexOf(one) === at).join(', ');
	});
}

/** Whether the first of two rows spans columns that the second names, with values under both. */
function spans(first: readonly string[], second: readonly string[], below: readonly string[] | undefined) {
	const names = said(second);
	if (names.length < 2 || first.some(isNumber) || second.some(isNumber)) return false;
	const over = first.map(clean);
	const wide = over.slice(1).filter((cell, i) => cell !== '' && cell !== over[i]);
	const isSpanned = second.some(
		(cell, i) => i > 1 && clean(cell) !== '' && (over[i] === '' || over[i] === over[i - 1])
	);
	return new Set(wide).size >= 2 && isSpanned && (below ?? []).some(isNumber);
}

/** The columns that a head names; names are not yet told apart. */
export function columnsOf(
	rows: readonly string[][],
	{ row, rows: count }: Head,
	width: number
): HeadColumn[] {
	const first = row === null ? [] : (rows[row] ?? []);
	if (count < 2 || row === null) {
		const names = Array.from({ length: width }, (_, i) => clean(first[i]));
		const stems = stemsOf(names);
		return names.map((name, i) => stems[i] ?? { name, year: readYear(name)?.year ?? null, series: null });
	}
	const second =
		count === 3 ? joined(first, rows[row + 1] ?? [], rows[row + 2] ?? []) : (rows[row + 1] ?? []);
	let over = '';
	return Array.from({ length: width }, (_, i) => {
		const own = clean(first[i]);
		const under = clean(second[i]);
		// Of places stands over its own column alone.
		over = own || (i > 0 && under !== '' ? over : '');
		if (i === 0) over = '';
		const above = own || over;
		if (above === under || under === '' || above === '') {
			const name = above || under;
			return { name, year: readYear(name)?.year ?? null, series: null };
		}
		const [upper, lower] = [readYear(above)?.year ?? null, readYear(under)?.year ?? null];
		if (lower !== null) return { name: `${above} ${under}`, year: lower, series: above };
		if (upper !== null) return { name: `${under} ${above}`, year: upper, series: under };
		return { name: `${above}, ${under}`, year: null, series: null };
	});
}

/** "hdi_2021", "hdi_2022", "Rate 2020": columns of one series, a year each; null for any other. */
function stemsOf(names: readonly string[]): (HeadColumn | null)[] {
	const parts = names.map((name) => /^(.*\p{L}.*?)[\s_.,:;-]+((?:19|20)\d\d)$/u.exec(name));
	const counts = new Map<string, number>();
	for (const part of parts) if (part) counts.set(part[1]!, (counts.get(part[1]!) ?? 0) + 1);
	return names.map((name, i) => {
		const [, series = '', year = ''] = parts[i] ?? [];
		return (counts.get(series) ?? 0) >= 2 && readYear(name) === null
			? { name, year: Number(year), series }
			: null;
	});
}
