import { describe, expect, it } from 'vitest';
import { isOfAHandful, peopleOf } from '../../../src/lib/assess/few-people';

describe('a rate of a handful of people', () => {
	it('is one of all people or of births, whatever else its unit says', () => {
		expect(peopleOf('victims per 100,000 population')).toEqual({ each: 100_000, births: false });
		expect(peopleOf('deaths per 1,000 live births')).toEqual({ each: 1000, births: true });
		expect(peopleOf('watts per person')).toBeNull();
	});

	it('has fewer than a hundred people behind every value: 5 and 27 who fled, not 5 and 2,700', () => {
		const refugees = (values: number[]) => isOfAHandful('per 100,000 population', values, 2_300_000);
		expect(refugees([0.2, 1.2])).toBe(true);
		expect(refugees([0.2, 120])).toBe(false);
	});

	it('is not said where nobody knows how many people there are, nor of births or of no value', () => {
		expect(isOfAHandful('per 100,000 people', [1], null)).toBe(false);
		expect(isOfAHandful('per 1,000 live births', [1], 10_000)).toBe(false);
		expect(isOfAHandful('per 100,000 people', [], 10_000)).toBe(false);
	});
});
