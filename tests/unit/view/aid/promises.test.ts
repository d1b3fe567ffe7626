import { describe, expect, it } from 'vitest';
import {
	promiseDonorFinding,
	promiseDonors,
	promiseFinding,
	promiseModel,
	promiseYears
} from '../../../../src/lib/view/aid/promises';
import { steadiness, steadinessBars, steadinessFinding } from '../../../../src/lib/view/aid/steadiness';
import { ALL, FLOWS, plain } from './small-flows';

describe('promises', () => {
	it('are held against what was paid over all years: (60 + 40) ÷ (100 + 100) is 50 %', () => {
		const years = promiseYears(FLOWS.promised, ALL);
		expect(plain(promiseFinding(years, 'Xyz'))).toBe(
			'Xyz, 2019 to 2020: for every 100 US dollars promised, 50 were paid out in the same years'
		);
		expect(promiseModel(years).series.map(({ points }) => points.map(({ value }) => value))).toEqual([
			[60, 40],
			[100, 100]
		]);
		expect(promiseFinding([], 'Xyz')).toBe(
			'No promises of aid to Xyz are in the open tables for these years'
		);
	});

	it('are listed by donor, the largest first', () => {
		const model = promiseDonors(FLOWS, ALL);
		expect(model.rows.map(({ label, values }) => [label, ...values])).toEqual([
			['Ann', 100, 60],
			['Bob', 100, 40]
		]);
		expect(plain(promiseDonorFinding(model, 'Xyz', '2019-2020'))).toBe(
			'Ann promised Xyz most, 100 US dollars in 2019-2020; for every 100 promised, 60 were paid out'
		);
	});

	it('leave out of the sum, and mark in the list, donors whose two sides are not of the same money', () => {
		const flows = {
			...FLOWS,
			promised: [...FLOWS.promised, { id: 'C', year: 2020, promised: null, paid: 900, compared: false }]
		};
		expect(promiseYears(flows.promised, ALL).map(({ paid }) => paid)).toEqual([60, 40]);
		expect(promiseDonors(flows, ALL).rows.map(({ label, also }) => [label, also])).toEqual([
			['Ann', ''],
			['Bob', ''],
			['Cem', 'not to be compared']
		]);
	});

	it('without any payment in the tables say what was promised, never that there was none', () => {
		const promised = (year: number, value: number) => ({
			...{ id: 'A', year, promised: value, paid: null, compared: true }
		});
		const years = promiseYears([promised(2019, 2e6), promised(2020, 3e6)], ALL);
		expect(plain(promiseFinding(years, 'Xyz'))).toBe(
			'Xyz was promised 5.0 million US dollars in 2019-2020; how much of it was paid out is not in the open tables'
		);
		expect(promiseModel(years).series.map(({ id }) => id)).toEqual(['promised']);
		const apart = promiseYears([promised(2019, 2e6), { ...promised(2020, 0), promised: null, paid: 1 }], ALL);
		expect(promiseFinding(apart, 'Xyz')).toContain('no year has both');
	});

	it('say so where nothing was promised or no payment is known', () => {
		const of = (promised: number | null, paid: number | null) =>
			promiseDonorFinding(
				promiseDonors({ ...FLOWS, promised: [{ id: 'A', year: 2020, promised, paid, compared: true }] }, ALL),
				'Xyz',
				'2020'
			);
		expect(of(null, 5)).toBe('No promise of aid to Xyz is in the open tables for these years');
		expect(of(5, null)).toContain('how much of it was paid out is not in the open tables');
	});
});

describe('steadiness', () => {
	const given = (value: (index: number) => number) =>
		Array.from({ length: 10 }, (_, index) => ({
			id: 'A',
			year: 2011 + index,
			grants: value(index),
			loans: null
		}));

	it('is whole when the yearly amounts are the same', () => {
		const rows = steadiness({ ...FLOWS, given: given(() => 5) }, 2020);
		expect(rows).toEqual([
			{ id: 'ALL', name: 'All donors together', spread: 0 },
			{ id: 'A', name: 'Ann', spread: 0 }
		]);
		expect(plain(steadinessFinding(rows, 'Xyz', 2020))).toBe(
			'Aid to Xyz varied by 0 % around its average in 2011-2020; 1 of the 1 largest donors was steady'
		);
	});

	it('is drawn against the line that steady aid stays below', () => {
		const rows = steadiness({ ...FLOWS, given: given((index) => (index % 2 === 0 ? 10 : 0)) }, 2020);
		const model = steadinessBars(rows);
		expect(model.line?.value).toBe(30);
		expect(model.rows.map(({ also }) => also)).toEqual(['not steady', 'not steady']);
		expect(steadinessFinding(rows, 'Xyz', 2020)).toContain('none of the 1 largest donors were steady');
	});

	it('cannot be said where more went back than came in', () => {
		const rows = steadiness({ ...FLOWS, given: given(() => -5) }, 2020);
		expect(steadinessBars(rows).rows.map(({ values }) => values)).toEqual([[null], [null]]);
		expect(steadinessFinding(rows, 'Xyz', 2020)).toContain('cannot be said');
	});
});
