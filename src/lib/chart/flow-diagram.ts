/**
 * Places a flow diagram (Sankey): amounts from those on the left to those on the right, as ribbons whose height is the
 * amount. A ribbon cannot be negative: what went the other way is kept apart, drawn as bars and counted with its sign.
 */
import { sankey, sankeyLinkHorizontal, type SankeyGraph } from 'd3-sankey';
import type { Measure, TableModel } from './model';

export interface FlowEnd {
	id: string;
	label: string;
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
	/** What an amount below zero is, for the list of them: "Paid back". */
	backHeading: string;
}

export interface FlowNode extends FlowEnd {
	side: 'left' | 'right';
	value: number;
	/** Colour class: one for each on the right; the left is grey. */
	tone: string;
	/** Position in px of the drawing's height; of a width of 1000. */
	x: number;
	y: number;
	width: number;
	height: number;
	/** How many were gathered into it; 1 for one. */
	items: number;
}

export interface FlowRibbon {
	id: string;
	from: string;
	to: string;
	value: number;
	path: string;
	thickness: number;
	tone: string;
}

export interface FlowLayout {
	width: number;
	height: number;
	nodes: FlowNode[];
	ribbons: FlowRibbon[];
	/** Amounts below zero, the largest first. */
	back: Flow[];
	/** Sum of the ribbons, of what went back (zero or below), and of both. */
	sent: number;
	returned: number;
	net: number;
}

/** The drawing is so wide; the page stretches it. */
export const FLOW_WIDTH = 1000;
const NODE_WIDTH = 14;
/** A label of one line and the gap under it, px. */
const ROW = 24;
const MOST_ON_THE_LEFT = 10;
const OTHERS = 'OTHERS';

/**
 * @param most how many stand on the left before the smallest are gathered
 */
export function flowLayout(flows: readonly Flow[], most = MOST_ON_THE_LEFT): FlowLayout {
	const sent = flows.filter(({ value }) => value > 0);
	const back = flows.filter(({ value }) => value < 0).sort((a, b) => a.value - b.value);
	const sum = (list: readonly Flow[]) => list.reduce((all, { value }) => all + value, 0);
	const totals = { sent: sum(sent), returned: sum(back), net: sum(sent) + sum(back) };
	if (sent.length === 0) return { width: FLOW_WIDTH, height: 0, nodes: [], ribbons: [], back, ...totals };

	const left = endsOf(sent, 'from');
	const right = endsOf(sent, 'to');
	const gathered = left.length > most ? left.slice(most - 1) : [];
	const shown = left.filter((end) => !gathered.includes(end));
	const isGathered = new Set(gathered.map(({ id }) => id));
	const items = new Map([[OTHERS, gathered.length]]);
	const nodes: FlowEnd[] = [
		...shown,
		...(gathered.length > 0 ? [{ id: OTHERS, label: `${gathered.length} others` }] : [])
	];
	const sums = new Map<string, { from: string; to: string; value: number }>();
	for (const { from, to, value } of sent) {
		const source = isGathered.has(from.id) ? OTHERS : from.id;
		const key = `${source}→${to.id}`;
		const one = sums.get(key) ?? { from: source, to: to.id, value: 0 };
		one.value += value;
		sums.set(key, one);
	}
	const height = Math.max(nodes.length, right.length) * ROW + 120;
	const graph = placed(nodes, right, [...sums.values()], height);
	const toneOf = (id: string) => `tone-${(right.findIndex((end) => end.id === id) % 5) + 1}`;
	return {
		width: FLOW_WIDTH,
		height,
		nodes: graph.nodes.map((node): FlowNode => ({
			id: node.id.slice(1),
			label: node.label,
			side: node.id.startsWith('<') ? 'left' : 'right',
			value: node.value ?? 0,
			tone: node.id.startsWith('<') ? 'tone-context' : toneOf(node.id.slice(1)),
			x: node.x0 ?? 0,
			y: node.y0 ?? 0,
			width: (node.x1 ?? 0) - (node.x0 ?? 0),
			height: (node.y1 ?? 0) - (node.y0 ?? 0),
			items: items.get(node.id.slice(1)) ?? 1
		})),
		ribbons: graph.links.map((link): FlowRibbon => {
			const from = (link.source as Placed).id.slice(1);
			const to = (link.target as Placed).id.slice(1);
			return {
				id: `${from}→${to}`,
				from,
				to,
				value: link.value,
				path: sankeyLinkHorizontal()(link) ?? '',
				thickness: Math.max(1, link.width ?? 0),
				tone: toneOf(to)
			};
		}),
		back,
		...totals
	};
}

type Placed = FlowEnd & { x0?: number; x1?: number; y0?: number; y1?: number; value?: number };

/** The library's own placing; ids get a mark of their side, for the same party may stand on both. */
function placed(
	left: readonly FlowEnd[],
	right: readonly FlowEnd[],
	links: readonly { from: string; to: string; value: number }[],
	height: number
): SankeyGraph<Placed, { source: string; target: string; value: number }> {
	const layout = sankey<Placed, { source: string; target: string; value: number }>()
		.nodeId(({ id }) => id)
		.nodeWidth(NODE_WIDTH)
		.nodePadding(ROW - 6)
		.nodeSort(null)
		.extent([
			[0, ROW / 2],
			[FLOW_WIDTH, height - ROW / 2]
		]);
	return layout({
		nodes: [
			...left.map(({ id, label }) => ({ id: `<${id}`, label })),
			...right.map(({ id, label }) => ({ id: `>${id}`, label }))
		],
		links: links.map(({ from, to, value }) => ({ source: `<${from}`, target: `>${to}`, value }))
	});
}

/** Everybody on a side by what they sent or received, most first. */
function endsOf(flows: readonly Flow[], side: 'from' | 'to'): FlowEnd[] {
	const sums = new Map<string, { end: FlowEnd; value: number }>();
	for (const flow of flows) {
		const one = sums.get(flow[side].id) ?? { end: flow[side], value: 0 };
		one.value += flow.value;
		sums.set(flow[side].id, one);
	}
	return [...sums.values()]
		.sort((a, b) => b.value - a.value || a.end.id.localeCompare(b.end.id))
		.map(({ end }) => end);
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
		rows: [
			...rows.map(({ from, to, value }) => [from.label, to.label, value]),
			['All', 'Sum', rows.reduce((sum, { value }) => sum + value, 0)]
		]
	};
}
