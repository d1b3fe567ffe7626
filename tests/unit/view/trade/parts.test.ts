import { describe, expect, it } from 'vitest';
import {
	chosenYear,
	itemsOf,
	partnersOf,
	partnerYears,
	partsFinding,
	partsTable,
	shareOf
} from '../../../../src/lib/view/trade/parts';

const part = (id: string, year: number, value: number) => ({ id, name: `Name ${id}`, year, value });

describe('chosenYear', () => {
	it('takes the newest unless a year is asked for, then the nearest that exists', () => {
		expect(chosenYear([2003, 2008, 2012], null)).toBe(2012);
		expect(chosenYear([2003, 2008, 2012], 2008)).toBe(2008);
		expect(chosenYear([2003, 2008, 2012], 2020)).toBe(2012);
		expect(chosenYear([2003, 2008, 2012], 2010)).toBe(2012);
		expect(chosenYear([], 2010)).toBeNull();
	});
});

describe('partnersOf', () => {
	const lists = {
		all: [part('ZAF', 2012, 60), part('USA', 2012, 40), part('SWZ', 2012, 0)],
		top: [part('ZAF', 2012, 59), part('ZAF', 2017, 50), part('USA', 2017, 30)],
		totals: [part('total', 2017, 100)]
	};

	it('shows the whole list where there is one, zero amounts included', () => {
		const { items, isTop } = partnersOf(lists, 2012);
		expect(items.map(({ id }) => id)).toEqual(['ZAF', 'USA', 'SWZ']);
		expect(isTop).toBe(false);
	});

	it('adds what the total leaves to the largest partners elsewhere', () => {
		const { items, isTop } = partnersOf(lists, 2017);
		expect(items.map(({ id, value }) => [id, value])).toEqual([
			['ZAF', 50],
			['USA', 30],
			['OTHERS', 20]
		]);
		expect(isTop).toBe(true);
		expect(items.reduce((sum, { value }) => sum + value, 0)).toBe(100);
	});

	it('invents no rest without a total', () => {
		expect(partnersOf({ ...lists, totals: [] }, 2017).items).toHaveLength(2);
	});

	it('counts years of both lists', () => {
		expect(partnerYears(lists.all, lists.top)).toEqual([2012, 2017]);
	});
});

describe('shares and findings', () => {
	const items = itemsOf([part('b', 2017, 20), part('a', 2017, 80), part('c', 2017, -5)], 2017);

	it('leave negative amounts out of the shares but not out of the table', () => {
		expect(items.map((item) => shareOf(item, items))).toEqual([80, 20, null]);
		expect(partsTable(items, 'Parts', 'Part').rows.map((row) => row[1])).toEqual([80, 20, -5]);
	});

	it('say the largest part and its year', () => {
		const words = {
			economy: 'Lesotho',
			year: 2017,
			what: 'buyers',
			of: 'exports of goods',
			others: 'buyers'
		};
		expect(partsFinding(items, words).replaceAll('\u00a0', ' ')).toBe(
			'Name a: 80 % of Lesotho’s exports of goods in 2017'
		);
		expect(partsFinding([], words)).toBe('No amount above zero for Lesotho in 2017.');
	});
});
