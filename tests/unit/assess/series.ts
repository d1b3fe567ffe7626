import type { SeriesView } from '../../../src/lib/types';

/** A series from year: value, with an optional letter a value for its nature. */
export function series(values: Record<number, number>, n?: string): SeriesView {
	const y = Object.keys(values).map(Number);
	const view: SeriesView = { y, v: y.map((year) => values[year] as number) };
	if (n) view.n = n;
	return view;
}

/** One value a year from a first year on. */
export function yearly(first: number, v: number[]): SeriesView {
	return { y: v.map((_, i) => first + i), v };
}
