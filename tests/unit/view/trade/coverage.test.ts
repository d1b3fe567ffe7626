import { describe, expect, it } from 'vitest';
import { partnerConcentration } from '../../../../src/lib/view/trade/concentration';
import {
	apartYears,
	partialLists,
	partialYears,
	together,
	withTotals
} from '../../../../src/lib/view/trade/coverage';
import { listsOf } from '../../../../src/lib/view/trade/lists';
import { partnersOf, shareOf } from '../../../../src/lib/view/trade/parts';
import { partsFinding } from '../../../../src/lib/view/trade/parts-finding';
import { concentration } from '../../../../src/lib/words/en/trade/concentration';
import { parts as english } from '../../../../src/lib/words/en/trade/parts';
import { yearRuns } from '../../../../src/lib/words/en/trade/pieces';

const part = (id: string, year: number, value: number) => ({ id, name: `Name ${id}`, year, value });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const all = [part('a', 2015, 60), part('b', 2015, 35), part('a', 2016, 3), part('b', 2016, 1)];
const totals = [part('total', 2015, 100), part('total', 2016, 8)];
const rows = { all, top: [], mirror: [] };
const lists = { ...rows, totals, lists: listsOf(rows) };

describe('a list of partners that covers only a part of the total', () => {
	it('is one below nine tenths of it', () => {
		expect(partialYears(all, totals)).toEqual([{ year: 2016, part: 0.5 }]);
		expect(partialYears(all, [])).toEqual([]);
		expect(partialYears([part('a', 2016, 9)], [part('total', 2016, 10)])).toEqual([]);
		expect(partialYears([part('a', 2016, 3), part('b', 2016, -2)], [part('total', 2016, 4)])).toEqual([
			{ year: 2016, part: 0.75 }
		]);
	});

	it('gets a part that is not in the list, and shares of the total', () => {
		const { items, listed } = partnersOf(lists, 2016, english);
		expect(listed).toBe(0.5);
		expect(items.map(({ id, value }) => [id, value])).toEqual([
			['OTHERS', 4],
			['a', 3],
			['b', 1]
		]);
		expect(items.map((item) => shareOf(item, items))).toEqual([50, 37.5, 12.5]);
		expect(partnersOf(lists, 2015, english)).toEqual({
			year: 2015,
			items: [
				{ id: 'a', label: 'Name a', value: 60 },
				{ id: 'b', label: 'Name b', value: 35 }
			],
			list: 'all'
		});
	});

	it('says in its finding how much is listed', () => {
		const { items, listed } = partnersOf(lists, 2016, english);
		const words = { economy: 'Lesotho', year: 2016, by: 'buyers' } as const;
		expect(plain(partsFinding(items, { ...words, listed: listed ?? null }))).toBe(
			'50 % of Lesotho’s exports of goods in 2016 are listed with their buyers; the largest listed, Name a, bought 38 % of the total'
		);
	});

	it('is left out of the index of concentration, which says so', () => {
		expect(partnerConcentration(lists).map(({ year }) => year)).toEqual([2015]);
		expect(partnerConcentration({ ...lists, ...{ all: [], top: [] } }).map(({ year }) => year)).toEqual([
			2015
		]);
		expect(partialLists(lists)).toEqual(partialYears(all, totals));
		expect(
			plain(concentration.leftOut({ buyers: together(partialYears(all, totals)), sellers: null }))
		).toContain('buyers 2016 (50 % listed).');
		expect(concentration.leftOut({ buyers: null, sellers: null })).toBe('');
	});

	it('is measured by another table’s total where its own has none', () => {
		const other = { y: [2015, 2016, 2017], v: [1, 40, 50] };
		const filled = withTotals({ ...lists, totals: [part('total', 2015, 100)] }, other);
		expect(filled.totals.map(({ year, value }) => [year, value])).toEqual([
			[2015, 100],
			[2016, 40],
			[2017, 50]
		]);
		expect(partialYears(all, filled.totals)).toEqual([{ year: 2016, part: 0.1 }]);
	});
});

describe('the totals of two tables', () => {
	const other = { y: [2015, 2016], v: [100, 2] };

	it('are apart by more than a tenth, above or below', () => {
		expect(apartYears(all, other)).toEqual([{ year: 2016, part: 2 }]);
		expect(apartYears(all, { y: [2015], v: [190] })).toEqual([{ year: 2015, part: 0.5 }]);
		expect(apartYears(all, undefined)).toEqual([]);
	});

	it('are said beside the goods of the year, and for all years of a line', () => {
		const apart = [
			{ year: 2014, part: 0.5 },
			{ year: 2016, part: 0.725 },
			{ year: 2017, part: 0.655 }
		];
		const said = plain(english.apart({ year: 2016, part: 0.725 }, 'kinds', 'WDI'));
		expect(said).toContain('make 73 % of the exports of goods that another table (WDI) has for 2016');
		expect(said).toContain('what is missing is under no kind of goods here');
		expect(plain(concentration.apart(together(apart)!, 'WDI'))).toMatch(
			/^In 2014 and 2016.2017 the goods listed make 50-73 % of/
		);
		expect(together([])).toBeNull();
	});

	it('are apart in the finding too', () => {
		const words = { economy: 'Lesotho', year: 2015, by: 'kinds' } as const;
		expect(plain(partsFinding(partnersOf(lists, 2015, english).items, { ...words, ofOther: 0.725 }))).toBe(
			'Name a made 63 % of the listed exports of goods of Lesotho in 2015; what is listed makes 73 % of another table’s total'
		);
	});

	it('name runs of years once', () => {
		expect(yearRuns([2004, 2008, 2009, 2010]).replace(/\u2013/g, '-')).toBe('2004 and 2008-2010');
	});
});
