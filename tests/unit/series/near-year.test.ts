/** The point that stands for a year in charts of all economies. */
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/lib/series/nearest';
import { pointNearYear } from '../../../src/lib/series/rank';

const points = (...years: number[]) => years.map((year) => ({ year }));

describe('the point nearest to a year', () => {
	it('is of the year itself, else at most three years away, the later of two equally near', () => {
		expect(pointNearYear(points(2000, 2004, 2010), 2004)).toEqual({ year: 2004 });
		expect(pointNearYear(points(2000, 2004), 2002)).toEqual({ year: 2004 });
		expect(pointNearYear(points(2000, 2010), 2003)).toEqual({ year: 2000 });
		expect(pointNearYear(points(2000, 2010), 2004)).toBe(null);
		expect(pointNearYear(points(2010), 2007)).toEqual({ year: 2010 });
		expect(pointNearYear([], 2000)).toBe(null);
	});

	it('is the same that a look at every point finds, for any years in their order', () => {
		let state = 5;
		const roll = (below: number) => {
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			return Math.floor((state / 2 ** 32) * below);
		};
		for (let turn = 0; turn < 500; turn += 1) {
			const years = [...new Set(Array.from({ length: roll(12) }, () => 1990 + roll(30)))].sort(
				(a, b) => a - b
			);
			const year = 1988 + roll(34);
			expect(pointNearYear(points(...years), year)).toEqual(
				nearest(points(...years), year, { tolerance: 3, tie: 'later' })
			);
		}
	});
});
