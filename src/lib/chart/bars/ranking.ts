/** Places a ranking: which rows are shown at once, which are folded away, and how long each bar is. */
import type { RankModel, RankRow } from '../model';

export interface RankPart {
	/** Folded parts open on demand. */
	folded: boolean;
	rows: RankRow[];
}

export interface Keep {
	top: number;
	around: number;
	bottom: number;
}

/** Folding fewer rows than this saves nothing. */
const WORTH_FOLDING = 3;

/**
 * Cuts the list into shown and folded stretches: the top, the bottom, the focus with its neighbours and every comparator
 * stay in sight. A short list stays whole.
 */
export function foldRanking(rows: readonly RankRow[], keep: Keep): RankPart[] {
	const focus = rows.findIndex((row) => row.focus);
	const shown = rows.map(
		(row, i) =>
			i < keep.top ||
			i >= rows.length - keep.bottom ||
			row.slot !== undefined ||
			(focus >= 0 && Math.abs(i - focus) <= keep.around)
	);
	const parts: RankPart[] = [];
	rows.forEach((row, i) => {
		const open = parts.at(-1);
		if (open && open.folded === !shown[i]) open.rows.push(row);
		else parts.push({ folded: !shown[i], rows: [row] });
	});
	return parts.reduce<RankPart[]>((merged, part) => {
		const folded = part.folded && part.rows.length >= WORTH_FOLDING;
		const open = merged.at(-1);
		if (open && !open.folded && !folded) open.rows.push(...part.rows);
		else merged.push({ folded, rows: [...part.rows] });
		return merged;
	}, []);
}

export interface Bar {
	/** Percent of the track. */
	left: number;
	width: number;
}

/** Bars on one scale that holds zero; where values are of both signs, zero stands inside the track at `zero` percent. */
export function barScale(model: Pick<RankModel, 'rows'>): { zero: number; bar: (value: number) => Bar } {
	const values = model.rows.map((row) => row.value);
	const min = Math.min(0, ...values);
	const max = Math.max(0, ...values);
	const span = max - min || 1;
	const percent = (part: number): number => Math.round((part / span) * 1000) / 10;
	return {
		zero: percent(Math.abs(min)),
		bar: (value) => ({ left: percent(Math.min(value, 0) - min), width: percent(Math.abs(value)) })
	};
}
