/** Compact series, as files and pages carry them, into points: the one place where letters become natures. */
import type { GroupSeriesView, Nature, SeriesView } from '../types';
import type { Point } from './point';

/** The letter of a value's nature in a SeriesView. */
export const NATURES: Readonly<Record<string, Nature>> = {
	a: 'actual',
	e: 'estimate',
	p: 'projection',
	f: 'forecast'
};

const finite = (value: number | null | undefined): number | null =>
	value !== null && value !== undefined && Number.isFinite(value) ? value : null;

/** Every finite point of an economy's series, by year, the last of two for the same year. */
export function pointsOf(series: SeriesView | null | undefined): Point[] {
	const points = new Map<number, Point>();
	series?.y.forEach((year, index) => {
		const value = finite(series.v[index]);
		if (!Number.isFinite(year) || value === null) return;
		points.set(year, {
			year,
			value,
			low: finite(series.lo?.[index]),
			high: finite(series.hi?.[index]),
			nature: NATURES[series.n?.[index] ?? 'a'] ?? 'actual',
			origin: 'observed'
		});
	});
	return [...points.values()].sort((a, b) => a.year - b.year);
}

/** True for a group's series: it counts the members behind each value. */
export function isGroupSeries(series: SeriesView | GroupSeriesView): series is GroupSeriesView {
	return 'm' in series;
}

/** A group's line: computed from its members, whatever the natures of their values. */
export function groupPoints(series: GroupSeriesView | null | undefined): Point[] {
	return pointsOf(series && { y: series.y, v: series.v }).map((point) => ({
		...point,
		nature: null,
		origin: 'computed',
		...(series?.restarts?.includes(point.year) ? { restarts: true } : {})
	}));
}

/** Points of an economy or of a group, whichever the series is. */
export function anyPoints(series: SeriesView | GroupSeriesView | null | undefined): Point[] {
	if (!series) return [];
	return isGroupSeries(series) ? groupPoints(series) : pointsOf(series);
}
