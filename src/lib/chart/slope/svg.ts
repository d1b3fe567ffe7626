/** Two years as an SVG of its own: names and values at both ends of each line. */
import { toneColour, toneTextColour, type Colours } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import type { PlacedLabel } from '../line/labels';
import { endLabel, endLabelAt, labelHeight, labelsWidth, type EndLabel } from '../svg/end-label';
import { attributes, paragraphAt, pathOf, round, textAt } from '../svg/text';
import { slopeLayout, type PlacedSlope } from './layout';
import type { SlopeModel } from './model';
import { endValue, unnamedText } from './words';

const SIZE = 12;
const TOP = 34;

export function slopeSvg(model: SlopeModel, { width, colours }: Canvas): Drawn {
	const first = slopeLayout(model);
	const byId = new Map(first.rows.map((one) => [one.row.id, one]));
	const most = 0.36 * width;
	const texts = (labels: PlacedLabel[], end: 'from' | 'to') =>
		new Map(
			labels.map(({ id }) => [
				id,
				endLabel(byId.get(id)!.row.label, endValue(byId.get(id)!.row, end, model, first), most)
			])
		);
	const [lefts, rights] = [texts(first.left, 'from'), texts(first.right, 'to')];
	const layout = slopeLayout(model, labelHeight([...lefts.values(), ...rights.values()]));
	const { height } = layout;
	const widest = (map: Map<string, EndLabel>) => Math.max(24, labelsWidth([...map.values()]));
	const [x0, x1] = [widest(lefts) + 14, width - widest(rights) - 14];
	const y = (part: number) => round(TOP + part * height);
	const names = (labels: PlacedLabel[], map: Map<string, EndLabel>, x: number, anchor: 'start' | 'end') =>
		labels.map(({ id, anchor: at, offset, leader, at: wish }) => {
			const { tone } = byId.get(id)!;
			const out = anchor === 'end' ? -1 : 1;
			const base = y(at) + offset;
			const line = leader
				? pathOf(`M${round(x + out * 3)} ${y(wish)}L${round(x + out * 11)} ${round(base)}`, {
						stroke: toneColour(colours, tone)
					})
				: '';
			const style = {
				fill: toneTextColour(colours, tone),
				anchor,
				...(tone === 'focus' ? { weight: 650 } : {})
			};
			return line + endLabelAt(map.get(id)!, x + out * 14, base, style);
		});
	const head = (year: number | null, x: number, anchor: 'start' | 'end', other: string) =>
		textAt(year === null ? other : String(year), x, 14, {
			fill: colours.ink,
			size: SIZE,
			weight: 650,
			anchor
		});
	const marks = [
		head(layout.years.from, x0, 'end', 'then'),
		head(layout.years.to, x1, 'start', 'now'),
		pathOf(`M${round(x0)} ${TOP - 8}v${height + 16}M${round(x1)} ${TOP - 8}v${height + 16}`, {
			stroke: colours.hairline
		}),
		layout.zero === null
			? ''
			: pathOf(`M${round(x0)} ${y(layout.zero)}H${round(x1)}`, {
					stroke: colours.muted,
					'stroke-dasharray': '2 3'
				}),
		...layout.rows.map((one) => lineAt(one, [x0, x1], y, colours)),
		...names(layout.left, lefts, x0, 'end'),
		...names(layout.right, rights, x1, 'start')
	];
	const foot = TOP + height + 16;
	const notes = [layout.zero === null ? '' : 'Dotted: zero.', unnamedText(layout)].filter(Boolean).join(' ');
	const said = paragraphAt(notes, foot, { width, line: 16 }, { fill: colours.muted, size: SIZE });
	return { marks: [...marks, ...said.marks].join(''), height: foot + said.height + 4 };
}

function lineAt(
	{ from, to, tone }: PlacedSlope,
	[x0, x1]: readonly [number, number],
	y: (part: number) => number,
	colours: Colours
): string {
	const stroke = toneColour(colours, tone);
	const faint = tone === 'context';
	const dot = (x: number, at: number) =>
		`<circle${attributes({ cx: x, cy: y(at), r: faint ? 2.5 : 4, fill: stroke })}/>`;
	return (
		pathOf(`M${round(x0)} ${y(from)}L${round(x1)} ${y(to)}`, {
			stroke,
			'stroke-width': tone === 'focus' ? 2.5 : 1.5,
			...(faint ? { 'stroke-opacity': 0.7 } : {})
		}) +
		dot(x0, from) +
		dot(x1, to)
	);
}
