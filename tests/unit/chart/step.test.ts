import { describe, expect, it } from 'vitest';
import { stepTo } from '../../../src/lib/chart/step';

describe('a key on a slider', () => {
	const row = { at: 5, last: 20 };
	it('goes to the next thing, ten on, or to an end, and never out of the row', () => {
		expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'].map((key) => stepTo(key, row))).toEqual([
			6, 6, 4, 4
		]);
		expect(['PageDown', 'PageUp', 'Home', 'End'].map((key) => stepTo(key, row))).toEqual([15, 0, 0, 20]);
		expect(stepTo('ArrowRight', { at: 20, last: 20 })).toBe(20);
		expect(stepTo('ArrowLeft', { at: -1, last: 20 })).toBe(0);
	});
	it('goes the other way where the first stands at the right or on top', () => {
		expect(stepTo('ArrowRight', { ...row, right: -1 })).toBe(4);
		expect(stepTo('ArrowUp', { ...row, up: -1 })).toBe(4);
		expect(stepTo('ArrowDown', { ...row, up: -1 })).toBe(6);
	});
	it('of another meaning leads nowhere, and pages neither where they mean nothing', () => {
		expect(['Tab', 'Escape', 'a'].map((key) => stepTo(key, row))).toEqual([null, null, null]);
		expect(stepTo('PageDown', { ...row, page: 0 })).toBeNull();
	});
});
