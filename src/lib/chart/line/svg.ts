/** Lines over years as an SVG of their own: the layout of the page, placed in px, with labels at the lines' ends. */
import { toneColour, toneTextColour, type Colours, type Tone } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import type { LineModel } from '../model';
import { cutText, pathOf, round, textAt, textWidth } from '../svg/text';
import { shortValue, tickLabels } from '../text';
import { endLabel, endLabelAt, labelHeight, labelsWidth } from '../svg/end-label';
import { missingSeries, targetPlace, yearLabels } from './frame';
import { LABEL_HEIGHT, placeLabels } from './labels';
import { hasBands, lineLayout, type LineLayout, type PlacedSeries } from './layout';
import { isAhead } from './segments';

const TOP = 20;
const AXIS = 24;
const SIZE = 12;

/** As high as the page draws it: a part of its width, within limits. */
const usualHeight = (width: number): number => Math.round(Math.min(400, Math.max(190, 90 + 0.36 * width)));
/** What stands above and below the plot, a line of text and what is said under the axis. */
const AROUND = TOP + AXIS + 2 * LABEL_HEIGHT + 4;

export function lineSvg(model: LineModel, { width, height: room, colours }: Canvas): Drawn {
	const shape = lineLayout(model);
	if (shape.drawn.length === 0) {
		return { marks: textAt(missingSeries(model, shape), 0, 14, { fill: colours.muted }), height: 20 };
	}
	const ends = endLabels(model, shape, Math.min(0.42 * width, 300));
	const high = labelHeight(ends.map(({ label }) => label));
	// The name of a marker stands above a label of two lines.
	const lift = model.marker && high > LABEL_HEIGHT ? LABEL_HEIGHT : 0;
	const top = TOP + lift;
	const height = Math.max(
		room === undefined ? usualHeight(width) : Math.max(120, room - AROUND),
		(ends.length - 1) * high
	);
	const ticks = tickLabels(shape.axis.ticks, model);
	const left = Math.max(0, ...ticks.map((tick) => textWidth(tick, SIZE))) + 8;
	const right = labelsWidth(ends.map(({ label }) => label)) + 14;
	const plot = Math.max(60, width - left - right);
	const layout = lineLayout(model, { width: plot, height });
	const at = (y: number) => round(top + y * height);
	const marks = [
		...layout.axis.ticks.map((tick, i) => {
			const y = at(layout.y(tick));
			const line = pathOf(`M0 ${y}H${round(left + plot)}`, { stroke: colours.hairline });
			return line + textAt(ticks[i]!, 0, y - 4, { fill: colours.muted, size: SIZE });
		}),
		layout.axis.min <= 0 && layout.axis.max >= 0
			? pathOf(`M${left} ${at(layout.y(0))}h${plot}`, { stroke: colours.muted })
			: '',
		`<g transform="translate(${round(left)} ${top})">`,
		markerOf(model, layout, { plot, height, wide: width - left, lift }, colours),
		...layout.drawn.map((placed) => strokes(placed, colours)),
		targetOf(model, layout, plot, height, colours),
		'</g>',
		...yearLabels(layout)
			.filter(({ place }) => place !== 'between' || plot >= 400)
			.map(({ year, place }) =>
				textAt(String(year), left + layout.x(year) * plot, top + height + 17, {
					fill: colours.muted,
					size: SIZE,
					anchor: place === 'first' ? 'start' : place === 'last' ? 'end' : 'middle'
				})
			),
		...placeLabels(
			layout.drawn.map(({ series, last }) => ({ id: series.id, at: layout.y(last!.value) })),
			[height, height],
			high
		).map(({ id, anchor, offset, leader, at: from }) => {
			const end = ends.find((one) => one.id === id)!;
			const y = at(anchor) + offset;
			const line = leader
				? pathOf(`M${round(left + plot + 3)} ${at(from)}L${round(left + plot + 11)} ${round(y)}`, {
						stroke: toneColour(colours, end.tone)
					})
				: '';
			return (
				line +
				endLabelAt(end.label, left + plot + 14, y, {
					fill: toneTextColour(colours, end.tone),
					...(end.tone === 'focus' ? { weight: 650 } : {})
				})
			);
		})
	];
	const said = [
		missingSeries(model, layout),
		layout.axis.truncated ? `The axis starts at ${ticks[0]}, not at zero.` : ''
	].filter(Boolean);
	const foot = top + height + AXIS;
	said.forEach((text, i) =>
		marks.push(
			textAt(cutText(text, width, SIZE), 0, foot + 14 + i * LABEL_HEIGHT, { fill: colours.muted, size: SIZE })
		)
	);
	return { marks: marks.join(''), height: foot + said.length * LABEL_HEIGHT + 4 };
}

const toneName = ({ tone }: PlacedSeries): Tone => tone.replace('tone-', '') as Tone;

/** Who, the newest value, and its year where it is not the chart's last. */
function endLabels(model: LineModel, layout: LineLayout, most: number) {
	return layout.drawn.map((placed) => {
		const last = placed.last!;
		const when = isAhead(last)
			? ` (${last.nature} ${last.year})`
			: last.year === layout.lastYear
				? ''
				: ` (${last.year})`;
		const value = `${shortValue(last.value, model)}${when}`;
		const name = placed.series.short ?? placed.series.label;
		return {
			id: placed.series.id,
			tone: toneName(placed),
			label: endLabel(name, value, most)
		};
	});
}

/** The strokes of one series, as the style sheet of the page has them. */
export function strokes(placed: PlacedSeries, colours: Colours): string {
	const stroke = toneColour(colours, toneName(placed));
	const isFocus = placed.series.role === 'focus';
	const wide = isFocus ? 2.5 : 1.5;
	const round_ = { stroke, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
	const dashed = (pattern: string, width: number) => ({
		stroke,
		'stroke-width': width,
		'stroke-dasharray': pattern
	});
	const rings = (d: string, cap: 'round' | 'square') =>
		pathOf(d, { stroke, 'stroke-width': isFocus ? 9 : 7, 'stroke-linecap': cap }) +
		pathOf(d, { stroke: colours.paper, 'stroke-width': isFocus ? 5 : 4, 'stroke-linecap': cap });
	return [
		hasBands(placed.series) ? pathOf(placed.band, { fill: stroke, 'fill-opacity': 0.15 }) : '',
		hasBands(placed.series)
			? pathOf(placed.whiskers, { stroke, 'stroke-width': 5, 'stroke-opacity': 0.25 })
			: '',
		pathOf(placed.tail, { ...dashed('1 4', 1), 'stroke-opacity': 0.75 }),
		pathOf(placed.bridge, { ...round_, 'stroke-width': isFocus ? 1.5 : 1, 'stroke-opacity': 0.6 }),
		pathOf(placed.held, { ...dashed('1 4', 1), 'stroke-opacity': 0.75 }),
		pathOf(placed.line, { ...round_, 'stroke-width': wide }),
		pathOf(placed.ahead, dashed('4 3', wide)),
		pathOf(placed.dots, { ...round_, 'stroke-width': isFocus ? 7 : 6 }),
		rings(placed.hollow, 'round'),
		rings(placed.filledIn, 'square')
	].join('');
}

/** @param box in px: `wide` is the plot with what stands right of it, `lift` how much higher than usual the name is */
function markerOf(
	model: LineModel,
	layout: LineLayout,
	{ plot, height, wide, lift }: { plot: number; height: number; wide: number; lift: number },
	colours: Colours
): string {
	if (!model.marker) return '';
	const x = round(layout.x(model.marker.year) * plot);
	// Left of the plot stands what the top of the axis is called.
	const room = { before: x - 4, after: wide - x - 4 };
	const words = textWidth(model.marker.label, SIZE);
	const flips = (x > 0.6 * plot && words <= room.before) || (words > room.after && room.before > room.after);
	return (
		pathOf(`M${x} 0V${height}`, { stroke: colours.muted, 'stroke-dasharray': '2 3' }) +
		textAt(
			cutText(model.marker.label, flips ? room.before : room.after, SIZE),
			x + (flips ? -4 : 4),
			-6 - lift,
			{
				fill: colours.muted,
				size: SIZE,
				anchor: flips ? 'end' : 'start'
			}
		)
	);
}

function targetOf(
	model: LineModel,
	layout: LineLayout,
	plot: number,
	height: number,
	colours: Colours
): string {
	const target = targetPlace(model, layout);
	if (!target) return '';
	const y = round(target.at * height);
	return (
		pathOf(`M0 ${y}H${round(plot)}`, {
			stroke: colours.ink,
			'stroke-width': 1.5,
			'stroke-dasharray': '6 4'
		}) +
		textAt(target.label, target.side === 'left' ? 4 : plot - 4, y + (target.under ? 15 : -5), {
			fill: colours.ink,
			size: SIZE,
			anchor: target.side === 'left' ? 'start' : 'end'
		})
	);
}
