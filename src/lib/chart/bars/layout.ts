/** Places bars: the rows that are drawn, and each bar on one track that holds zero, every value and the line. */
import type { Tone } from '../../style/tokens';
import { partsOf, type Part } from './fold';
import { isRanked, type BarsModel, type BarsRow } from './model';
import { besideText, numberText } from './words';

export interface PlacedBar {
	column: string;
	tone: Tone;
	/** Left end and length in per cent of the track; null without a value. */
	place: { left: number; width: number } | null;
	below: boolean;
	/** The number, or what is said in its place. */
	text: string;
}

export interface PlacedRow {
	row: BarsRow;
	tone: Tone;
	bars: PlacedBar[];
	/** Year and nature, where they are not the ones asked for. */
	beside: string;
}

export interface BarsLayout {
	parts: Part<PlacedRow>[];
	/** How many rows are in the table alone. */
	left: number;
	/** Per cent of the track. */
	zero: number;
	line: number | null;
	ranked: boolean;
	/** Whether any row is of another year or nature. */
	years: boolean;
	members: boolean;
	/** Letters of the longest number. */
	letters: number;
}

const COLUMN_TONES: readonly Tone[] = ['focus', '1', '2'];

/** A row's own colour: of the focus, of a comparator, or of the rest. */
const rowTone = ({ focus, slot }: BarsRow): Tone =>
	focus ? 'focus' : slot === undefined ? 'context' : (String(slot + 1) as Tone);

/** All that is drawn. One column of a ranking has the colours of its rows; else a column has its own. */
export function barsLayout(model: BarsModel): BarsLayout {
	const track = trackOf(model);
	const byRow =
		model.columns.length === 1 && model.rows.some(({ focus, rank }) => focus || rank !== undefined);
	const placed = (row: BarsRow): PlacedRow => ({
		row,
		tone: rowTone(row),
		beside: besideText(row, model),
		bars: model.columns.map((column, i) => {
			const value = row.values[i] ?? null;
			return {
				column,
				tone: byRow ? rowTone(row) : COLUMN_TONES[i % COLUMN_TONES.length]!,
				place: value === null ? null : track.bar(value),
				below: (value ?? 0) < 0,
				text: numberText(value, model)
			};
		})
	});
	const parts = partsOf(model).map(({ folded, rows }) => ({ folded, rows: rows.map(placed) }));
	const drawn = parts.flatMap(({ rows }) => rows);
	return {
		parts,
		left: model.rows.length - drawn.length,
		zero: track.zero,
		line: track.line,
		ranked: isRanked(model),
		years: drawn.some(({ beside }) => beside !== ''),
		members: Boolean(model.group) && model.rows.some(({ member }) => member),
		letters: Math.max(0, ...drawn.flatMap(({ bars }) => bars.map(({ text }) => text.length)))
	};
}

/** The track of all bars; where values are of both signs, zero stands inside it at `zero` per cent. */
export function trackOf({ rows, line, reach = [0, 0] }: Pick<BarsModel, 'rows' | 'line' | 'reach'>): {
	zero: number;
	line: number | null;
	bar: (value: number) => { left: number; width: number };
} {
	const values = rows.flatMap((row) => row.values.filter((value) => value !== null));
	const all = [0, ...reach, ...values, ...(line ? [line.value] : [])];
	const min = Math.min(...all);
	const span = Math.max(...all) - min || 1;
	const tenth = (percent: number) => Math.round(percent * 10) / 10;
	const at = (value: number) => tenth((100 * (value - min)) / span);
	return {
		zero: at(0),
		line: line ? at(line.value) : null,
		bar: (value) => {
			const left = at(Math.min(0, value));
			return { left, width: tenth(at(Math.max(0, value)) - left) };
		}
	};
}
