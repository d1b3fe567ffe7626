/** Values in classes: where the bounds are, and by which rule. Pure, and the same for the same values in any order. */
import { bisectRight, quantileSorted, tickStep, ticks } from 'd3-array';
import type { ClassRule, MapModel } from './model';

export interface MapClass {
	/** From here on … */
	from: number;
	/** … up to below the next class; of the last, including it. */
	to: number;
	/** How many economies. */
	count: number;
}

export interface Classes {
	list: MapClass[];
	/** How many classes lie below the model's middle; null without one. */
	below: number | null;
	/** How the bounds were found: one value a class, by count, by equal steps, or handed over. */
	rule: 'values' | ClassRule['by'];
	/** Of `round`: the step. */
	step: number | null;
	/** The class of a value, by its place; the nearest for one that lies outside all. */
	of: (value: number) => number;
}

const USUAL: ClassRule = { by: 'quantile', classes: 5 };
const MOST = 7;

const inView = ({ rows, region }: MapModel): MapModel['rows'] => {
	const members = region && new Set(region.members);
	return rows.filter(({ id, value }) => Number.isFinite(value) && (!members || members.has(id)));
};

/** Rows that count: of the region, with a number, and not left out. */
export const rowsInView = (model: MapModel): MapModel['rows'] => inView(model).filter(({ left }) => !left);

/** Rows that are grey. */
export const rowsLeft = (model: MapModel): MapModel['rows'] => inView(model).filter(({ left }) => left);

/** Puts the values of a map's rows into classes. */
export function classesOf(model: MapModel): Classes {
	const rule = model.rule ?? USUAL;
	const values = rowsInView(model)
		.map(({ value }) => value)
		.sort((a, b) => a - b);
	const wanted = rule.by === 'given' ? rule.bounds.length + 1 : Math.max(1, Math.min(MOST, rule.classes));
	const distinct = [...new Set(values)];
	const middle = model.middle;
	// As many values as classes, or fewer: each is a class of its own, with nothing between them.
	if (rule.by !== 'given' && distinct.length <= wanted && middle === undefined)
		return made(values, distinct.slice(1), 'values', null, null);
	if (rule.by === 'given')
		return made(
			values,
			[...rule.bounds].sort((a, b) => a - b),
			'given',
			middle,
			null,
			rule.ends
		);
	if (rule.by === 'round') {
		const [min = 0, max = 1] = [values[0], values.at(-1)];
		const [low, high] = middle === undefined ? [min, max] : [Math.min(min, middle), Math.max(max, middle)];
		const step = tickStep(low, high, wanted);
		const offset = middle ?? 0;
		const bounds = ticks(low - offset, high - offset, wanted).map((bound) => tidy(bound + offset));
		return made(values, bounds, 'round', middle, step);
	}
	return made(values, quantileBounds(values, wanted, middle), 'quantile', middle, null);
}

/** Bounds between about equal numbers of values; with a middle, of each side apart. */
function quantileBounds(values: number[], classes: number, middle: number | undefined): number[] {
	if (middle === undefined) return cuts(values, classes);
	const [below, above] = [values.filter((v) => v < middle), values.filter((v) => v >= middle)];
	const side = Math.max(1, Math.floor(classes / 2));
	return [...cuts(below, side), middle, ...cuts(above, side)];
}

/** Each bound is the roundest number that parts the same values. */
function cuts(values: number[], classes: number): number[] {
	return Array.from({ length: Math.max(0, classes - 1) }, (_, i) => {
		const wish = quantileSorted(values, (i + 1) / classes);
		if (wish === undefined) return undefined;
		const upper = values.find((value) => value >= wish);
		const lower = values.findLast((value) => value < wish);
		return upper === undefined || lower === undefined ? undefined : roundest(lower, upper);
	}).filter((bound) => bound !== undefined);
}

/** The number of fewest digits in (low, high]. */
export function roundest(low: number, high: number): number {
	const start = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)));
	for (let power = start; power > start - 16; power--)
		for (const step of [10 ** power, 5 * 10 ** (power - 1), 2 * 10 ** (power - 1)]) {
			const number = tidy(Math.floor(high / step + 1e-9) * step);
			if (number > low && number <= high) return number;
		}
	return high;
}

const tidy = (value: number): number => Number(value.toPrecision(12));

/** Classes between `bounds`, without those at the ends that nothing is in (a map that plays keeps all of its own). */
function made(
	values: number[],
	bounds: number[],
	rule: Classes['rule'],
	middle: number | undefined | null,
	step: number | null,
	ends?: readonly [number, number]
): Classes {
	const [min = 0, max = 0] = ends ?? [values[0], values.at(-1)];
	const kept = [...new Set(bounds)].filter((bound) => rule === 'given' || (bound > min && bound <= max));
	const ascending = [...kept].sort((a, b) => a - b);
	const indexOf = (value: number): number => bisectRight(ascending, value);
	const list = Array.from({ length: kept.length + 1 }, (_, i) => ({
		from: kept[i - 1] ?? Math.min(min, kept[0] ?? min),
		to: kept[i] ?? Math.max(max, kept.at(-1) ?? max),
		count: values.filter((value) => indexOf(value) === i).length
	}));
	// Equal steps are written whole at their ends, too: 0 to 20, not 3.1 to 20.
	if (rule === 'round' && step !== null && kept.length > 0) {
		list[0]!.from = tidy(kept[0]! - step);
		list.at(-1)!.to = tidy(kept.at(-1)! + step);
	}
	// One value a class: nothing lies between them.
	if (rule === 'values') for (const one of list) one.to = one.from;
	const below =
		middle === undefined || middle === null
			? null
			: list.filter(({ to }, i) => (i === list.length - 1 ? to < middle : to <= middle)).length;
	return { list: values.length > 0 || rule === 'given' ? list : [], below, rule, step, of: indexOf };
}
