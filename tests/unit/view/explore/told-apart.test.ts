import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../../src/lib/view/explore/measured';
import { toldApart } from '../../../../src/lib/view/explore/told-apart';

const one = (id: string, title: string, publisher: string) =>
	({ title, about: { id, source: { publisher } } }) as unknown as Measured;

describe('measures beside each other', () => {
	it('have their own names where these differ', () => {
		expect(toldApart([one('A', 'Hunger', 'FAO'), one('B', 'Stunting', 'FAO')])).toEqual([
			'Hunger',
			'Stunting'
		]);
	});

	it('that publishers share are told apart by these, and editions of one publisher by their codes', () => {
		expect(
			toldApart([
				one('A', 'Hunger', 'FAO'),
				one('B', 'Hunger', 'World Bank'),
				one('C', 'Hunger', 'UN'),
				one('D', 'Hunger', 'UN')
			])
		).toEqual(['Hunger (FAO)', 'Hunger (World Bank)', 'Hunger (UN, C)', 'Hunger (UN, D)']);
	});
});
