/** How well the projection would have done: it is made from what was known in a past year and held against what came. */
import type { SeriesView, UnitKind } from '../../types';
import { observed } from './points';
import { project } from './projection';

export interface BacktestPoint {
	/** Years between the last known value and the one compared. */
	horizon: number;
	year: number;
	actual: number;
	expected: number;
	low: number;
	high: number;
	inside: boolean;
}

/** Projects from the values up to `cut` and compares every later value; empty where no projection can be made. */
export function backtest(
	series: SeriesView | null | undefined,
	cut: number,
	unitKind: UnitKind
): BacktestPoint[] {
	const points = observed(series);
	const later = points.filter(({ year }) => year > cut);
	const known = points.filter(({ year }) => year <= cut);
	const last = later[later.length - 1];
	const from = known[known.length - 1];
	if (!last || !from) return [];
	const projection = project(
		{ y: known.map(({ year }) => year), v: known.map(({ value }) => value) },
		{ unitKind, until: last.year }
	);
	const byYear = new Map(projection?.points.map((point) => [point.year, point]));
	return later.flatMap(({ year, value: actual }) => {
		const point = byYear.get(year);
		if (!point) return [];
		const { value: expected, low, high } = point;
		return [
			{
				horizon: year - from.year,
				year,
				actual,
				expected,
				low,
				high,
				inside: actual >= low && actual <= high
			}
		];
	});
}

export interface Coverage {
	/** Longest horizon of the group, in years. */
	upTo: number;
	values: number;
	inside: number;
	/** Part of the values that fell inside the interval; null without values. */
	coverage: number | null;
}

/** Coverage by horizon: up to each of `horizons` years and beyond the one before. */
export function coverage(
	points: readonly BacktestPoint[],
	horizons: readonly number[] = [1, 3, 5, 10, 15]
): Coverage[] {
	return horizons.map((upTo, index) => {
		const over = horizons[index - 1] ?? 0;
		const group = points.filter(({ horizon }) => horizon > over && horizon <= upTo);
		const inside = group.filter((point) => point.inside).length;
		return {
			upTo,
			values: group.length,
			inside,
			coverage: group.length > 0 ? inside / group.length : null
		};
	});
}
