/** A scatter as an SVG of its own: the layout of the page, placed in px. */
import { toneColour, toneTextColour, type Colours } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { keyAt, type KeyItem } from '../svg/key';
import { attributes, cutText, paragraphAt, pathOf, round, textAt, textWidth, wrapText } from '../svg/text';
import type { PlacedDot } from './dot';
import { coloursOf, scatterLayout } from './layout';
import type { ScatterModel } from './model';
import { nameBox } from './names';
import { axisText, notesText, spokenDot } from './words';

const SIZE = 12;

export function scatterSvg(model: ScatterModel, { width, colours }: Canvas): Drawn {
	const layout = scatterLayout(model);
	const left = Math.max(0, ...layout.y.ticks.map(({ label }) => textWidth(label, SIZE))) + 12;
	const plot = [
		Math.max(60, width - left - 24),
		Math.round(Math.min(440, Math.max(240, 0.55 * width)))
	] as const;
	const key = keyAt(keyItems(model, colours), 0, width, colours);
	const style = { fill: colours.muted, size: SIZE };
	const up = paragraphAt(axisText(model.y), key.height, { width, line: 16 }, style);
	const across = wrapText(axisText(model.x), width, SIZE);
	const top = key.height + 14 + up.height;
	/** The foot of the name of the axis across. */
	const foot = 36 + (across.length - 1) * 16;
	const x = (part: number) => round(left + part * plot[0]);
	const y = (part: number) => round(top + part * plot[1]);
	const marks = [
		key.marks,
		...up.marks,
		...layout.y.ticks.map(
			({ value, at, label }) =>
				pathOf(`M${left} ${y(1 - at)}h${plot[0]}`, { stroke: lineOf(value, layout.y, colours) }) +
				textAt(label, left - 6, y(1 - at) + 4, { fill: colours.muted, anchor: 'end' })
		),
		...layout.x.ticks.map(
			({ value, at, label }) =>
				pathOf(`M${x(at)} ${top}v${plot[1]}`, { stroke: lineOf(value, layout.x, colours) }) +
				textAt(label, x(at), top + plot[1] + 17, { fill: colours.muted, anchor: 'middle' })
		),
		...across.map((line, i) =>
			textAt(line, width, top + plot[1] + 36 + i * 16, { fill: colours.muted, anchor: 'end' })
		),
		...fitted(layout.fit, x, y, colours),
		...layout.dots.map((dot) => trailAt(dot, x, y, colours)),
		...layout.dots.map((dot) => dotAt(dot, x, y, colours)),
		...layout.names.map((name) => {
			const box = nameBox(name, plot);
			const bold = name.tone === 'focus';
			const style = {
				fill: toneTextColour(colours, name.tone),
				size: SIZE,
				halo: colours.paper,
				...(bold ? { weight: 650 } : {})
			};
			return textAt(cutText(name.label, 150, SIZE, bold), left + box.left + 1, top + box.bottom - 3.5, style);
		})
	];
	const focus = model.dots.find((dot) => dot.focus);
	const said = paragraphAt(
		`${focus ? `${focus.label}: ${spokenDot(focus, model)}. ` : ''}${notesText(model, layout)}`,
		top + plot[1] + foot + 10,
		{ width, line: 16 },
		{ fill: colours.muted, size: SIZE }
	);
	return { marks: [...marks, ...said.marks].join(''), height: top + plot[1] + foot + 14 + said.height };
}

type Place = (part: number) => number;

/** Zero stands out where values lie on both sides of it. */
const lineOf = (value: number, { min }: { min: number }, colours: Colours): string =>
	value === 0 && min < 0 ? colours.muted : colours.hairline;

function dotAt({ x, y, r, tone, dot }: PlacedDot, px: Place, py: Place, colours: Colours): string {
	const fill = toneColour(colours, tone);
	const strong = dot.focus || dot.slot !== undefined;
	const place = { cx: px(x), cy: py(y), r };
	return `<circle${attributes({ ...place, fill, 'fill-opacity': strong ? 0.9 : 0.6, stroke: colours.paper, 'stroke-width': strong ? 1.5 : 0.75 })}/>`;
}

function trailAt({ trail, tone }: PlacedDot, px: Place, py: Place, colours: Colours): string {
	const d = trail.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${py(y)}`).join('');
	return pathOf(d, { stroke: toneColour(colours, tone), 'stroke-width': 1.5, 'stroke-opacity': 0.6 });
}

function fitted(
	fit: ReturnType<typeof scatterLayout>['fit'],
	px: Place,
	py: Place,
	colours: Colours
): string[] {
	if (!fit) return [];
	const { points, drawn } = fit;
	const clamp = (part: number) => py(Math.max(0, Math.min(1, part)));
	const line = (of: (point: (typeof points)[number]) => number) =>
		points.map((point) => `${px(point.x)} ${clamp(of(point))}`);
	const band = [...line(({ high }) => high), ...line(({ low }) => low).reverse()];
	return [
		pathOf(`M${band.join('L')}z`, { fill: colours.muted, 'fill-opacity': 0.14 }),
		pathOf(`M${drawn.map(([x, y]) => `${px(x)} ${py(y)}`).join('L')}`, {
			stroke: colours.ink,
			'stroke-width': 1.5,
			'stroke-dasharray': '6 4'
		})
	];
}

const keyItems = (model: ScatterModel, colours: Colours): KeyItem[] =>
	coloursOf(model).map(({ label, tone }) => ({
		text: label,
		mark: 'square',
		colour: toneColour(colours, tone)
	}));
