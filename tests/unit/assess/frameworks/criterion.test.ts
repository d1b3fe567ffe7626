import { describe, expect, it } from 'vitest';
import { criterionOf, isCriterion } from '../../../../src/lib/assess/frameworks/criterion';

describe('a criterion', () => {
	it('is what is held to every year, or at each review, or has no year in its text', () => {
		const value = { kind: 'reach', op: 'at-least', value: 7 } as const;
		expect(isCriterion({ method: 'reach', rule: value })).toBe(false);
		expect(isCriterion({ method: 'reach', rule: value, standing: true })).toBe(true);
		expect(isCriterion({ method: 'sadc-bands', rule: value })).toBe(true);
		expect(isCriterion({ method: 'reach', rule: { ...value, kind: 'every-year' } })).toBe(true);
		const line = { kind: 'ldc-threshold', criterion: 'hai', step: 'graduation' } as const;
		expect(isCriterion({ method: 'ldc-criteria', rule: line })).toBe(true);
	});

	it('of a band has its two ends', () => {
		const rule = { kind: 'range', min: 4, max: 6 } as const;
		expect(criterionOf({ method: 'reach', rule, standing: true })).toEqual({ band: [4, 6] });
		expect(criterionOf({ method: 'reach', rule })).toBeNull();
	});
});
