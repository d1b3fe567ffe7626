/** What samples of charts are made of: made-up data, not real figures of anybody. */
import { pointAt, type Point } from '../series/point';
import type { Nature, Source } from '../types';
import type { Series } from './model';

/** A smooth made-up course: `from`..`to`, start, end and a hump. */
export function course(
	from: number,
	to: number,
	start: number,
	end: number,
	hump = 0,
	every = 1,
	nature: Nature = 'actual'
): Point[] {
	const points: Point[] = [];
	for (let year = from; year <= to; year += every) {
		const t = (year - from) / Math.max(1, to - from);
		const value = start + (end - start) * t + hump * Math.sin(Math.PI * t) + 0.15 * hump * Math.sin(9 * t);
		points.push(pointAt(year, Math.round(value * 100) / 100, 'observed', nature));
	}
	return points;
}

export const bounded = (points: Point[], part: number): Point[] =>
	points.map((point) => ({ ...point, low: point.value * (1 - part), high: point.value * (1 + part) }));

export const focus = (points: Point[], label = 'Lesotho'): Series => ({
	id: 'LSO',
	label,
	role: 'focus',
	points
});
export const other = (
	id: string,
	label: string,
	slot: 0 | 1 | 2 | 3 | 4,
	points: Point[],
	short?: string
): Series => ({
	id,
	label,
	short,
	role: 'comparator',
	slot,
	points
});
export const context = (id: string, label: string, points: Point[], short?: string): Series => ({
	id,
	label,
	short,
	role: 'context',
	points
});

export const SAMPLE_SOURCE: Source = {
	id: 'made-up',
	publisher: 'A publisher',
	dataset: 'A made-up data set',
	url: '#',
	licence: 'CC BY 4.0',
	licence_url: 'https://creativecommons.org/licenses/by/4.0/',
	non_commercial: false,
	vintage: 'June 2026',
	retrieved: '2026-06-01',
	citation: 'A publisher (2026), A made-up data set'
};
