/** Two years on one axis as an SVG of its own: a row an economy, a hollow dot for then, a full one for now. */
import { toneColour, toneTextColour } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { attributes, cutText, paragraphAt, pathOf, round, textAt, textWidth } from '../svg/text';
import { dumbbellLayout, type DumbbellLayout, type PlacedDumbbell } from './layout';
import type { DumbbellModel } from './model';
import { axisText, endText, keyTexts } from './words';

const SIZE = 12;
const ROW = 26;
/** Below this width, px, a name stands over its row. */
const NARROW = 480;
const NAME = 16;
const KEY = 24;
const TICKS = 20;
const GAP = 9;

export function dumbbellSvg(model: DumbbellModel, { width, colours }: Canvas): Drawn {
	const layout = dumbbellLayout(model);
	const isNarrow = width < NARROW;
	const high = ROW + (isNarrow ? NAME : 0);
	const [x0, x1] = plotOf(model, layout, width, isNarrow);
	const x = (part: number) => round(x0 + part * (x1 - x0));
	const [top, bottom] = [KEY + TICKS, KEY + TICKS + layout.rows.length * high];
	const grid = layout.scale.ticks.flatMap(({ value, at, label }) => [
		pathOf(`M${x(at)} ${top}V${bottom}`, {
			stroke: value === 0 && layout.scale.min < 0 ? colours.muted : colours.hairline
		}),
		textAt(label, x(at), top - 6, { fill: colours.muted, size: SIZE, anchor: 'middle' })
	]);
	const dot = (at: number, y: number, r: number, isThen: boolean, tone: string) =>
		`<circle${attributes({ cx: at, cy: y, r, fill: isThen ? colours.paper : tone, stroke: tone, 'stroke-width': 2 })}/>`;
	const rows = layout.rows.map((placed, i) => {
		const { row, tone, from, to, left } = placed;
		const y = top + (i + 1) * high - ROW / 2;
		const stroke = toneColour(colours, tone);
		const style = {
			...{ fill: toneTextColour(colours, tone), size: SIZE },
			...(row.focus ? { weight: 650 } : {})
		};
		const name = cutText(
			row.label,
			isNarrow ? width : x0 - sideOf(model, layout, 'left') - GAP,
			SIZE,
			row.focus
		);
		const number = (end: 'from' | 'to') =>
			textAt(
				endText(placed, end, model, layout),
				x(placed[end]) + (end === left ? -GAP : GAP),
				y + SIZE / 3,
				{
					...style,
					anchor: end === left ? 'end' : 'start'
				}
			);
		return [
			textAt(name, 0, isNarrow ? y - ROW / 2 + 2 : y + SIZE / 3, style),
			pathOf(`M${x(from)} ${y}H${x(to)}`, { stroke, 'stroke-width': 3, 'stroke-opacity': 0.5 }),
			dot(x(from), y, 4.5, true, stroke),
			dot(x(to), y, 4.5, false, stroke),
			number('from'),
			number('to')
		].join('');
	});
	const said = paragraphAt(
		axisText(model, layout),
		bottom + 6,
		{ width, line: 16 },
		{ fill: colours.muted, size: SIZE }
	);
	const key = layout.rows.length > 0 ? keyAt(layout, colours.ink, colours.paper) : '';
	return { marks: [key, ...grid, ...rows, ...said.marks].join(''), height: bottom + 8 + said.height };
}

/** "○ 2000  ● 2023". */
function keyAt(layout: DumbbellLayout, ink: string, paper: string): string {
	const { from, to } = keyTexts(layout);
	const second = 16 + textWidth(from, SIZE) + 16;
	const dot = (x: number, fill: string) =>
		`<circle${attributes({ cx: x, cy: 10, r: 4.5, fill, stroke: ink, 'stroke-width': 2 })}/>`;
	const text = (words: string, x: number) => textAt(words, x, 14, { fill: ink, size: SIZE });
	return dot(6, paper) + text(from, 16) + dot(second + 6, ink) + text(to, second + 16);
}

/** The widest number that may stand beside the axis, px. */
function sideOf(model: DumbbellModel, layout: DumbbellLayout, side: 'left' | 'right'): number {
	const end = ({ left }: PlacedDumbbell) => (side === 'left' ? left : left === 'from' ? 'to' : 'from');
	return (
		GAP +
		Math.max(
			24,
			...layout.rows.map((row) => textWidth(endText(row, end(row), model, layout), SIZE, row.row.focus))
		)
	);
}

/** Where the axis begins and ends, px: numbers have room at both ends. */
function plotOf(
	model: DumbbellModel,
	layout: DumbbellLayout,
	width: number,
	isNarrow: boolean
): [number, number] {
	const names = Math.max(0, ...layout.rows.map(({ row }) => textWidth(row.label, SIZE, row.focus)));
	const name = isNarrow ? 0 : Math.min(names + GAP, width * 0.3);
	const [left, right] = [sideOf(model, layout, 'left'), sideOf(model, layout, 'right')];
	const [start, end] = [name + left, width - right];
	return [start, Math.max(end, start + 30)];
}
