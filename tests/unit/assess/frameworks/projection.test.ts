import { describe, expect, it } from 'vitest';
import { backtest, coverage } from '../../../../src/lib/assess/frameworks/backtest';
import { project, projectedReach } from '../../../../src/lib/assess/frameworks/projection';
import { scaleFor } from '../../../../src/lib/assess/frameworks/scale';
import { theilSen } from '../../../../src/lib/assess/frameworks/theil-sen';
import { series } from './helpers';

const steady = (from: number, to: number, value: (year: number) => number) =>
	series(Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, value(from + i)])));

describe('the Theil-Sen slope', () => {
	it('is the median of all pairs: one outlier does not move a line', () => {
		const line = [0, 1, 2, 3, 4, 5, 6].map((x) => ({ x, y: 2 * x }));
		expect(theilSen(line)).toBe(2);
		expect(theilSen([...line.slice(0, 6), { x: 6, y: 1000 }])).toBe(2);
		expect(theilSen([{ x: 1, y: 1 }])).toBeNull();
	});
});

describe('the scale', () => {
	it('suits the unit', () => {
		expect(scaleFor([10, 50], 'share').name).toBe('logit');
		expect(scaleFor([10, 100], 'share').name).toBe('linear');
		expect(scaleFor([10, 100], 'per').name).toBe('log');
		expect(scaleFor([-42, 100], 'usd').name).toBe('linear');
		expect(scaleFor([3, 4], 'percent').name).toBe('linear');
		const share = scaleFor([20, 80], 'share');
		expect(share.from(share.to(37.5))).toBeCloseTo(37.5, 9);
	});

	it('keeps a projection within what can be', () => {
		expect(scaleFor([50, 100], 'share').from(130)).toBe(100);
		expect(scaleFor([0, 5], 'count').from(-3)).toBe(0);
		expect(scaleFor([-2, 5], 'percent').from(-3)).toBe(-3);
	});
});

describe('a projection', () => {
	it('carries on a fall of 3 % a year, fading by a tenth a year', () => {
		// Logarithms fall by 0.03 a year; after 2 years by 0.03 × (0.9 + 0.81) = 0.0513: 100 × e^−0.0513 = 95.0.
		const result = project(
			steady(2010, 2020, (year) => 100 * Math.exp(-0.03 * (year - 2020))),
			{ unitKind: 'per', until: 2022 }
		);
		expect(result?.scale).toBe('log');
		expect(result?.points.map(({ year }) => year)).toEqual([2021, 2022]);
		expect(result?.points[1]?.value).toBeCloseTo(94.999, 2);
		// No scatter, so half a per cent: width 1.25 × √(0.005² × 2 + 0.06²) = 0.0755.
		expect(result?.points[1]?.high).toBeCloseTo(94.999 * Math.exp(0.07552), 1);
	});

	it('has an interval that holds the middle and never narrows', () => {
		const noisy = steady(2008, 2020, (year) => 40 + 3 * Math.sin(year * 12.9) + (year - 2008));
		const points = project(noisy, { unitKind: 'share', until: 2035 })?.points ?? [];
		expect(points).toHaveLength(15);
		points.forEach(({ low, value, high }) => {
			expect(low).toBeLessThan(value);
			expect(high).toBeGreaterThan(value);
			expect(low).toBeGreaterThan(0);
			expect(high).toBeLessThan(100);
		});
		expect((points[14]?.high ?? 0) - (points[14]?.low ?? 0)).toBeGreaterThan(
			(points[0]?.high ?? 0) - (points[0]?.low ?? 0)
		);
	});

	it('is read from what has happened, not from other projections', () => {
		const view = steady(2010, 2025, () => 50);
		const result = project({ ...view, n: 'a'.repeat(11) + 'p'.repeat(5) }, { unitKind: 'per', until: 2030 });
		expect(result?.to).toBe(2020);
	});

	it('looks back fifteen years where surveys are rare, and is not made from three', () => {
		expect(
			project(series({ 2004: 60, 2009: 61, 2014: 77.9, 2018: 86.6 }), { unitKind: 'share', until: 2030 })
				?.count
		).toBe(4);
		expect(
			project(series({ 2009: 61, 2014: 77.9, 2018: 86.6 }), { unitKind: 'share', until: 2030 })
		).toBeNull();
		expect(project(null, { unitKind: 'share', until: 2030 })).toBeNull();
		expect(
			project(
				steady(2010, 2020, () => 1),
				{ unitKind: 'binary', until: 2030 }
			)
		).toBeNull();
		expect(
			project(
				steady(2010, 2020, () => 1),
				{ unitKind: 'per', until: 2020 }
			)
		).toBeNull();
	});

	it('says when a target is met, at the earliest and at the latest', () => {
		const result = project(
			steady(2010, 2020, (year) => 50 * Math.exp(-0.05 * (year - 2020))),
			{ unitKind: 'per', until: 2040 }
		);
		const reach = projectedReach(result!, (value) => value <= 42);
		// −ln(42 / 50) = 0.174 = 0.05 × 3.49: 0.9 + … + 0.9^5 = 3.69, so in the fifth year.
		expect(reach.middle).toBe(2025);
		expect(reach.earliest).toBeLessThan(2025);
		expect(reach.latest).toBeNull();
	});
});

describe('back-testing', () => {
	it('holds what came against what was known', () => {
		const view = steady(2000, 2015, (year) => 100 * 0.97 ** (year - 2000));
		const points = backtest(view, 2010, 'per');
		expect(points.map(({ horizon }) => horizon)).toEqual([1, 2, 3, 4, 5]);
		expect(points.every(({ inside }) => inside)).toBe(true);
		const jump = backtest(
			series({ 2000: 10, 2001: 10, 2002: 10, 2003: 10, 2004: 10, 2005: 99 }),
			2004,
			'per'
		);
		expect(jump).toMatchObject([{ horizon: 1, inside: false }]);
		expect(backtest(view, 2020, 'per')).toEqual([]);
	});

	it('counts coverage by horizon', () => {
		const point = (horizon: number, inside: boolean) => ({
			horizon,
			inside,
			year: 0,
			actual: 0,
			expected: 0,
			low: 0,
			high: 0
		});
		const result = coverage([point(1, true), point(2, true), point(3, false), point(9, true)], [1, 3, 5, 10]);
		expect(result.map(({ values, coverage }) => [values, coverage])).toEqual([
			[1, 1],
			[2, 0.5],
			[0, null],
			[1, 1]
		]);
	});
});
