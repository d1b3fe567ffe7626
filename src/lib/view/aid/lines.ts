/** Series as lines of a chart. */
import type { Series } from '../../chart/model';
import type { Point } from '../../series/point';
import { pastPoints } from '../../series/window';
import type { SeriesView } from '../../types';
import type { Years } from '../years';

export type AllSeries = Record<string, SeriesView>;

export const scaled = (series: SeriesView | undefined, factor: number): Point[] =>
	pastPoints(series).map((point) => ({ ...point, value: point.value * factor, low: null, high: null }));

export const within = (years: Years, from = 2000): { from: number; to?: number } => ({
	from: years.from ?? from,
	...(years.to === null ? {} : { to: years.to })
});

/** First line in the focus colour, the others in the comparators'; lines without a point are left out. */
export function asSeries(lines: readonly [string, string, Point[]][]): Series[] {
	return lines
		.map(([id, label, points], index): Series => ({
			id,
			label,
			points,
			...(index === 0
				? { role: 'focus' }
				: { role: 'comparator', slot: ((index - 1) % 5) as 0 | 1 | 2 | 3 | 4 })
		}))
		.filter(({ points }) => points.length > 0);
}
