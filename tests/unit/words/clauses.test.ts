import { describe, expect, it } from 'vitest';
import { kept, lag, noHeadline, notAParty } from '../../../src/lib/words/en/clauses';

describe('targets whose years are over', () => {
	it('are counted by how they ended, and by nothing where nobody judges them', () => {
		expect(kept(12, 5, 4)).toBe('12: 5 achieved, 4 missed, 3 not judged');
		expect(kept(9, 5, 4)).toBe('9: 5 achieved, 4 missed');
		expect(kept(6, 0, 1)).toBe('6: 1 missed, 5 not judged');
		expect(kept(6, 0, 0)).toBe('6, none judged');
	});
});

describe('a clause that stands worse than its headline', () => {
	it('says by which of its measures', () => {
		expect(lag('Mothers’ deaths', '16th of 16')).toBe('Weakest here: Mothers’ deaths, 16th of 16');
	});
});

describe('a clause without a headline', () => {
	it('says of whom its main indicators have no value', () => {
		expect(noHeadline('the United States')).toBe('Its main indicators have no value for the United States.');
	});
});

describe('what does not bind a country', () => {
	it('is never called a framework that it is no party to where it is one country’s own', () => {
		const paris = {
			short_title: 'Paris Agreement',
			own: 'Lesotho’s own contribution to the Paris Agreement'
		};
		expect(notAParty('Kiribati', [paris])).toBe(
			'It is linked to Lesotho’s own contribution to the Paris Agreement too, by which nobody else is judged.'
		);
		expect(notAParty('Kiribati', [{ short_title: 'SADC convergence' }, paris])).toMatch(
			/^Kiribati is not a party to what else the clause is linked to: SADC convergence\. It is linked to Lesotho’s own/
		);
	});
});
