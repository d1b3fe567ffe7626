/** A value axis whose steps multiply: equal distances are equal ratios. */
import type { Axis } from './axis';

export type Scale = 'log' | 'symlog';

export interface ScaledAxis extends Axis {
	/** A value's position along the axis, in its own measure. */
	place: (value: number) => number;
}

const STEPS = [1, 2, 5] as const;

/** 1, 2 and 5 times every power of ten in [min, max], both above zero. */
function steps(min: number, max: number): number[] {
	const found: number[] = [];
	for (let power = Math.floor(Math.log10(min)); power <= Math.ceil(Math.log10(max)); power++)
		for (const step of STEPS) {
			const value = Number((step * 10 ** power).toPrecision(12));
			if (value >= min * (1 - 1e-9) && value <= max * (1 + 1e-9)) found.push(value);
		}
	return found;
}

/** Powers of ten alone where there are enough, at most so many. */
function thinned(values: readonly number[], most: number): number[] {
	const tens = values.filter((value) => Number.isInteger(Number(Math.log10(value).toFixed(9))));
	const list = tens.length >= 3 || values.length > 2 * most ? tens : values;
	const every = Math.ceil(list.length / most);
	return list.filter((_, index) => index % every === 0);
}

const below = (value: number) => steps(value / 10, value).at(-1) ?? value;
const above = (value: number) => steps(value, value * 10)[0] ?? value;

/**
 * log: for values above zero, all others have no place. symlog: sign(v) × log(1 + |v| / c), through zero to both sides,
 * linear near it (Webber, A bi-symmetric log transformation for wide-range data, 2013); c is a hundredth of the largest.
 */
export function scaledAxis(values: readonly number[], scale: Scale, most = 5): ScaledAxis {
	if (scale === 'log') {
		const known = values.filter((value) => value > 0);
		const [least, greatest] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [1, 10];
		// One value alone stands inside.
		const room = greatest / least > 1.01 ? 1 : 1.5;
		const [min, max] = [below(least / room), above(greatest * room)];
		return { min, max, ticks: thinned(steps(min, max), most), truncated: false, place: Math.log10 };
	}
	const known = values.filter(Number.isFinite);
	const furthest = above(Math.max(...known.map(Math.abs), Number.MIN_VALUE * 1e20) || 1);
	const constant = furthest / 100;
	const sides = thinned(steps(constant, furthest), Math.max(2, Math.floor(most / 2)));
	const [isBelow, isAbove] = [known.some((value) => value < 0), known.some((value) => value > 0)];
	return {
		min: isBelow ? -furthest : 0,
		max: isAbove || !isBelow ? furthest : 0,
		ticks: [...(isBelow ? sides.map((value) => -value).reverse() : []), 0, ...(isAbove ? sides : [])],
		truncated: false,
		place: (value) => Math.sign(value) * Math.log1p(Math.abs(value) / constant)
	};
}
