/** What stands around the lines: years, the target's label, leaders, the description in words. */
import { ticks } from 'd3-array';
import { inList } from '../../format/list';
import { formatYears } from '../../format/years';
import type { PlacedLabel } from './labels';
import type { LineLayout } from './layout';
import type { LineModel } from '../model';
import { shortValue } from '../text';

/** A part of the plot as CSS: 0.4321 → "43.2%". */
export const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

/** A label's way from its place as CSS, of letters of 13 px: with larger letters labels stand as far apart as they are high. */
export const inLetters = (px: number): string => `${Math.round((px / 13) * 1000) / 1000}em`;

export interface YearLabel {
	year: number;
	place: 'first' | 'between' | 'last' | 'only';
}

/** First and last year, and round years between them that stand well clear of both (wide charts show those too). */
export function yearLabels(layout: Pick<LineLayout, 'from' | 'to' | 'x'>): YearLabel[] {
	const { from, to } = layout;
	if (from === to) return [{ year: from, place: 'only' }];
	const between = ticks(from, to, 3).filter(
		(year) => Number.isInteger(year) && layout.x(year) > 0.19 && layout.x(year) < 0.81
	);
	return [
		{ year: from, place: 'first' },
		...between.map((year): YearLabel => ({ year, place: 'between' })),
		{ year: to, place: 'last' }
	];
}

export interface TargetPlace {
	/** Height of the line, 0 top to 1 bottom. */
	at: number;
	label: string;
	side: 'left' | 'right';
	/** Under the line instead of above it. */
	under: boolean;
}

/** About what a target's label takes up, as parts of the plot. */
const LABEL = { width: 0.35, height: 0.09 } as const;

/** Where the target's line and label go: of the four places beside its ends the one that covers the fewest points. */
export function targetPlace(model: LineModel, layout: LineLayout): TargetPlace | null {
	if (!model.target) return null;
	const { label, value } = model.target;
	const at = layout.y(value);
	const points = layout.drawn.flatMap(({ series }) => layout.points(series.id));
	const covered = (side: 'left' | 'right', under: boolean): number => {
		const [top, bottom] = under ? [at, at + LABEL.height] : [at - LABEL.height, at];
		// In a small chart a label takes twice the part, and must not reach into the years.
		if (top < 0 || bottom > (under ? 1 - LABEL.height : 1)) return Infinity;
		return points.filter((point) => {
			const [x, y] = [layout.x(point.year), layout.y(point.value)];
			return (side === 'left' ? x < LABEL.width : x > 1 - LABEL.width) && y >= top && y <= bottom;
		}).length;
	};
	const places = [
		{ side: 'left', under: false },
		{ side: 'right', under: false },
		{ side: 'left', under: true },
		{ side: 'right', under: true }
	] as const;
	const best = places.reduce((a, b) => (covered(b.side, b.under) < covered(a.side, a.under) ? b : a));
	return { at, label, ...best };
}

/** The stretched box in which a leader runs from the line's end to its label; null where none is needed. */
export function leaderBox(label: PlacedLabel): { style: string; path: string } | null {
	if (!label.leader) return null;
	const shift = label.anchor - label.at;
	const down = shift * 300 + label.offset > 0;
	const [parts, px] = down ? [shift, label.offset] : [-shift, -label.offset];
	const top = down ? percent(label.at) : `calc(${percent(label.anchor)} + ${inLetters(label.offset)})`;
	return {
		style: `top:${top};height:calc(${percent(parts)} + ${inLetters(px)})`,
		path: down ? 'M0 0L1 1' : 'M0 1L1 0'
	};
}

/** Who has no value in the years shown, as a sentence; '' when everybody has. */
export function missingSeries(model: LineModel, layout: LineLayout): string {
	const missing = model.series.filter((series) => layout.points(series.id).length === 0);
	if (missing.length === 0) return '';
	const years = formatYears(layout.from, layout.to);
	if (layout.drawn.length === 0) return years === '0' ? 'No values.' : `No values in ${years}.`;
	return `No values in ${years}: ${inList(missing.map((series) => series.label))}.`;
}

/** The lines in words: who, since when, first and latest value. */
export function describeLines(model: LineModel, layout: LineLayout): string {
	const said = model.series.map((series) => {
		const points = layout.points(series.id);
		const [first, last] = [points[0], points.at(-1)];
		if (!first || !last) return `${series.label}: no value.`;
		if (first === last) return `${series.label}: ${shortValue(last.value, model)} in ${last.year}.`;
		return `${series.label}: ${shortValue(first.value, model)} in ${first.year}, ${shortValue(last.value, model)} in ${last.year}.`;
	});
	const target = model.target ? ` ${model.target.label}.` : '';
	return `Line chart, ${layout.from} to ${layout.to}, ${model.unit}. ${said.join(' ')}${target}`;
}
