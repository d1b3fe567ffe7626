/** What the tables of all kinds of chart share: columns in a measure, and cells as they are read and taken away. */
import type { Cell, Column, Measure } from './model';
import { bareValue } from './text';

export const measureOf = ({ unit, unitKind, decimals }: Measure): Measure => ({ unit, unitKind, decimals });

/** A column for each of some numbers in one measure, named by their labels. */
export const measuredColumns = (labels: readonly string[], measure: Measure): Column[] =>
	labels.map((label) => ({
		id: label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'),
		label,
		numeric: true,
		unit: measure.unit,
		measure: measureOf(measure)
	}));

/** The bare value of a cell, as CSV wants it. */
export const cellValue = (cell: Cell | undefined): string | number | null =>
	cell !== null && typeof cell === 'object' ? cell.value : (cell ?? null);

/** The cell as a reader sees it; "–" where there is nothing. */
export function cellText(cell: Cell | undefined, column: Column): string {
	if (cell !== null && typeof cell === 'object' && cell.text !== undefined) return cell.text;
	const value = cellValue(cell);
	if (value === null) return '–';
	return typeof value === 'number' && column.measure ? bareValue(value, column.measure) : String(value);
}

/** The remark on a cell ("estimate"), '' when it has none. */
export const cellMark = (cell: Cell | undefined): string =>
	cell !== null && typeof cell === 'object' ? (cell.mark ?? '') : '';

/** "+1.2", "−0.4": a difference with its sign. */
export function changeText(change: number, measure: Measure): string {
	const text = bareValue(change, { ...measure, unitKind: 'score' });
	return change > 0 ? `+${text}` : text;
}
