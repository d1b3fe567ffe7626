import type { Nature, SeriesView } from '../types';

export interface Point {
	year: number;
	value: number;
	low: number | null;
	high: number | null;
	nature: Nature;
}

/** The letter of a value's nature in a SeriesView. */
export const NATURES: Readonly<Record<string, Nature>> = {
	a: 'actual',
	e: 'estimate',
	p: 'projection',
	f: 'forecast'
};

/** Every finite point of a series, by year, the last of two for the same year. */
export function pointsOf(series: SeriesView | null | undefined): Point[] {
	const points = new Map<number, Point>();
	series?.y.forEach((year, index) => {
		const value = series.v[index];
		if (!Number.isFinite(year) || value === undefined || !Number.isFinite(value)) return;
		points.set(year, {
			year,
			value,
			low: finite(series.lo?.[index]),
			high: finite(series.hi?.[index]),
			nature: NATURES[series.n?.[index] ?? 'a'] ?? 'actual'
		});
	});
	return [...points.values()].sort((a, b) => a.year - b.year);
}

/** The points that have happened: measured, reported or modelled; no projection, no forecast. */
export function pastPoints(series: SeriesView | null | undefined, from?: number, to?: number): Point[] {
	return pointsOf(series).filter(
		({ year, nature }) =>
			(nature === 'actual' || nature === 'estimate') &&
			(from === undefined || year >= from) &&
			(to === undefined || year <= to)
	);
}

function finite(value: number | null | undefined): number | null {
	return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}
