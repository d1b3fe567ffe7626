import { describe, expect, it } from 'vitest';
import { scaledAxis } from '../../../src/lib/chart/log-axis';
import { lineLayout } from '../../../src/lib/chart/line/layout';
import { pointAt } from '../../../src/lib/series/point';

describe('a logarithmic axis', () => {
	it('begins and ends on 1, 2 or 5 times a power of ten, with gridlines at powers of ten where there are enough', () => {
		expect(scaledAxis([3, 42_000], 'log')).toMatchObject({
			min: 2,
			max: 50_000,
			ticks: [10, 100, 1_000, 10_000]
		});
		expect(scaledAxis([12, 45], 'log')).toMatchObject({ min: 10, max: 50, ticks: [10, 20, 50] });
	});

	it('has room for values of all sizes, for one, and for none', () => {
		for (const values of [[1e-7, 1e12], [5], [], [-1, 0]]) {
			const { min, max, ticks } = scaledAxis(values, 'log');
			expect(min).toBeGreaterThan(0);
			expect(max).toBeGreaterThan(min);
			expect(ticks.length).toBeGreaterThan(0);
			expect(ticks.length).toBeLessThanOrEqual(5);
		}
	});

	it('goes through zero to both sides where it is symmetric', () => {
		const axis = scaledAxis([-300, 20_000], 'symlog');
		expect(axis.ticks).toContain(0);
		expect(axis.place(0)).toBe(0);
		expect(axis.place(-300)).toBeCloseTo(-axis.place(300));
		expect(axis.min).toBeLessThan(-300);
	});

	it('reaches to each side of zero as far as its values, with few gridlines, and back from places to values', () => {
		for (const values of [[-3, 20_000], [-40, 450], [5, 9], [-8, -1], [0], [], [-1e-4, 1e9]]) {
			const { min, max, ticks, place, back, linear } = scaledAxis(values, 'symlog');
			expect(min).toBeLessThanOrEqual(Math.min(0, ...values));
			expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values));
			expect(max).toBeGreaterThan(min);
			expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
			expect(ticks.length).toBeLessThanOrEqual(7);
			for (const value of [...values, linear, min, max]) expect(back(place(value))).toBeCloseTo(value, 6);
		}
		expect(scaledAxis([-40, 450], 'symlog')).toMatchObject({
			...{ min: -50, max: 500, linear: 5 },
			ticks: [-50, -5, 0, 5, 50, 500]
		});
		expect(scaledAxis([-8, -1], 'symlog')).toMatchObject({ min: -10, max: 0 });
	});

	it('puts equal ratios at equal distances in a line chart, and leaves out zero and what is below', () => {
		const points = [1, 10, 100, 0, -5].map((value, i) => pointAt(2000 + i, value));
		const layout = lineLayout({
			series: [{ id: 'a', label: 'A', role: 'focus', points }],
			unit: 'people',
			unitKind: 'count',
			decimals: 0,
			scale: 'log'
		});
		expect(layout.points('a').map(({ value }) => value)).toEqual([1, 10, 100]);
		expect(layout.y(1) - layout.y(10)).toBeCloseTo(layout.y(10) - layout.y(100));
	});
});
