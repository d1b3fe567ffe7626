/** Rows of a listing as a reader wants them: those that hold some words, sorted by a column. */
import type { Cell } from '../model';
import { cellText, cellValue } from '../table';
import type { ListingModel } from './model';

/** Which column rows are sorted by, and whether its greatest is first. */
export interface Sort {
	column: number;
	down: boolean;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A column is sorted one way, then the other, then no more: numbers from the greatest, words from A. */
export function nextSort(sort: Sort | null, column: number, { columns }: ListingModel): Sort | null {
	const first = columns[column]?.numeric === true;
	if (sort?.column !== column) return { column, down: first };
	return sort.down === first ? { column, down: !first } : null;
}

/** Numbers by size, words by letters; what is missing is last either way. */
function compared(a: Cell | undefined, b: Cell | undefined, down: boolean): number {
	const [one, other] = [cellValue(a), cellValue(b)];
	if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0);
	const by =
		typeof one === 'number' && typeof other === 'number'
			? one - other
			: String(one).localeCompare(String(other), 'en', { numeric: true });
	return down ? -by : by;
}

/**
 * @param text what a row must hold in one of its cells, in any case and without accents; '' for all
 * @returns indexes of rows, in the order in which they are shown; rows that are equal keep theirs
 */
export function arranged(model: ListingModel, text: string, sort: Sort | null): number[] {
	const wanted = folded(text.trim());
	const holds = (row: readonly Cell[]) =>
		wanted === '' || model.columns.some((column, c) => folded(cellText(row[c], column)).includes(wanted));
	const kept = model.rows.flatMap((row, r) => (holds(row) ? [r] : []));
	if (!sort) return kept;
	const { column, down } = sort;
	return kept.sort((a, b) => compared(model.rows[a]?.[column], model.rows[b]?.[column], down) || a - b);
}
