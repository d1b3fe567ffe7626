import { describe, expect, it } from 'vitest';
import {
	equivalentParts,
	herfindahl,
	largestShare,
	normalisedHerfindahl
} from '../../../src/lib/assess/concentration';
import { variation } from '../../../src/lib/series/stats';
import { shareDelivered } from '../../../src/lib/assess/predictability';

describe('the Herfindahl-Hirschman index', () => {
	it('is the sum of squared shares: 50, 30 and 20 make 0.25 + 0.09 + 0.04', () => {
		expect(herfindahl([50, 30, 20])).toBeCloseTo(0.38, 12);
	});
	it('is 1 for one buyer and 1/n for n equal ones, in any unit', () => {
		expect(herfindahl([7e9])).toBe(1);
		expect(herfindahl([3, 3, 3, 3])).toBeCloseTo(0.25, 12);
		expect(herfindahl([0.003, 0.003, 0.003, 0.003])).toBeCloseTo(0.25, 12);
	});
	it('leaves repayments and nothing aside, for they are no shares', () => {
		expect(herfindahl([50, 30, 20, -40, 0])).toBeCloseTo(0.38, 12);
	});
	it('is null where nothing came in', () => {
		expect(herfindahl([])).toBeNull();
		expect(herfindahl([-5, 0])).toBeNull();
	});
	it('says how many equal parts would be as concentrated: 1 / 0.38', () => {
		expect(equivalentParts([50, 30, 20])).toBeCloseTo(2.6316, 4);
		expect(equivalentParts([])).toBeNull();
	});
});

describe('the normalised index', () => {
	it('runs from 0 for equal parts to 1 for one of several', () => {
		expect(normalisedHerfindahl([1, 1, 1, 1])).toBeCloseTo(0, 12);
		expect(normalisedHerfindahl([1], 100)).toBe(1);
	});
	it('is (√0.38 − √⅓) / (1 − √⅓) for 50, 30 and 20', () => {
		expect(normalisedHerfindahl([50, 30, 20])).toBeCloseTo((0.616441 - 0.57735) / (1 - 0.57735), 5);
	});
	it('is 1 for one part that has no possible other, null for none', () => {
		expect(normalisedHerfindahl([9])).toBe(1);
		expect(normalisedHerfindahl([])).toBeNull();
	});
});

describe('the share of the largest', () => {
	it('counts one part, or as many as asked', () => {
		expect(largestShare([20, 50, 30])).toBeCloseTo(0.5, 12);
		expect(largestShare([20, 50, 30], 2)).toBeCloseTo(0.8, 12);
		expect(largestShare([20, 50, 30], 9)).toBeCloseTo(1, 12);
		expect(largestShare([-1])).toBeNull();
	});
});

describe('predictability', () => {
	it('is the standard deviation over the mean: 10, 20, 30 give 10 / 20', () => {
		expect(variation([10, 20, 30])).toBeCloseTo(0.5, 12);
		expect(variation([5, 5, 5])).toBe(0);
	});
	it('says nothing of two years, or of money that flows back', () => {
		expect(variation([10, 20])).toBeNull();
		expect(variation([-10, 5, 5])).toBeNull();
	});
	it('sets what was paid against what was promised in all years together', () => {
		expect(
			shareDelivered([
				{ promised: 100, paid: 30 },
				{ promised: 0, paid: 40 }
			])
		).toBeCloseTo(0.7, 12);
		expect(shareDelivered([])).toBeNull();
	});
});
