/** Bars as an SVG of their own: names wrapped, one track for all, the number at its right; narrow, names stand above. */
import { mixed, toneColour, type Colours } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { keyAt, type KeyItem } from '../svg/key';
import { attributes, pathOf, round, runsAt, textAt, textWidth, wrapText } from '../svg/text';
import { barsLayout, type BarsLayout, type PlacedBar, type PlacedRow } from './layout';
import type { BarsModel } from './model';
import { foldedText, restText, yearsText } from './words';

const SIZE = 12;
const LINE = 15;
const BAR = 18;
const NARROW = 460;
/** Of the line that rows are held to; where names stand above the bars, it does not cross them. */
const LINE_STROKE = { 'stroke-width': 1.5, 'stroke-dasharray': '4 3' };

/** Where the columns of all rows are, in px. */
interface Columns {
	name: { x: number; width: number };
	track: { x: number; width: number };
	/** Right end of the numbers. */
	number: number;
	above: boolean;
	years: number;
}

export function barsSvg(model: BarsModel, { width, colours }: Canvas): Drawn {
	const layout = barsLayout(model);
	const columns = columnsOf(layout, width);
	const key = keyAt(keyItems(model, layout, colours), 0, width, colours);
	const marks = [key.marks];
	let y = key.height;
	const top = y;
	const lineX =
		layout.line === null ? null : round(columns.track.x + (layout.line / 100) * columns.track.width);
	for (const part of layout.parts) {
		if (part.folded) {
			const text = foldedText(part.rows.map(({ row }) => row));
			marks.push(textAt(`… ${text}`, columns.name.x, y + 16, { fill: colours.muted }));
			y += 24;
			continue;
		}
		for (const placed of part.rows) {
			const drawn = rowAt(placed, y, columns, width, layout, colours);
			marks.push(drawn.marks);
			y += drawn.height;
		}
	}
	if (lineX !== null && !columns.above)
		marks.push(pathOf(`M${lineX} ${top}V${y}`, { ...LINE_STROKE, stroke: colours.ink }));
	const rest = restText(model, layout.left);
	for (const line of rest ? wrapText(rest, width, SIZE) : []) {
		y += 18;
		marks.push(textAt(line, 0, y, { fill: colours.muted }));
	}
	return { marks: marks.join(''), height: y + 6 };
}

function columnsOf(layout: BarsLayout, width: number): Columns {
	const rows = layout.parts.flatMap((part) => (part.folded ? [] : part.rows));
	const widest = (texts: string[], bold = false) =>
		Math.max(0, ...texts.map((text) => textWidth(text, SIZE, bold)));
	const above = width < NARROW;
	const rank = layout.ranked ? widest(rows.map(({ row }) => String(row.rank ?? ''))) + 8 : 0;
	const years = layout.years ? Math.min(0.25 * width, widest(rows.map(({ beside }) => beside))) : 0;
	const numbers = Math.min(
		0.3 * width,
		widest(
			rows.flatMap(({ bars }) => bars.map(({ text }) => text)),
			true
		)
	);
	const names = widest(
		rows.map(({ row }) => `${row.label}${row.also ? ` ${row.also}` : ''}${row.member ? ' ••' : ''}`),
		true
	);
	const right = width - (years > 0 && !above ? years + 10 : 0);
	const room = above ? right - rank - (years > 0 ? years + 10 : 0) : Math.min(names, 0.36 * width);
	const start = above ? rank : rank + room + 12;
	return {
		name: { x: rank, width: room },
		track: { x: start, width: Math.max(40, right - numbers - 10 - start) },
		number: right,
		above,
		years
	};
}

const keyItems = (model: BarsModel, layout: BarsLayout, colours: Colours): KeyItem[] => [
	...(model.columns.length > 1 ? (layout.parts[0]?.rows[0]?.bars ?? []) : []).map(
		({ column, tone }): KeyItem => ({ text: column, mark: 'square', colour: toneColour(colours, tone) })
	),
	...(model.line ? [{ text: model.line.label, mark: 'dashed', colour: colours.ink } as const] : []),
	...(layout.members ? [{ text: model.group ?? '', mark: 'dot', colour: colours.ink } as const] : []),
	...(layout.years ? [{ text: yearsText(model.year), mark: 'none', colour: colours.ink } as const] : [])
];

/** One row: its name in as many lines as it needs, its bars beside or under it. */
function rowAt(
	{ row, bars, beside }: PlacedRow,
	y: number,
	columns: Columns,
	width: number,
	layout: BarsLayout,
	colours: Colours
): { marks: string; height: number } {
	const { name, above } = columns;
	const weight = row.focus ? { weight: 650 } : {};
	const marked = row.member && layout.members;
	const lines = wrapText(row.label, name.width - (marked ? 12 : 0), SIZE, true);
	// Rather too wide than touching: the mark and the words beside a name follow it.
	const last = textWidth(lines.at(-1) ?? '', SIZE, true) + 2;
	const isBeside = row.also !== undefined && last + 6 + textWidth(row.also, SIZE) <= name.width;
	const also = row.also ? (isBeside ? [row.also] : wrapText(row.also, name.width, SIZE)) : [];
	const text = (lines.length + (isBeside ? 0 : also.length)) * LINE;
	const barsHigh = bars.length * BAR;
	const height = above ? text + barsHigh + 8 : Math.max(text, barsHigh) + 8;
	const first = y + (above ? 3 : (height - text) / 2) + 11.5;
	const barsTop = above ? y + text + 3 : y + (height - barsHigh) / 2;
	const marks = [
		row.focus
			? `<rect${attributes({ x: -4, y, width: width + 8, height, fill: colours['focus-soft'] })}/>`
			: pathOf(`M0 ${round(y + height)}H${round(width)}`, { stroke: colours.hairline }),
		layout.ranked && row.rank !== undefined
			? textAt(String(row.rank), name.x - 8, first, { fill: colours.muted, anchor: 'end' })
			: '',
		...lines.map((line, i) => {
			const follows = isBeside && i === lines.length - 1;
			const runs = [{ text: line }, ...(follows ? [{ text: ` ${row.also}`, fill: colours.muted }] : [])];
			return runsAt(runs, name.x, first + i * LINE, { fill: colours.ink, ...weight });
		}),
		...(isBeside ? [] : also).map((line, i) =>
			textAt(line, name.x, first + (lines.length + i) * LINE, { fill: colours.muted })
		),
		marked
			? `<circle${attributes({ cx: name.x + last + 9, cy: first + (lines.length - 1) * LINE - 4, r: 3, fill: colours.ink })}/>`
			: '',
		...bars.map((bar, i) => barAt(bar, barsTop + i * BAR, columns, layout, colours, weight)),
		beside
			? textAt(beside, width, above ? first : barsTop + BAR / 2 + 4, { fill: colours.muted, anchor: 'end' })
			: ''
	];
	return { marks: marks.join(''), height };
}

/** A bar and its number; below zero it is striped. */
function barAt(
	{ place, below, tone, text }: PlacedBar,
	y: number,
	{ track, number, above }: Columns,
	{ zero, line }: BarsLayout,
	colours: Colours,
	weight: { weight?: number }
): string {
	const at = (percent: number) => track.x + (percent / 100) * track.width;
	const fill =
		tone === 'context' ? mixed(toneColour(colours, tone), colours.paper, 0.55) : toneColour(colours, tone);
	const box = place && {
		x: at(place.left),
		y: y + 4,
		width: Math.max(1, (place.width / 100) * track.width),
		height: BAR - 8
	};
	const stripes = box
		? [0, 4, 8].map((down) => `M${round(box.x)} ${box.y + down + 1}h${round(box.width)}`)
		: [];
	return [
		box && below
			? `<rect${attributes({ ...box, fill: 'none', stroke: fill })}/>` +
				pathOf(stripes.join(''), { stroke: fill, 'stroke-width': 2 })
			: box
				? `<rect${attributes({ ...box, fill })}/>`
				: '',
		zero > 0 ? pathOf(`M${round(at(zero))} ${y}v${BAR}`, { stroke: colours.muted }) : '',
		above && line !== null
			? pathOf(`M${round(at(line))} ${y}v${BAR}`, { ...LINE_STROKE, stroke: colours.ink })
			: '',
		textAt(text, number, y + BAR / 2 + 4, {
			fill: place ? colours.ink : colours.muted,
			anchor: 'end',
			...weight
		})
	].join('');
}
