/** Numbers of a file are the same whatever the order was in which a database added them up. */
import { describe, expect, it } from 'vitest';
import { packText, rounded } from '../../../src/lib/source/pack';

describe('a number that is rounded for a file', () => {
	it('falls to one side of the middle between two, whatever dust a sum has left', () => {
		const sums = [5318.325, 5318.325 - 2e-12, 5318.325 + 2e-12];
		expect(new Set(sums).size).toBe(3);
		expect(new Set(sums.map((sum) => rounded(sum, 6))).size).toBe(1);
		expect(new Set(sums.map((sum) => packText('a', 'b', [sum]))).size).toBe(1);
	});

	it('keeps every digit where all are asked for', () => {
		expect(rounded(0.1 + 0.2, 17)).toBe(0.1 + 0.2);
	});
});
