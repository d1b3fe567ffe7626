/** Who stands on the two sides of a flow diagram, and where: each has at least the room that its name needs. */
import { OTHERS, type Flow, type FlowEnd } from './model';

export interface Side extends FlowEnd {
	value: number;
	items: number;
	/** px from the top, and height. */
	y: number;
	height: number;
}

/** Letters of a name that a line holds on the narrowest phone, and the height of a line, px. */
const LETTERS = 14;
const LINE = 16;
const GAP = 6;

export const sumOf = (flows: readonly { value: number }[]): number =>
	flows.reduce((sum, { value }) => sum + value, 0);

/** Sums by party of a side, most first. */
function totals(flows: readonly Flow[], side: 'from' | 'to') {
	const sums = new Map<string, FlowEnd & { value: number }>();
	for (const flow of flows) {
		const one = sums.get(flow[side].id) ?? { ...flow[side], value: 0 };
		one.value += flow.value;
		sums.set(flow[side].id, one);
	}
	return [...sums.values()].sort((a, b) => b.value - a.value || a.id.localeCompare(b.id));
}

/** Flows with the smallest on the left put into one; nothing of the sum is lost. */
export function gathered(flows: readonly Flow[], most: number): (Flow & { items: number })[] {
	const left = totals(flows, 'from');
	const small = new Set((left.length > most ? left.slice(most - 1) : []).map(({ id }) => id));
	const others = { id: OTHERS, label: `${small.size} others` };
	const sums = new Map<string, Flow & { items: number }>();
	for (const { from, to, value } of flows) {
		const isSmall = small.has(from.id);
		const end = isSmall ? others : from;
		const key = `${end.id}→${to.id}`;
		const one = sums.get(key) ?? { from: end, to, value: 0, items: isSmall ? small.size : 1 };
		one.value += value;
		sums.set(key, one);
	}
	return [...sums.values()];
}

/** Lines that a name and its amount take on the narrowest phone. */
const linesOf = (label: string): number => Math.ceil(label.length / LETTERS) + 1;

/** Both sides, the shorter one spread over the height of the taller. `scale` is px for one of the unit. */
export function sidesOf(
	flows: readonly (Flow & { items: number })[],
	scale: number
): { left: Side[]; right: Side[]; height: number } {
	const items = new Map(flows.map(({ from, items: count }) => [from.id, count]));
	const slots = (side: 'from' | 'to') =>
		othersLast(totals(flows, side)).map((one) => {
			const height = Math.max(1, one.value * scale);
			return { ...one, height, room: Math.max(height, linesOf(one.label) * LINE) + GAP };
		});
	const sides = [slots('from'), slots('to')] as const;
	const needed = sides.map((side) => side.reduce((sum, { room }) => sum + room, 0));
	const height = Math.max(...needed);
	const placed = (index: 0 | 1): Side[] => {
		const more = (height - (needed[index] ?? 0)) / sides[index].length;
		let top = 0;
		return sides[index].map(({ room, ...one }) => {
			const y = top + (room + more - one.height) / 2;
			top += room + more;
			return {
				...one,
				y,
				items: index === 0 ? (items.get(one.id) ?? 1) : 1
			};
		});
	};
	return { left: placed(0), right: placed(1), height };
}

/** Those put together stand at the end, whatever their sum. */
const othersLast = <One extends FlowEnd>(sides: One[]): One[] => [
	...sides.filter(({ id }) => id !== OTHERS),
	...sides.filter(({ id }) => id === OTHERS)
];
