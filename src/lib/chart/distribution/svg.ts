/** A distribution as an SVG of its own. */
import { mixed, toneColour, toneTextColour, type Colours } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import { attributes, paragraphAt, pathOf, round, textAt } from '../svg/text';
import { distributionLayout, RADIUS, type Lane, type PlacedDot } from './layout';
import type { DistributionModel } from './model';
import { axisText, yearsText } from './words';

const SIZE = 12;
export const LANE = 17;
const PAD = 10;

export function distributionSvg(model: DistributionModel, { width, colours }: Canvas): Drawn {
	const plot = width - 2 * PAD;
	const layout = distributionLayout(model, plot);
	const lanes = (list: Lane[]) => Math.max(0, ...list.map(({ lane }) => lane + 1));
	const middle = lanes(layout.names) * LANE + layout.half + 8;
	const foot = middle + layout.half + 8;
	const bottom = foot + lanes(layout.medians) * LANE + (layout.medians.length > 0 ? 6 : 0);
	const x = (part: number) => round(PAD + part * plot);
	const isGroup = model.rows.some(({ member }) => member);
	const marks = [
		...layout.scale.ticks.map(
			({ value, at, label }) =>
				pathOf(`M${x(at)} ${middle - layout.half - 4}V${bottom}`, {
					stroke: value === 0 && layout.scale.min < 0 ? colours.muted : colours.hairline
				}) + textAt(label, x(at), bottom + 15, { fill: colours.muted, anchor: 'middle' })
		),
		...layout.medians.flatMap((one) => [
			pathOf(`M${x(one.x)} ${middle - layout.half}V${foot + one.lane * LANE + 4}`, {
				stroke: colours.muted,
				'stroke-dasharray': '2 3'
			}),
			textAt(one.text, x(one.textX), foot + (one.lane + 1) * LANE - 1, {
				fill: colours.muted,
				size: SIZE,
				anchor: one.align
			})
		]),
		...layout.names.map((one) => {
			const dot = layout.dots.find(({ row }) => row.id === one.id)!;
			const base = middle - layout.half - 8 - one.lane * LANE;
			return (
				pathOf(`M${x(one.x)} ${round(base + 2)}V${round(middle + dot.y)}`, {
					stroke: toneColour(colours, one.tone)
				}) +
				textAt(one.text, x(one.textX), base - 1, {
					fill: toneTextColour(colours, one.tone),
					size: SIZE,
					anchor: one.align,
					...(one.tone === 'focus' ? { weight: 650 } : {})
				})
			);
		}),
		...layout.dots.map((dot) => dotAt(dot, x, middle, isGroup, colours))
	];
	const notes = [
		isGroup && model.group ? `Darker: ${model.group}.` : '',
		yearsText(model),
		axisText(layout, model)
	];
	const said = paragraphAt(
		notes.filter(Boolean).join(' '),
		bottom + 22,
		{ width, line: 16 },
		{ fill: colours.muted, size: SIZE }
	);
	return { marks: [...marks, ...said.marks].join(''), height: bottom + 26 + said.height };
}

function dotAt(
	{ row, tone, x, y }: PlacedDot,
	px: (part: number) => number,
	middle: number,
	isGroup: boolean,
	colours: Colours
): string {
	const own = toneColour(colours, tone);
	const fill =
		tone === 'context' ? (isGroup && row.member ? colours.context : mixed(own, colours.paper, 0.55)) : own;
	return `<circle${attributes({ cx: px(x), cy: middle + y, r: RADIUS, fill, stroke: tone === 'context' ? undefined : colours.ink, 'stroke-width': tone === 'context' ? undefined : 1 })}/>`;
}
