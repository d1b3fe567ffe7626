/**
 * Places a flow diagram (Sankey): amounts from those on the left to those on the right, as ribbons whose height is the
 * amount. A ribbon cannot be negative: what went the other way is a second diagram under the first, in the same scale.
 */
import { gathered, sidesOf, sumOf, type Side } from './flow-sides';
import { ribbonPaths } from './flow-ribbons';
import type { Measure, TableModel } from './model';

export interface FlowEnd {
	id: string;
	label: string;
	/** On the right: which of the five colours it always has, whatever its size; its place in the order when absent. */
	tone?: 1 | 2 | 3 | 4 | 5;
}

export interface Flow {
	from: FlowEnd;
	to: FlowEnd;
	/** Below zero: it went from `to` back to `from`. */
	value: number;
}

export interface FlowModel extends Measure {
	flows: Flow[];
	/** Heads of the table: "Donor", "Given as". */
	fromHeading: string;
	toHeading: string;
	/** What those on the left are, in the plural: "donors". */
	fromMany: string;
	/** What an amount below zero is: "Paid back". */
	backHeading: string;
	/** Before the two sums: "Came in", "went back". */
	sentWord: string;
	backWord: string;
}

export interface FlowNode extends Omit<FlowEnd, 'tone'> {
	side: 'left' | 'right';
	/** With its sign: below zero in what went the other way. */
	value: number;
	/** Colour class: one for each on the right; the left is grey. */
	tone: string;
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
	/** A closed shape, FLOW_WIDTH wide. */
	path: string;
	/** px of the drawing's height. */
	thickness: number;
	tone: string;
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

/** The drawing is so wide; the page stretches it. */
export const FLOW_WIDTH = 1000;
/** Height of all amounts of the larger of the two pictures, gaps not counted, px. */
const AMOUNT_HEIGHT = 200;
/** How many stand on the left before the smallest are gathered: a phone has room for so many. */
const MOST = { there: 7, back: 5 } as const;
const NOTHING: FlowPicture = { height: 0, nodes: [], ribbons: [] };

/** Both pictures, in one scale. */
export function flowLayout(flows: readonly Flow[], most: { there: number; back: number } = MOST): FlowLayout {
	const sent = flows.filter(({ value }) => value > 0);
	const back = flows.filter(({ value }) => value < 0);
	const totals = { sent: sumOf(sent), returned: sumOf(back) };
	const scale = AMOUNT_HEIGHT / Math.max(totals.sent, -totals.returned, Number.MIN_VALUE);
	const turned = back.map((flow) => ({ ...flow, value: -flow.value }));
	return {
		there: picture(gathered(sent, most.there), scale, 1),
		back: picture(gathered(turned, most.back), scale, -1),
		...totals,
		net: totals.sent + totals.returned
	};
}

function picture(flows: readonly (Flow & { items: number })[], scale: number, sign: 1 | -1): FlowPicture {
	if (flows.length === 0) return NOTHING;
	const { left, right, height } = sidesOf(flows, scale);
	const toneOf = (id: string) => {
		const place = right.findIndex((one) => one.id === id);
		return sign < 0 ? 'tone-back' : `tone-${right[place]?.tone ?? (place % 5) + 1}`;
	};
	const node =
		(side: 'left' | 'right') =>
		(one: Side): FlowNode => ({
			id: one.id,
			label: one.label,
			side,
			value: sign * one.value,
			tone: side === 'left' ? 'tone-context' : toneOf(one.id),
			y: one.y,
			height: one.height,
			middle: one.y + one.height / 2,
			items: one.items
		});
	return {
		height,
		nodes: [...left.map(node('left')), ...right.map(node('right'))],
		ribbons: ribbonPaths(flows, left, right, scale, FLOW_WIDTH).map(({ flow, path, thickness }) => ({
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

/** Every amount as a row, with its sign, and the sum of all. */
export function flowTable(model: FlowModel, caption: string): TableModel {
	const { unit, unitKind, decimals } = model;
	const rows = [...model.flows]
		.filter(({ value }) => value !== 0)
		.sort((a, b) => b.value - a.value || a.from.id.localeCompare(b.from.id));
	return {
		caption,
		columns: [
			{ id: 'from', label: model.fromHeading },
			{ id: 'to', label: model.toHeading },
			{ id: 'value', label: 'Amount', numeric: true, unit, measure: { unit, unitKind, decimals } }
		],
		rows: [...rows.map(({ from, to, value }) => [from.label, to.label, value]), ['All', 'Sum', sumOf(rows)]]
	};
}
