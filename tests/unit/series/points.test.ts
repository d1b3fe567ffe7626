import { describe, expect, it } from 'vitest';
import { anyPoints, pointsOf } from '../../../src/lib/series/decode';
import { pointAt, targetPoints } from '../../../src/lib/series/point';
import { inWindow, pastPoints } from '../../../src/lib/series/window';

describe('points of a compact series', () => {
	it('carry nature and bounds, and leave out what is no number', () => {
		expect(
			pointsOf({
				y: [2000, 2001, 2002],
				v: [1, NaN, 3],
				lo: [0.5, null, null],
				hi: [1.5, null, null],
				n: 'aep'
			})
		).toEqual([
			{ year: 2000, value: 1, nature: 'actual', low: 0.5, high: 1.5, origin: 'observed' },
			{ year: 2002, value: 3, nature: 'projection', low: null, high: null, origin: 'observed' }
		]);
		expect(pointsOf(undefined)).toEqual([]);
		expect(pointsOf({ y: [2000], v: [0] })).toEqual([pointAt(2000, 0)]);
	});

	it('are sorted, and the last of two for one year stands', () => {
		expect(pointsOf({ y: [2002, 2000, 2002], v: [1, 2, 3] }).map(({ year, value }) => [year, value])).toEqual(
			[
				[2000, 2],
				[2002, 3]
			]
		);
	});

	it('of a group are computed, whatever its members’ natures are', () => {
		expect(anyPoints({ y: [2020], v: [5], n: [3], m: [4] })).toEqual([pointAt(2020, 5, 'computed')]);
		expect(pointAt(2020, 5, 'computed').nature).toBeNull();
		expect(targetPoints(2020, 2021, 7).map(({ nature, origin }) => [nature, origin])).toEqual([
			[null, 'target'],
			[null, 'target']
		]);
	});
});

describe('a window', () => {
	const series = { y: [2000, 2001, 2002, 2003], v: [1, 2, 3, 4], n: 'aepf' };
	it('holds its ends, and only what has happened counts as past', () => {
		expect(pastPoints(series).map(({ year }) => year)).toEqual([2000, 2001]);
		expect(pastPoints(series, 2001).map(({ year }) => year)).toEqual([2001]);
		expect(pastPoints(series, null, 2000).map(({ year }) => year)).toEqual([2000]);
		expect(inWindow(pointsOf(series), { from: 2001, to: 2002 }).map(({ year }) => year)).toEqual([
			2001, 2002
		]);
	});
});
