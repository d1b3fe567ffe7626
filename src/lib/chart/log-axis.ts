/** A value axis whose steps multiply: equal distances are equal ratios. */
import type { Axis } from './axis';

export type Scale = 'log' | 'symlog';

export interface ScaledAxis extends Axis {
	/** A value's position along the axis, in its own measure. */
	place: (value: number) => number;
	/** The value of a position. */
	back: (place: number) => number;
	/** Nearer to zero than this a symmetric axis is about linear; 0 on others. */
	linear: number;
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
 * Each side reaches as far as its own values.
 */
export function scaledAxis(values: readonly number[], scale: Scale, most = 5): ScaledAxis {
	if (scale === 'log') {
		const known = values.filter((value) => value > 0);
		const [least, greatest] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [1, 10];
		// One value alone stands inside.
		const room = greatest / least > 1.01 ? 1 : 1.5;
		const [min, max] = [below(least / room), above(greatest * room)];
		return {
			...{ min, max, ticks: thinned(steps(min, max), most), truncated: false, linear: 0 },
			...{ place: Math.log10, back: (place: number) => 10 ** place }
		};
	}
	const known = values.filter(Number.isFinite);
	const [least, greatest] = [Math.min(0, ...known), Math.max(0, ...known)];
	const furthest = above(Math.max(-least, greatest) || 1);
	const constant = furthest / 100;
	const end = (value: number) => (value === 0 ? 0 : Math.max(constant, above(value)));
	const [min, max] = [-end(-least), greatest === 0 && least < 0 ? 0 : end(greatest) || furthest];
	const place = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value) / constant);
	const back = (placed: number) => Math.sign(placed) * constant * Math.expm1(Math.abs(placed));
	/** The bound of the even part and what is ten times as far each time; the end too, where it is far from the last. */
	const side = (value: number): number[] => {
		const tens = (most < 5 ? [10, 100] : [1, 10, 100]).map((times) =>
			Number((times * constant).toPrecision(12))
		);
		const within = tens.filter((one) => one <= value * (1 + 1e-9));
		return value > 2.4 * (within.at(-1) ?? Infinity) ? [...within, value] : within;
	};
	const ticks = [
		...side(-min)
			.map((value) => -value)
			.reverse(),
		0,
		...side(max)
	];
	return { min, max, ticks, truncated: false, linear: constant, place, back };
}
