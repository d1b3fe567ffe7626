/** Places two years of some economies: a line each, and names at both ends that do not cover each other. */
import type { Tone } from '../../style/tokens';
import { scaledAxis } from '../log-axis';
import { placeLabels, type PlacedLabel } from '../line/labels';
import type { SlopeModel, SlopeRow } from './model';

export interface PlacedSlope {
	row: SlopeRow;
	tone: Tone;
	/** 0 top to 1 bottom. */
	from: number;
	to: number;
}

export interface SlopeLayout {
	/** The focus last: the order of drawing. */
	rows: PlacedSlope[];
	left: PlacedLabel[];
	right: PlacedLabel[];
	/** Years of all rows, where they share them; null where they differ and each name says its own. */
	years: { from: number | null; to: number | null };
	/** Where zero is, if values lie on both sides of it. */
	zero: number | null;
	/** How many rows have a line and no name. */
	unnamed: number;
	/** Least height of the plot, px, that all names have room in. */
	height: number;
}

/** More rows than these are not all named. */
export const NAMED = 14;
const ENDS = 3;
const LABEL = 17;

const toneOf = ({ focus, slot }: SlopeRow): Tone =>
	focus ? 'focus' : slot === undefined ? 'context' : (String(slot + 1) as Tone);

const weight = ({ focus, slot }: SlopeRow): number => (focus ? 2 : slot === undefined ? 0 : 1);

/** Rows with two numbers that have a place. */
export const rowsOf = ({ rows, scale }: SlopeModel): SlopeRow[] =>
	rows.filter(({ from, to }) =>
		[from.value, to.value].every((value) => Number.isFinite(value) && (scale !== 'log' || value > 0))
	);

/** All rows where they are few; else the marked ones, and those at the top and the bottom of either year. */
export function namedRows(model: SlopeModel): ReadonlySet<string> {
	const rows = rowsOf(model);
	if (rows.length <= NAMED) return new Set(rows.map(({ id }) => id));
	const by = (end: 'from' | 'to') =>
		[...rows].sort((a, b) => b[end].value - a[end].value || (a.id < b.id ? -1 : 1));
	const ends = [by('from'), by('to')].flatMap((list) => [...list.slice(0, ENDS), ...list.slice(-ENDS)]);
	return new Set([...rows.filter((row) => weight(row) > 0), ...ends].map(({ id }) => id));
}

/** @param high of one label, px */
export function slopeLayout(model: SlopeModel, high = LABEL): SlopeLayout {
	const rows = rowsOf(model);
	const values = rows.flatMap(({ from, to }) => [from.value, to.value]);
	const place = model.scale ? scaledAxis(values, model.scale).place : Number;
	const [min, max] = [place(Math.min(...values)), place(Math.max(...values))];
	const at = (value: number) => (max === min ? 0.5 : (max - place(value)) / (max - min));
	const named = namedRows(model);
	const same = (years: number[]) => (new Set(years).size === 1 ? years[0]! : null);
	const placed = rows
		.map((row) => ({ row, tone: toneOf(row), from: at(row.from.value), to: at(row.to.value) }))
		.sort((a, b) => weight(a.row) - weight(b.row) || (a.row.id < b.row.id ? -1 : 1));
	const height = Math.max(220, Math.min(520 * (high / LABEL), named.size * high + 40));
	const labels = (end: 'from' | 'to') =>
		placeLabels(
			placed.filter(({ row }) => named.has(row.id)).map((one) => ({ id: one.row.id, at: one[end] })),
			[height, height],
			high
		);
	return {
		rows: placed,
		left: labels('from'),
		right: labels('to'),
		years: { from: same(rows.map(({ from }) => from.year)), to: same(rows.map(({ to }) => to.year)) },
		zero: model.scale !== 'log' && min < 0 && max > 0 ? at(0) : null,
		unnamed: rows.length - named.size,
		height
	};
}
