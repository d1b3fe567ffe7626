import { describe, expect, it } from 'vitest';
import {
	heavyYear,
	oneEach,
	testAnswers,
	testFinding,
	type TestLine
} from '../../../../src/lib/view/aid/aft-tests';
import { plain } from './small-flows';

const line = (id: string, rule: object, indicator = 'PAID', more: object = {}) =>
	({
		id,
		label: id,
		row: indicator,
		question: {
			indicator,
			method: 'aid-for-trade',
			direction: 'up',
			unit: { unit: 'million US dollars', unit_kind: 'usd', decimals: 1 },
			...more,
			rule: { kind: 'aid-for-trade', ...rule }
		}
	}) as unknown as TestLine;

const LINES = [
	line('additional', { test: 'additional', base: [2006, 2008] }, 'OLD', { refused: 'superseded' }),
	line('additional', { test: 'additional', base: [2010, 2012] }),
	line('predictable', { test: 'predictable' }),
	line('delivered', { test: 'delivered' }, 'PAID', { commitmentsOf: 'PROMISED' })
];
const PAID = { y: [2010, 2011, 2012, 2020, 2021, 2022, 2023, 2024], v: [1, 1, 1, 1, 9, 1, 9, 9] };
const OLD = { y: [2006, 2007, 2008, 2016, 2017, 2018], v: [9, 9, 9, 1, 1, 1] };
const PROMISED = { y: [2022, 2023, 2024], v: [10, 10, 80] };

describe('the three tests of Aid for Trade', () => {
	it('count a test with two editions once, by the newest, and name its baseline', () => {
		const answers = testAnswers(LINES, { PAID, OLD, PROMISED });
		expect(answers.map(({ status }) => status)).toEqual([
			'not-achieved',
			'achieved',
			'not-achieved',
			'not-achieved'
		]);
		expect(oneEach(answers).map(({ id, row }) => [id, row])).toEqual([
			['additional', 'PAID'],
			['predictable', 'PAID'],
			['delivered', 'PAID']
		]);
		expect(plain(testFinding(answers, 'Xyz'))).toBe(
			'Aid for Trade to Xyz meets 1 of 3 tests: more than in 2010-2012, not steady, not paid out as promised (80 % of it promised in 2024 alone)'
		);
	});

	it('never fall back on an edition that was replaced, and say what cannot be judged', () => {
		expect(testFinding(testAnswers(LINES, { PAID }), 'Xyz')).toBe(
			'Aid for Trade to Xyz meets 1 of 3 tests: more than in 2010-2012, not steady; 1 cannot be judged'
		);
		expect(testFinding(testAnswers(LINES, { OLD }), 'Xyz')).toContain('None of the tests');
	});

	it('say so where what was promised hangs on one year', () => {
		expect(heavyYear(PAID, PROMISED)).toEqual({ year: 2024, share: 0.8 });
		expect(heavyYear(PAID, { y: [2022, 2023, 2024], v: [10, 10, 20] })).toBeNull();
		expect(heavyYear(PAID, undefined)).toBeNull();
		const delivered = testAnswers(LINES, { PAID, PROMISED }).at(-1);
		expect(plain(delivered?.sentence ?? '')).toContain('hangs on one year: 2024 has 80 %');
	});
});
