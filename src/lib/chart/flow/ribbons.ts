/** Ribbons between the two sides of a flow diagram: each begins and ends where the one before it on that side ended. */
import type { Flow } from './model';
import type { Side } from './sides';

export interface Ribbon {
	flow: Flow;
	/** A closed shape: filled, not stroked, so that it keeps its height when the drawing is stretched. */
	path: string;
	thickness: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

export function ribbonPaths(
	flows: readonly Flow[],
	left: readonly Side[],
	right: readonly Side[],
	scale: number,
	width: number
): Ribbon[] {
	const place = (side: readonly Side[], id: string) => side.findIndex((one) => one.id === id);
	const used = new Map<string, number>();
	/** Where the next ribbon of a party begins. */
	const next = (mark: string, side: Side | undefined, thickness: number): number => {
		const at = used.get(mark) ?? side?.y ?? 0;
		used.set(mark, at + thickness);
		return at;
	};
	const inOrder = [...flows].sort(
		(a, b) => place(left, a.from.id) - place(left, b.from.id) || place(right, a.to.id) - place(right, b.to.id)
	);
	return inOrder.map((flow) => {
		const thickness = flow.value * scale;
		const from = next(`<${flow.from.id}`, left[place(left, flow.from.id)], thickness);
		const to = next(`>${flow.to.id}`, right[place(right, flow.to.id)], thickness);
		return { flow, thickness, path: shape(from, to, Math.max(0.5, thickness), width) };
	});
}

/** Level at both ends, as wide all along. */
function shape(from: number, to: number, thickness: number, width: number): string {
	const [a, b, c, d] = [from, to, to + thickness, from + thickness].map(round);
	const middle = width / 2;
	return `M0 ${a}C${middle} ${a} ${middle} ${b} ${width} ${b}V${c}C${middle} ${c} ${middle} ${d} 0 ${d}Z`;
}
