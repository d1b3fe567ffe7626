import { describe, expect, it } from 'vitest';
import { valueAxis } from '../../../src/lib/chart/axis';
import type { UnitKind } from '../../../src/lib/types';

describe('the value axis', () => {
	it('starts at zero for a share', () => {
		const axis = valueAxis([18, 24], 'share');
		expect(axis.min).toBe(0);
		expect(axis.truncated).toBe(false);
		expect(axis.ticks[0]).toBe(0);
	});

	it('is cut off, and says so, where zero would flatten a share', () => {
		const axis = valueAxis([91, 94, 96], 'share');
		expect(axis.truncated).toBe(true);
		expect(axis.min).toBeGreaterThan(80);
		expect(axis.min).toBeLessThanOrEqual(91);
		expect(axis.ticks[0]).toBe(axis.min);
	});

	it('is cut off for years of life sooner than for a share', () => {
		expect(valueAxis([41, 62], 'years').truncated).toBe(true);
		expect(valueAxis([41, 62], 'share').truncated).toBe(false);
	});

	it('holds zero when values are of both signs', () => {
		const axis = valueAxis([-42.2, 85], 'usd');
		expect(axis.min).toBeLessThanOrEqual(-42.2);
		expect(axis.max).toBeGreaterThanOrEqual(85);
		expect(axis.ticks).toContain(0);
		expect(axis.truncated).toBe(false);
	});

	it('ends at zero when all values are below it', () => {
		const axis = valueAxis([-2.4, -0.6], 'percent');
		expect(axis.max).toBe(0);
		expect(axis.min).toBeLessThanOrEqual(-2.4);
	});

	it('has room on both sides of a score that never moves, and zero under an amount that never moves', () => {
		const score = valueAxis([0.5, 0.5], 'score');
		expect(score.min).toBeLessThan(0.5);
		expect(score.max).toBeGreaterThan(0.5);
		expect(valueAxis([30, 30], 'count').min).toBe(0);
	});

	it('runs from 0 to 1 for nothing but zeros, for no value at all and for yes or no', () => {
		for (const axis of [valueAxis([0, 0], 'per'), valueAxis([], 'usd'), valueAxis([1, 1], 'binary')]) {
			expect([axis.min, axis.max]).toEqual([0, 1]);
		}
	});

	it('always holds its values and has two to five gridlines inside', () => {
		const kinds: UnitKind[] = ['share', 'usd', 'score', 'years', 'index', 'count'];
		const seeds = [0.0003, 0.4, 7, 99, 1234, 8.6e9];
		for (const kind of kinds) {
			for (const a of seeds) {
				for (const factor of [-3, -1, 0, 0.2, 0.9, 1, 1.05, 4]) {
					const axis = valueAxis([a, a * factor], kind);
					const told = `${kind} ${a} ${a * factor}`;
					expect(axis.min, told).toBeLessThanOrEqual(Math.min(a, a * factor));
					expect(axis.max, told).toBeGreaterThanOrEqual(Math.max(a, a * factor));
					expect(axis.ticks.length, told).toBeGreaterThanOrEqual(2);
					expect(axis.ticks.length, told).toBeLessThanOrEqual(5);
					expect(axis.ticks[0], told).toBeGreaterThanOrEqual(axis.min);
					expect(axis.ticks.at(-1), told).toBeLessThanOrEqual(axis.max);
				}
			}
		}
	});
});
