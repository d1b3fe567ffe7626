/** Hand-made points for the tests of charts. */
import { pointAt, type Point } from '../../../src/lib/series/point';
import type { LineModel, Series } from '../../../src/lib/chart/model';

export const at = (year: number, value: number, more: Partial<Point> = {}): Point => ({
	...pointAt(year, value),
	...more
});

export const yearly = (from: number, ...values: number[]): Point[] =>
	values.map((value, i) => at(from + i, value));

export const focus = (points: Point[]): Series => ({ id: 'LSO', label: 'Lesotho', role: 'focus', points });

export const other = (id: string, points: Point[], slot: Series['slot'] = 0): Series => ({
	id,
	label: id,
	role: 'comparator',
	slot,
	points
});

export const model = (series: Series[], more: Partial<LineModel> = {}): LineModel => ({
	series,
	unit: '% of people',
	unitKind: 'share',
	decimals: 1,
	...more
});
