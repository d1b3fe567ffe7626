/**
 * Places a flow diagram (Sankey): amounts from those on the left to those on the right, as ribbons whose height is the
 * amount. A ribbon cannot be negative: what went the other way is a second diagram under the first, in the same scale.
 */
import type { Tone } from '../../style/tokens';
import type { Flow, FlowEnd } from './model';
import { ribbonPaths } from './ribbons';
import { gathered, sidesOf, sumOf, type Side } from './sides';

export type FlowTone = Tone | 'back';

export interface FlowNode extends Omit<FlowEnd, 'tone'> {
	side: 'left' | 'right';
	/** With its sign: below zero in what went the other way. */
	value: number;
	/** One for each on the right; the left is grey, what went back has a colour of its own. */
	tone: FlowTone;
	/** px of the drawing's height. */
	y: number;
	height: number;
	/** Middle of the room that its name has, and how high that is. */
	middle: number;
	/** How many were gathered into it; 1 for one. */
	items: number;
}

export interface FlowRibbon {
	id: string;
	from: string;
	to: string;
	value: number;
	/** A closed shape, as wide as the drawing. */
	path: string;
	/** px of the drawing's height. */
	thickness: number;
	tone: FlowTone;
}

export interface FlowPicture {
	height: number;
	nodes: FlowNode[];
	ribbons: FlowRibbon[];
}

export interface FlowLayout {
	/** What came in. */
	there: FlowPicture;
	/** What went the other way, in the same px for a dollar; its values are below zero. */
	back: FlowPicture;
	/** Sum of what came in, of what went back (zero or below), and of both. */
	sent: number;
	returned: number;
	net: number;
}

/** On a page the drawing is so wide, and stretched. */
export const FLOW_WIDTH = 1000;
/** Height of all amounts of the larger of the two pictures, gaps not counted, px. */
const AMOUNT_HEIGHT = 200;
/** How many stand on the left before the smallest are gathered: a phone has room for so many. */
const MOST = { there: 7, back: 5 } as const;
const NOTHING: FlowPicture = { height: 0, nodes: [], ribbons: [] };

/**
 * Both pictures, in one scale.
 * @param most parties on the left before the smallest are gathered
 * @param width of the ribbons
 */
export function flowLayout(
	flows: readonly Flow[],
	most: { there: number; back: number } = MOST,
	width: number = FLOW_WIDTH
): FlowLayout {
	const sent = flows.filter(({ value }) => value > 0);
	const back = flows.filter(({ value }) => value < 0);
	const totals = { sent: sumOf(sent), returned: sumOf(back) };
	const scale = AMOUNT_HEIGHT / Math.max(totals.sent, -totals.returned, Number.MIN_VALUE);
	const turned = back.map((flow) => ({ ...flow, value: -flow.value }));
	return {
		there: picture(gathered(sent, most.there), scale, 1, width),
		back: picture(gathered(turned, most.back), scale, -1, width),
		...totals,
		net: totals.sent + totals.returned
	};
}

function picture(
	flows: readonly (Flow & { items: number })[],
	scale: number,
	sign: 1 | -1,
	width: number
): FlowPicture {
	if (flows.length === 0) return NOTHING;
	const { left, right, height } = sidesOf(flows, scale);
	const toneOf = (id: string): FlowTone => {
		const place = right.findIndex((one) => one.id === id);
		return sign < 0 ? 'back' : (String(right[place]?.tone ?? (place % 5) + 1) as Tone);
	};
	const node =
		(side: 'left' | 'right') =>
		(one: Side): FlowNode => ({
			id: one.id,
			label: one.label,
			side,
			value: sign * one.value,
			tone: side === 'left' ? 'context' : toneOf(one.id),
			y: one.y,
			height: one.height,
			middle: one.y + one.height / 2,
			items: one.items
		});
	return {
		height,
		nodes: [...left.map(node('left')), ...right.map(node('right'))],
		ribbons: ribbonPaths(flows, left, right, scale, width).map(({ flow, path, thickness }) => ({
			id: `${flow.from.id}→${flow.to.id}`,
			from: flow.from.id,
			to: flow.to.id,
			value: sign * flow.value,
			path,
			thickness,
			tone: toneOf(flow.to.id)
		}))
	};
}
