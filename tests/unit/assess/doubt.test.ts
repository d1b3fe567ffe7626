import { describe, expect, it } from 'vitest';
import { isInDoubt } from '../../../src/lib/assess/doubt';

describe('isInDoubt', () => {
	it('doubts an amount more than twice or less than half of the other', () => {
		expect(isInDoubt(297, 53)).toBe(true);
		expect(isInDoubt(20, 53)).toBe(true);
	});
	it('does not doubt one within a factor of two, the factor itself included', () => {
		expect(isInDoubt(106, 53)).toBe(false);
		expect(isInDoubt(26.5, 53)).toBe(false);
	});
	it('has nothing to hold it to where the other says nothing or zero', () => {
		for (const other of [null, undefined, 0, -1]) expect(isInDoubt(297, other)).toBe(false);
		expect(isInDoubt(0, 53)).toBe(false);
	});
});
