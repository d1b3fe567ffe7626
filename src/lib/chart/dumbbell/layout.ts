/** Places two years of some economies along one axis of values. */
import type { Tone } from '../../style/tokens';
import { scaleOf, type Scale } from '../scale';
import { rowsOf } from '../slope/layout';
import type { DumbbellModel, DumbbellRow } from './model';

export interface PlacedDumbbell {
	row: DumbbellRow;
	tone: Tone;
	/** 0 left to 1 right. */
	from: number;
	to: number;
	/** Which end stands further left, where its number stands left of it; of equal ones the first. */
	left: 'from' | 'to';
}

export interface DumbbellLayout {
	/** In the model's order. */
	rows: PlacedDumbbell[];
	scale: Scale;
	/** Years of all rows, where they share them; null where they differ and each number says its own. */
	years: { from: number | null; to: number | null };
}

const toneOf = ({ focus, slot }: DumbbellRow): Tone =>
	focus ? 'focus' : slot === undefined ? 'context' : (String(slot + 1) as Tone);

const shared = (years: readonly number[]): number | null =>
	new Set(years).size === 1 ? (years[0] ?? null) : null;

/** Rows without two numbers that have a place on the axis are left out. */
export function dumbbellLayout(model: DumbbellModel): DumbbellLayout {
	const rows = rowsOf(model);
	const values = rows.flatMap(({ from, to }) => [from.value, to.value]);
	const scale = scaleOf(values, model.scale ?? 'linear', model, { most: 4 });
	return {
		rows: rows.map((row) => {
			const [from, to] = [scale.at(row.from.value), scale.at(row.to.value)];
			return { row, tone: toneOf(row), from, to, left: to < from ? 'to' : 'from' };
		}),
		scale,
		years: { from: shared(rows.map(({ from }) => from.year)), to: shared(rows.map(({ to }) => to.year)) }
	};
}

/** The axis has a beginning that is not zero although its values are all on one side of it. */
export const isCut = ({ scale }: DumbbellLayout): boolean => scale.min > 0 || scale.max < 0;
