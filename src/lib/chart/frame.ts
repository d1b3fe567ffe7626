/** What stands around the lines: years, the target's label, leaders, the description in words. */
import { ticks } from 'd3-array';
import type { PlacedLabel } from './labels';
import type { LineLayout } from './line';
import type { LineModel } from './model';
import { shortValue } from './text';

/** A part of the plot as CSS: 0.4321 → "43.2%". */
export const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

export interface YearLabel {
	year: number;
	place: 'first' | 'between' | 'last' | 'only';
}

/** First and last year, and round years between them that stand well clear of both (wide charts show those too). */
export function yearLabels(layout: Pick<LineLayout, 'from' | 'to' | 'x'>): YearLabel[] {
	const { from, to } = layout;
	if (from === to) return [{ year: from, place: 'only' }];
	const between = ticks(from, to, 5).filter(
		(year) => Number.isInteger(year) && layout.x(year) > 0.1 && layout.x(year) < 0.9
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
	/** The end of the line where the focus is further away. */
	side: 'left' | 'right';
	/** Under the line, because the top is near. */
	under: boolean;
}

/** Where the target's line and label go; null without a target. */
export function targetPlace(model: LineModel, layout: LineLayout): TargetPlace | null {
	if (!model.target) return null;
	const at = layout.y(model.target.value);
	const main = layout.drawn.at(-1)?.series;
	const points = main ? layout.points(main.id) : [];
	const [first, last] = [points[0], points.at(-1)];
	const away = (value: number | undefined): number =>
		value === undefined ? 1 : Math.abs(layout.y(value) - at);
	// Level with the other end, a label on the left is read first.
	const side = away(first?.value) + 0.02 >= away(last?.value) ? 'left' : 'right';
	const beside = side === 'left' ? first : last;
	const above = beside !== undefined && layout.y(beside.value) < at;
	return { at, label: model.target.label, side, under: at < 0.08 || (above && at < 0.9) };
}

/** The stretched box in which a leader runs from the line's end to its label; null where none is needed. */
export function leaderBox(label: PlacedLabel): { style: string; path: string } | null {
	if (!label.leader) return null;
	const shift = label.anchor - label.at;
	const down = shift * 300 + label.offset > 0;
	const [parts, px] = down ? [shift, label.offset] : [-shift, -label.offset];
	const top = down ? percent(label.at) : `calc(${percent(label.anchor)} + ${label.offset}px)`;
	return {
		style: `top:${top};height:calc(${percent(parts)} + ${px}px)`,
		path: down ? 'M0 0L1 1' : 'M0 1L1 0'
	};
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
