/** The value axis of a chart: where it begins and ends, and its few gridlines. */
import { nice, tickStep } from 'd3-array';
import type { UnitKind } from '../types';

export interface Axis {
	min: number;
	max: number;
	/** At most five, inside [min, max]. */
	ticks: number[];
	/** True where a reader might expect zero and the axis does not reach it: the chart must say so. */
	truncated: boolean;
}

/** Kinds of number that are amounts of something: a bar or line of them is read from zero. */
const AMOUNTS: ReadonlySet<UnitKind> = new Set([
	'share',
	'percent',
	'per',
	'ratio',
	'count',
	'usd',
	'lcu',
	'ppp',
	'quantity'
]);

/** An amount keeps its zero unless its changes would fill less than this part of the height. */
const FLAT_AMOUNT = 0.2;
/** Years of life, scores and indices have no zero worth showing unless they come near it. */
const FLAT_OTHER = 0.5;

/** Every multiple of `step` in [min, max], free of floating-point dust. */
function multiples(min: number, max: number, step: number): number[] {
	const [first, last] = [Math.ceil(min / step - 1e-9), Math.floor(max / step + 1e-9)];
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
		Number(((first + i) * step).toPrecision(12))
	);
}

/** `min` and `max` with at most `most` gridlines; an end that is cut off is moved out to the next gridline. */
function ruled(min: number, max: number, most: number): Pick<Axis, 'min' | 'max' | 'ticks'> {
	let best: Pick<Axis, 'min' | 'max' | 'ticks'> = { min, max, ticks: [] };
	for (let count = most + 1; count > 0; count--) {
		const step = tickStep(min, max, count);
		const low = min > 0 ? Number((Math.floor(min / step) * step).toPrecision(12)) : min;
		const high = max < 0 ? Number((Math.ceil(max / step) * step).toPrecision(12)) : max;
		const ticks = multiples(low, high, step);
		if (ticks.length <= most && ticks.length > best.ticks.length) best = { min: low, max: high, ticks };
	}
	return best;
}

/**
 * The axis for `values` of one kind. Starts at zero unless that flattens the story, reaches a little above the
 * highest value, and begins on a gridline when it is cut off.
 */
export function valueAxis(values: readonly number[], kind: UnitKind, most = 5): Axis {
	if (kind === 'binary') return { min: 0, max: 1, ticks: [0, 1], truncated: false };
	const known = values.filter((value) => Number.isFinite(value));
	let min = known.length > 0 ? Math.min(...known) : 0;
	let max = known.length > 0 ? Math.max(...known) : 1;
	const range = max - min;
	const furthest = Math.max(Math.abs(min), Math.abs(max));
	const oneSided = min >= 0 || max <= 0;
	const flattens = oneSided && range < furthest * (AMOUNTS.has(kind) ? FLAT_AMOUNT : FLAT_OTHER);
	if (furthest === 0) max = 1;
	else if (range === 0) {
		// A line that never moves: zero below it for an amount, else a little room on both sides.
		if (AMOUNTS.has(kind)) [min, max] = [Math.min(0, min), Math.max(0, max)];
		else [min, max] = [min - furthest * 0.1, max + furthest * 0.1];
	} else if (oneSided && !flattens) [min, max] = [Math.min(0, min), Math.max(0, max)];

	const truncated = min > 0 || max < 0;
	const [niceMin, niceMax] = nice(min, max, Math.max(2, most - 1));
	const room = (max - min) * 0.04;
	if (min < 0) min = range === 0 ? niceMin : Math.max(niceMin, min - room);
	if (max > 0) max = range === 0 ? niceMax : Math.min(niceMax, max + room);
	let axis = ruled(min, max, most);
	// Too few gridlines to read by: rather a roomier axis that begins and ends on round values.
	if (axis.ticks.length < Math.min(3, most - 1)) axis = ruled(...nice(min, max, Math.max(2, most - 1)), most);
	return { ...axis, truncated };
}
