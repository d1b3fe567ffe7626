/** Places that are written once, with blank cells below: the same place, as in tables that are made to be read. */

/** So large a part of the rows with numbers. */
const PART = 0.3;

export interface FillCells {
	cells: readonly (readonly string[])[];
	/** By column, the part of its cells that are numbers. */
	numeric: readonly number[];
	place: number;
}

/** Whether blank cells of the column of places mean the place above: their rows have numbers, and words that tell them apart. */
export function isFilledDown({ cells, numeric, place }: FillCells): boolean {
	const column = cells[place] ?? [];
	const said = (i: number, row: number) => cells[i]![row]!.trim() !== '';
	const others = cells.map((_, i) => i).filter((i) => i !== place);
	const [numbers, words] = [
		others.filter((i) => numeric[i]! >= 0.5),
		others.filter((i) => numeric[i]! < 0.5)
	];
	const rows = column.map((_, row) => row).filter((row) => numbers.some((i) => said(i, row)));
	const blank = rows.filter((row) => column[row]!.trim() === '');
	if (blank.length < rows.length * PART || blank.length === 0 || blank.includes(rows[0]!)) return false;
	return words.some(
		(i) => blank.every((row) => said(i, row)) && new Set(blank.map((row) => cells[i]![row])).size > 1
	);
}

/** The column with its blanks filled from above. */
export function filled(column: readonly string[]): string[] {
	let last = '';
	return column.map((cell) => (last = cell.trim() === '' ? last : cell));
}

export const filledSaid = (name: string): string =>
	`“${name}” is written once and blank below: a blank cell is read as the place above it. Is that right?`;
