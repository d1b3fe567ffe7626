import { describe, expect, it } from 'vitest';
import { isCheap, isDear } from '../../../src/lib/page/island/idle';

describe('a program that nobody has asked for', () => {
	it('comes on a line that is quick, also where the browser says nothing of it', () => {
		expect(isCheap(undefined, 400)).toBe(true);
		expect(isCheap({ effectiveType: '4g', saveData: false }, 1000)).toBe(true);
	});

	it('waits for a reader who saves data, on a slow line, and on one of which nothing is known', () => {
		expect(isCheap({ saveData: true }, 400)).toBe(false);
		expect(isCheap({ effectiveType: '3g' }, 400)).toBe(false);
		expect(isCheap(undefined, 1001)).toBe(false);
		expect(isCheap(undefined, 0)).toBe(false);
	});
});

describe('a program for who reads and has asked for nothing', () => {
	it('waits to be needed where data are saved or every byte is waited for', () => {
		expect(isDear({ saveData: true, effectiveType: '4g' })).toBe(true);
		expect(isDear({ effectiveType: 'slow-2g' })).toBe(true);
		expect(isDear({ effectiveType: '3g', saveData: false })).toBe(false);
		expect(isDear(undefined)).toBe(false);
	});
});
