/** A grid of indicators as an SVG of its own: in each cell its words and its lines, under a key of who is who. */
import { mixed, toneColour, type Colours, type Tone } from '../../style/tokens';
import { DIRECTION_MARKS } from '../directions';
import type { Canvas, Drawn } from '../kind';
import { missingSeries } from '../line/frame';
import { lineLayout, toneOf } from '../line/layout';
import { strokes } from '../line/svg';
import { keyAt } from '../svg/key';
import { attributes, paragraphAt, pathOf, round, textAt, textWidth, wrapText } from '../svg/text';
import { tickLabels } from '../text';
import type { Multiple, MultiplesModel } from './model';
import { drawnIn } from './words';

const SIZE = 12;
const LINE = 15;
const PLOT = 84;
const TICKS = 38;
const GAP = 26;
/** A cell narrower than this has no room for its words. */
const LEAST = 230;

export function multiplesSvg(model: MultiplesModel, { width, colours }: Canvas): Drawn {
	const columns = Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)));
	const wide = (width - (columns - 1) * GAP) / columns;
	// A chart of one line is named by its title.
	const isKeyed = model.cells.some((cell) => cell.model.series.length > 1);
	const key = keyAt(
		(isKeyed ? drawnIn(model) : []).map((series) => ({
			text: series.label,
			mark: 'square',
			colour: toneColour(colours, toneOf(series).replace('tone-', '') as Tone)
		})),
		0,
		width,
		colours
	);
	const marks = [key.marks];
	let y = key.height + 4;
	for (let i = 0; i < model.cells.length; i += columns) {
		const row = model.cells.slice(i, i + columns).map((cell) => cellAt(cell, wide, colours));
		row.forEach(({ marks: drawn }, place) =>
			marks.push(`<g transform="translate(${round(place * (wide + GAP))} ${round(y)})">${drawn}</g>`)
		);
		y += Math.max(...row.map(({ height }) => height)) + GAP;
	}
	return { marks: marks.join(''), height: y - GAP };
}

function cellAt(cell: Multiple, width: number, colours: Colours): Drawn {
	const marks: string[] = [];
	let y = 0;
	const say = (text: string, fill: string, weight?: number) => {
		const said = paragraphAt(
			text,
			y,
			{ width, line: LINE },
			{ fill, size: SIZE, ...(weight ? { weight } : {}) }
		);
		marks.push(...said.marks);
		y += said.height;
	};
	say(cell.title, colours.ink, 650);
	y += 20;
	marks.push(textAt(cell.value, 0, y - 3, { fill: colours.focus, size: 17, weight: 700 }));
	if (cell.when)
		marks.push(
			textAt(cell.when, round(textWidth(cell.value, 17, true) * 1.08 + 10), y - 3, {
				fill: cell.old ? colours.ink : colours.muted,
				size: SIZE
			})
		);
	const direction = DIRECTION_MARKS[cell.status];
	const paint = direction.stroked
		? { stroke: colours[direction.colour], 'stroke-width': 1.75 }
		: { fill: colours[direction.colour] };
	marks.push(`<g${attributes({ transform: `translate(0 ${y + 4})` })}>${pathOf(direction.path, paint)}</g>`);
	const said = wrapText(`${direction.word} ${cell.change}`.trim(), width - 17, SIZE);
	marks.push(
		...said.map((line, i) => textAt(line, 17, y + 14 + i * LINE, { fill: colours.ink, size: SIZE }))
	);
	y += said.length * LINE + 10;
	const layout = lineLayout(cell.model, { gridlines: 3, width: width - TICKS, height: PLOT });
	if (layout.drawn.length === 0) say(missingSeries(cell.model, layout), colours.muted);
	else {
		y += LINE;
		const ticks = tickLabels(layout.axis.ticks, cell.model, true);
		marks.push(
			...layout.axis.ticks.map((tick, i) => {
				const at = round(y + layout.y(tick) * PLOT);
				return (
					pathOf(`M0 ${at}H${round(width)}`, { stroke: colours.hairline }) +
					textAt(ticks[i]!, 0, at - 3, { fill: colours.muted, size: 11 })
				);
			}),
			`<g transform="translate(${TICKS} ${round(y)})">`,
			...layout.drawn.map((placed) => strokes(placed, colours)),
			cell.model.target
				? pathOf(`M0 ${round(layout.y(cell.model.target.value) * PLOT)}h${round(width - TICKS)}`, {
						stroke: mixed(colours.ink, colours.paper, 0.7),
						'stroke-dasharray': '5 4'
					})
				: '',
			'</g>'
		);
		y += PLOT + LINE;
		marks.push(
			textAt(String(layout.from), TICKS, y - 2, { fill: colours.muted, size: 11 }),
			textAt(String(layout.to), round(width), y - 2, { fill: colours.muted, size: 11, anchor: 'end' })
		);
		y += 4;
	}
	for (const text of [cell.rank, cell.note, cell.source]) if (text) say(text, colours.muted);
	return { marks: marks.join(''), height: y };
}
