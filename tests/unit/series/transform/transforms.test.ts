/** Every formula by values worked out by hand. */
import { describe, expect, it } from 'vitest';
import { pointAt, type Point } from '../../../../src/lib/series/point';
import { changeOver, growthOver } from '../../../../src/lib/series/transform/change-over';
import { difference } from '../../../../src/lib/series/transform/difference';
import { firstSharedYear, indexToYear } from '../../../../src/lib/series/transform/index-to-year';
import { movingAverage } from '../../../../src/lib/series/transform/moving-average';
import { perPerson } from '../../../../src/lib/series/transform/per-person';
import { shareOf } from '../../../../src/lib/series/transform/share-of';

const of = (values: Record<number, number>): Point[] =>
	Object.entries(values).map(([year, value]) => pointAt(Number(year), value));
const read = (points: readonly Point[]) =>
	Object.fromEntries(points.map(({ year, value }) => [year, Number(value.toPrecision(6))]));

describe('what is worked out of a series', () => {
	const SERIES = of({ 2000: 80, 2001: 100, 2005: 60 });

	it('is computed, and what comes of a projection stays a projection', () => {
		const [past, future] = indexToYear(
			[pointAt(2020, 50), pointAt(2030, 75, 'observed', 'projection')],
			2020
		);
		expect(past).toEqual({ year: 2020, value: 100, low: null, high: null, nature: null, origin: 'computed' });
		expect(future).toMatchObject({ value: 150, nature: 'projection', origin: 'computed' });
	});

	it('is never more than there is: years without a value get none', () => {
		for (const points of [
			indexToYear(SERIES, 2000),
			movingAverage(SERIES, 2),
			difference(SERIES, SERIES),
			shareOf(SERIES, SERIES)
		])
			expect(points.every(({ year }) => [2000, 2001, 2005].includes(year))).toBe(true);
	});
});

describe('an index to a year', () => {
	it('is 100 in that year', () => {
		expect(read(indexToYear(of({ 2000: 80, 2001: 100, 2005: 60 }), 2000))).toEqual({
			2000: 100,
			2001: 125,
			2005: 75
		});
	});

	it('has no base in a year without a value above zero', () => {
		expect(indexToYear(of({ 2000: 0, 2001: 3 }), 2000)).toEqual([]);
		expect(indexToYear(of({ 2000: -2, 2001: 3 }), 2000)).toEqual([]);
		expect(indexToYear(of({ 2001: 3 }), 2000)).toEqual([]);
	});

	it('begins in the first year that all have, those without any value left aside', () => {
		expect(firstSharedYear([of({ 1990: 1, 2000: 2 }), of({ 1995: 1, 2000: 3 }), []])).toBe(2000);
		expect(firstSharedYear([of({ 1990: 1 }), of({ 1995: 1 })])).toBeNull();
	});
});

describe('an amount per person', () => {
	it('is divided by the people of the same year', () => {
		const money = of({ 2000: 3_000, 2001: 5_000, 2002: 1 });
		expect(read(perPerson(money, of({ 2000: 1_500, 2001: 2_000 })))).toEqual({ 2000: 2, 2001: 2.5 });
		expect(read(perPerson(of({ 2000: 3 }), of({ 2000: 1_500 }), 1_000))).toEqual({ 2000: 2 });
		expect(perPerson(money, of({ 2000: 0 }))).toEqual([]);
	});
});

describe('a share of a total', () => {
	it('is in percent, and keeps its sign', () => {
		const total = of({ 2000: 50, 2001: 0, 2002: 40 });
		expect(read(shareOf(of({ 2000: 5, 2001: 5, 2002: -10 }), total))).toEqual({ 2000: 10, 2002: -25 });
	});
});

describe('a difference', () => {
	it('is of years in which both have a value', () => {
		const others = of({ 2000: 10, 2002: 7 });
		expect(read(difference(of({ 2000: 12, 2001: 9, 2002: 3 }), others))).toEqual({ 2000: 2, 2002: -4 });
	});
});

describe('a change over years', () => {
	it('is from exactly so many years before', () => {
		const series = of({ 2000: 40, 2005: 50, 2006: 49 });
		expect(read(changeOver(series, 5))).toEqual({ 2005: 10 });
		expect(read(changeOver(series, 1))).toEqual({ 2006: -1 });
	});

	it('in percent is of the earlier value, where that is above zero', () => {
		expect(read(growthOver(of({ 2000: 40, 2005: 50 }), 5))).toEqual({ 2005: 25 });
		expect(growthOver(of({ 2000: 0, 2001: 4, 2002: -1 }), 1).map(({ year }) => year)).toEqual([2002]);
	});
});

describe('a moving average', () => {
	it('is of the years up to its own, at least half of which have a value', () => {
		expect(read(movingAverage(of({ 2000: 3, 2001: 6, 2002: 9, 2003: 0 }), 3))).toEqual({
			2001: 4.5,
			2002: 6,
			2003: 5
		});
		expect(read(movingAverage(of({ 2000: 4, 2004: 8, 2005: 2 }), 4))).toEqual({ 2005: 5 });
	});
});
