/** Names beside dots that do not cover each other, at any size of the plot between two. */
import { textWidth } from '../svg/text';
import type { PlacedDot } from './dot';

export type Side = 'right' | 'left' | 'above' | 'below';

export interface PlacedName {
	id: string;
	label: string;
	tone: PlacedDot['tone'];
	/** The dot, as parts of the plot. */
	x: number;
	y: number;
	/** px from the dot's middle to the name. */
	gap: number;
	side: Side;
}

/** Smallest and largest plot, px: places that hold at both hold between them. */
export const PLOTS = [
	[250, 240],
	[1100, 440]
] as const;
const SIZE = 12;
const HEIGHT = 15;
const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
/** Longest name, px, on the smallest plot. */
const WIDEST = 150;

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The focus and the comparators first, then those that stand out: at the ends of both axes, and the largest. */
export function wanted(dots: readonly PlacedDot[]): PlacedDot[] {
	const named = dots.filter(({ dot }) => dot.focus || dot.slot !== undefined).reverse();
	const ends = [
		(dot: PlacedDot) => dot.y,
		(dot: PlacedDot) => -dot.y,
		(dot: PlacedDot) => dot.x,
		(dot: PlacedDot) => -dot.x
	].flatMap((by) => [...dots].sort((a, b) => by(a) - by(b) || (a.dot.id < b.dot.id ? -1 : 1)).slice(0, 2));
	const largest = dots.some(({ dot }) => dot.size) ? [...dots].sort((a, b) => b.r - a.r).slice(0, 4) : [];
	return [...new Set([...named, ...largest, ...ends])];
}

/**
 * Each name on the first side where it is free at both sizes; one without such a side is left to the panel. That of the focus
 * is there always: over other dots where it has to be.
 */
export function placeNames(dots: readonly PlacedDot[]): PlacedName[] {
	const taken: Box[][] = PLOTS.map(() => []);
	const marks = dots.filter(({ dot, r }) => dot.focus || dot.slot !== undefined || r > 9);
	for (const mark of marks) PLOTS.forEach((plot, i) => taken[i]!.push(dotBox(mark, plot)));
	return wanted(dots).flatMap((placed) => {
		const { dot, x, y, r, tone } = placed;
		const name = { id: dot.id, label: dot.label, tone, x, y, gap: r + 3 };
		const side = SIDES.find((one) =>
			PLOTS.every((plot, i) => {
				const box = nameBox({ ...name, side: one }, plot);
				const own = dotBox(placed, plot);
				return inside(box, plot) && taken[i]!.every((other) => same(other, own) || !overlap(box, other));
			})
		);
		const shown =
			side ??
			(dot.focus
				? SIDES.find((one) => PLOTS.every((plot) => inside(nameBox({ ...name, side: one }, plot), plot)))
				: undefined);
		if (!shown) return [];
		PLOTS.forEach((plot, i) => taken[i]!.push(nameBox({ ...name, side: shown }, plot)));
		return [{ ...name, side: shown }];
	});
}

const dotBox = ({ x, y, r }: PlacedDot, [width, height]: readonly [number, number]): Box => ({
	left: x * width - r,
	right: x * width + r,
	top: y * height - r,
	bottom: y * height + r
});

/** Where a name stands on a plot, px. */
export function nameBox(
	{ label, x, y, gap, side, tone }: PlacedName,
	[width, height]: readonly [number, number]
): Box {
	const wide = Math.min(WIDEST, textWidth(label, SIZE, tone === 'focus')) + 2;
	const [cx, cy] = [x * width, y * height];
	const left = side === 'right' ? cx + gap : side === 'left' ? cx - gap - wide : cx - wide / 2;
	const top = side === 'above' ? cy - gap - HEIGHT : side === 'below' ? cy + gap - 2 : cy - HEIGHT / 2;
	return { left, right: left + wide, top, bottom: top + HEIGHT };
}

const inside = (box: Box, [width, height]: readonly [number, number]): boolean =>
	box.left >= -6 && box.right <= width + 8 && box.top >= -8 && box.bottom <= height + 6;

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const same = (a: Box, b: Box): boolean => a.left === b.left && a.top === b.top && a.right === b.right;
