/** Which rows of a long list are drawn at once, which are folded away, and which stand in the table alone. */
import { isRanked, type BarsModel, type BarsRow, type Keep } from './model';

export interface Part<Row> {
	/** Folded parts open on demand. */
	folded: boolean;
	rows: Row[];
}

const RANKED: Keep = { top: 5, around: 3, bottom: 3 };
const MOST = 12;
/** Folding fewer rows than this saves nothing. */
const WORTH_FOLDING = 3;
/** A list that is longer by so few is drawn whole. */
const SLACK = 2;

/** The parts of the list in their order. Rows that are in no part are in the table alone. */
export function partsOf(model: BarsModel): Part<BarsRow>[] {
	const { rows, shown = isRanked(model) ? RANKED : { most: MOST } } = model;
	if (shown === 'all') return [{ folded: false, rows }];
	if (!('most' in shown)) return foldRows(rows, shown);
	if (rows.length <= shown.most + SLACK) return [{ folded: false, rows }];
	const isBelow = ({ values }: BarsRow) => values.some((value) => (value ?? 0) < 0);
	return [{ folded: false, rows: rows.filter((row, i) => i < shown.most || isBelow(row)) }];
}

/**
 * Cuts the list into shown and folded stretches: the top, the bottom, the focus with its neighbours and every comparator
 * stay in sight. A short list stays whole.
 */
export function foldRows<Row extends Pick<BarsRow, 'focus' | 'slot'>>(
	rows: readonly Row[],
	keep: Keep
): Part<Row>[] {
	const focus = rows.findIndex((row) => row.focus);
	const isShown = (row: Row, i: number) =>
		i < keep.top ||
		i >= rows.length - keep.bottom ||
		row.slot !== undefined ||
		(focus >= 0 && Math.abs(i - focus) <= keep.around);
	const parts: Part<Row>[] = [];
	rows.forEach((row, i) => {
		const folded = !isShown(row, i);
		const open = parts.at(-1);
		if (open && open.folded === folded) open.rows.push(row);
		else parts.push({ folded, rows: [row] });
	});
	return parts.reduce<Part<Row>[]>((merged, part) => {
		const folded = part.folded && part.rows.length >= WORTH_FOLDING;
		const open = merged.at(-1);
		if (open && !open.folded && !folded) open.rows.push(...part.rows);
		else merged.push({ folded, rows: [...part.rows] });
		return merged;
	}, []);
}
