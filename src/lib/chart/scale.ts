/** One axis of values, linear, by powers of ten, or by them to both sides of zero: where a value stands on it, and its gridlines with their labels. */
import { valueAxis } from './axis';
import { scaledAxis, type Scale as Scaled } from './log-axis';
import type { Measure } from './model';
import { shortValue, tickLabels } from './text';

export interface Scale {
	min: number;
	max: number;
	/** 0 at `min` to 1 at `max`. */
	at: (value: number) => number;
	ticks: { value: number; at: number; label: string }[];
	/** Whether a value has a place: a number, and above zero on a log axis. */
	holds: (value: number) => boolean;
	/** What distances are in proportion to, of a value, and back: its logarithm on a log axis. */
	place: (value: number) => number;
	back: (place: number) => number;
	/** Nearer to zero than this a symmetric axis is about linear; 0 on others. */
	linear: number;
}

export type ScaleKind = 'linear' | Scaled;

export interface ScaleOptions {
	/** Ends that are asked for; the values' own when absent. */
	from?: number | undefined;
	to?: number | undefined;
	/** The most gridlines. */
	most?: number;
}

/** The axis of some values in one measure. */
export function scaleOf(
	values: readonly number[],
	kind: ScaleKind,
	measure: Measure,
	{ from, to, most = 5 }: ScaleOptions = {}
): Scale {
	const holds = (value: number) => Number.isFinite(value) && (kind !== 'log' || value > 0);
	const ends = [from, to].filter((end) => end !== undefined);
	const known = [...values, ...ends].filter(holds);
	return kind === 'linear'
		? linearScale(known, measure, most, holds)
		: logScale(known, kind, measure, most, holds);
}

function linearScale(known: number[], measure: Measure, most: number, holds: Scale['holds']): Scale {
	const axis = valueAxis(known, measure.unitKind, most);
	const at = (value: number) => (value - axis.min) / (axis.max - axis.min || 1);
	const labels = tickLabels(axis.ticks, measure);
	const ticks = axis.ticks.map((value, i) => ({ value, at: at(value), label: labels[i]! }));
	return { min: axis.min, max: axis.max, at, ticks, holds, place: Number, back: Number, linear: 0 };
}

function logScale(
	known: number[],
	kind: Scaled,
	measure: Measure,
	most: number,
	holds: Scale['holds']
): Scale {
	const { min, max, ticks, place, back, linear } = scaledAxis(known, kind, most);
	const at = (value: number) => (place(value) - place(min)) / (place(max) - place(min));
	return {
		...{ min, max, at, holds, place, back, linear },
		ticks: ticks.map((value) => ({ value, at: at(value), label: tickText(value, measure) }))
	};
}

/** A round number with the decimals that it has. */
export const tickText = (value: number, measure: Measure): string =>
	shortValue(value, {
		...measure,
		decimals: Math.max(0, Math.ceil(-Math.log10(Math.abs(value) || 1) - 1e-9))
	});
