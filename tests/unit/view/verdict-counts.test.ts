import { describe, expect, it } from 'vitest';
import { verdictCountFigures, type VerdictCounts } from '../../../src/lib/view/verdict-counts';

const COUNTS: VerdictCounts = {
	frameworks: [
		{
			...{ id: 'mdg', title: 'MDGs', years: [2000, 2015], rows: 14, given: 9 },
			shown: { achieved: 4, limited: 3, 'insufficient-data': 2, 'no-numeric-target': 5 },
			refused: { 'within-noise': 1, 'small-change': 2 },
			precedents: { asked: 0, none: 0, most: 0 }
		},
		{
			...{ id: 'sdg', title: 'SDGs', years: [2015, 2030], rows: 1329, given: 1000 },
			shown: { 'on-track': 1000 },
			refused: {},
			precedents: { asked: 10, none: 6, most: 1 }
		}
	],
	examples: {
		'small-change': {
			...{ framework: 'MDGs', target: '2.A', measure: 'Primary enrolment', economy: 'Lesotho' },
			status: 'deteriorating'
		}
	}
};

describe('verdicts counted', () => {
	const [shown, refused, before] = verdictCountFigures(COUNTS);
	const rows = (figure: typeof shown) =>
		(figure!.chart as { model: { rows: unknown[][] } }).model.rows.map((row) =>
			row.map((cell) => (cell !== null && typeof cell === 'object' ? (cell as { text: string }).text : cell))
		);

	it('tell what is judged from what is not, for every framework', () => {
		expect(shown!.title).toBe('Methods give 1,009 verdicts on how it went; rules refuse 3 of them');
		expect(rows(shown)).toEqual([
			['MDGs', '14', '4', '0', '0', '3', '0', '0', '7', '7'],
			['SDGs', '1,329', '0', '1,000', '0', '0', '0', '0', '1,000', '0']
		]);
	});

	it('say which rule refused how many, what stands in their place, and an example', () => {
		expect(rows(refused)).toEqual([
			[
				...[
					'A share that moved by less than a tenth of a point shows no pace',
					'2',
					'not judged: too few data',
					'MDGs'
				],
				'Lesotho, MDGs 2.A: Primary enrolment (by its method: deteriorating)'
			],
			['The move the wrong way is within the noise', '1', 'limited', 'MDGs', null]
		]);
	});

	it('say how many open targets nobody who stood there has reached so far', () => {
		expect(before!.title).toContain('10 open targets');
		expect(rows(before)).toEqual([['SDGs', '10', '6', '3', '1']]);
	});
});
