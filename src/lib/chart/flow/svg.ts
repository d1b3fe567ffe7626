/** A flow diagram as an SVG of its own: names beside the ribbons, in lines; under it, striped, what went the other way. */
import { mixed, toneColour, type Colours } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import {
	attributes,
	cutText,
	pathOf,
	round,
	runsAt,
	textAt,
	textWidth,
	wrapText,
	type Run
} from '../svg/text';
import { shortValue } from '../text';
import { flowLayout, type FlowNode, type FlowPicture, type FlowTone } from './layout';
import type { FlowModel } from './model';
import { NO_FLOW, sumSentence } from './words';

const SIZE = 12;
const LINE = 16;
const BAR = 8;
const GAP = 8;
/** Parts of the width that names on the left, ribbons and names on the right have: narrow, and wide. */
const NARROW = { below: 560, parts: [0.4, 0.27, 0.33] } as const;
const WIDE = [0.34, 0.4, 0.26] as const;

/** Where the columns of a diagram are, px. */
interface Columns {
	left: number;
	ribbons: number;
	right: number;
}

export function flowSvg(model: FlowModel, { width, colours }: Canvas): Drawn {
	const [left, middle] = width < NARROW.below ? NARROW.parts : WIDE;
	const columns = { left: left * width, ribbons: middle * width, right: (1 - left - middle) * width };
	const layout = flowLayout(model.flows, undefined, columns.ribbons);
	const marks: string[] = [];
	let y = 0;
	const muted = { fill: colours.muted, size: SIZE };
	if (layout.there.ribbons.length > 0) {
		marks.push(
			textAt(cutText(model.fromHeading, columns.left - GAP, SIZE), columns.left - GAP, 12, {
				...muted,
				anchor: 'end'
			}),
			textAt(
				cutText(model.toHeading, columns.right - GAP, SIZE),
				columns.left + columns.ribbons + GAP,
				12,
				muted
			),
			pictureAt(layout.there, model, 22, columns, colours, false)
		);
		y = 22 + layout.there.height;
	}
	if (layout.back.ribbons.length > 0) {
		if (y > 0) marks.push(pathOf(`M0 ${round(y + 8)}H${round(width)}`, { stroke: colours.hairline }));
		y += y > 0 ? 14 : 0;
		marks.push(
			textAt(cutText(model.backHeading, width, SIZE, true), 0, y + 12, {
				fill: colours['status-worse'],
				size: SIZE,
				weight: 650
			}),
			pictureAt(layout.back, model, y + 20, columns, colours, true)
		);
		y += 20 + layout.back.height;
	}
	const said = y === 0 ? NO_FLOW : sumSentence(layout, model);
	for (const line of wrapText(said, width, SIZE)) {
		y += 18;
		marks.push(textAt(line, 0, y, { fill: colours.ink, size: SIZE }));
	}
	return { marks: marks.join(''), height: y + 8 };
}

const colourOf = (tone: FlowTone, colours: Colours): string =>
	tone === 'back' ? colours['status-worse'] : toneColour(colours, tone);

function pictureAt(
	picture: FlowPicture,
	model: FlowModel,
	top: number,
	columns: Columns,
	colours: Colours,
	back: boolean
): string {
	const hatch = `hatch${colours['status-worse'].replace('#', '-')}`;
	const pattern = back
		? `<defs><pattern${attributes({ id: hatch, width: 10, height: 5, patternUnits: 'userSpaceOnUse' })}>` +
			pathOf('M0 0h10v2H0z', { fill: mixed(colours['status-worse'], colours.paper, 0.5) }) +
			'</pattern></defs>'
		: '';
	const ribbons = picture.ribbons.map(({ path, tone }) =>
		pathOf(
			path,
			back
				? { fill: `url(#${hatch})`, stroke: colours['status-worse'] }
				: { fill: colourOf(tone, colours), 'fill-opacity': 0.35 }
		)
	);
	const bars = picture.nodes.map(({ side, y, height, tone }) => {
		const x = side === 'left' ? 0 : columns.ribbons - BAR;
		return `<rect${attributes({ x, y, width: BAR, height, fill: colourOf(tone, colours) })}/>`;
	});
	const names = picture.nodes.map((node) => nameAt(node, model, top, columns, colours, back));
	const drawing = `<g transform="translate(${round(columns.left)} ${round(top)})">${ribbons.join('')}${bars.join('')}</g>`;
	return pattern + drawing + names.join('');
}

/** A name with its amount, in as many lines as it needs, level with its ribbons. */
function nameAt(
	node: FlowNode,
	model: FlowModel,
	top: number,
	{ left, ribbons, right }: Columns,
	colours: Colours,
	back: boolean
): string {
	const isLeft = node.side === 'left';
	const room = (isLeft ? left : right) - GAP;
	const amount: Run = { text: shortValue(node.value, model), weight: 650 };
	const lines: Run[][] = wrapText(`${back && isLeft ? '◀ ' : ''}${node.label}`, room, SIZE).map((text) => [
		{ text }
	]);
	const last = lines.at(-1)?.[0]?.text ?? '';
	if (textWidth(`${last} `, SIZE) + textWidth(amount.text, SIZE, true) <= room) {
		lines[lines.length - 1] = [{ text: `${last} ` }, amount];
	} else lines.push([amount]);
	const first = top + node.middle - (lines.length * LINE) / 2 + 12;
	const x = isLeft ? left - GAP : left + ribbons + GAP;
	return lines
		.map((runs, i) =>
			runsAt(runs, x, first + i * LINE, {
				fill: colours.ink,
				size: SIZE,
				anchor: isLeft ? 'end' : 'start'
			})
		)
		.join('');
}
