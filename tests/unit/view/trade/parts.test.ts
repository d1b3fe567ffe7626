import { treemapTable } from '../../../../src/lib/chart/treemap/table';
import { describe, expect, it } from 'vitest';
import { isAtHand, listsOf, newestOf, partnerYears } from '../../../../src/lib/view/trade/lists';
import { chosenYear, DOLLARS, itemsOf, partnersOf, shareOf } from '../../../../src/lib/view/trade/parts';
import { partsFinding } from '../../../../src/lib/view/trade/parts-finding';
import { parts as english } from '../../../../src/lib/words/en/trade/parts';

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
		mirror: [part('DEU', 1999, 7)],
		totals: [part('total', 2017, 100)]
	};

	it('shows the whole list where there is one, zero amounts included', () => {
		const { items, list } = partnersOf(lists, 2012, english);
		expect(items.map(({ id }) => id)).toEqual(['ZAF', 'USA', 'SWZ']);
		expect(list).toBe('all');
	});

	it('adds what the total leaves to the largest partners elsewhere', () => {
		const { items, list } = partnersOf(lists, 2017, english);
		expect(items.map(({ id, value }) => [id, value])).toEqual([
			['ZAF', 50],
			['USA', 30],
			['OTHERS', 20]
		]);
		expect(list).toBe('top');
		expect(items.reduce((sum, { value }) => sum + value, 0)).toBe(100);
	});

	it('invents no rest without a total', () => {
		expect(partnersOf({ ...lists, totals: [] }, 2017, english).items).toHaveLength(2);
	});

	it('takes what partners reported where there is no list of its own, and says so', () => {
		expect(partnersOf(lists, 1999, english)).toEqual({
			year: 1999,
			items: [{ id: 'DEU', label: 'Name DEU', value: 7 }],
			list: 'mirror'
		});
	});

	it('knows the years of all lists, each by the first that has it, with the sum and index of what is above zero', () => {
		const years = listsOf(lists);
		expect(partnerYears({ ...lists, lists: years })).toEqual([1999, 2012, 2017]);
		expect(years).toEqual([
			{ year: 1999, list: 'mirror', sum: 7, hhi: 1 },
			{ year: 2012, list: 'all', sum: 100, hhi: 0.6 ** 2 + 0.4 ** 2 },
			{ year: 2017, list: 'top', sum: 80, hhi: (5 / 8) ** 2 + (3 / 8) ** 2 }
		]);
		expect(listsOf({ all: [part('a', 2012, 0), part('b', 2012, -4)], top: [], mirror: [] })).toEqual([
			{ year: 2012, list: 'all', sum: 0, hhi: null }
		]);
	});

	it('are at hand of the newest year alone until those of every year are fetched', () => {
		expect(newestOf(lists)).toEqual({ all: [], top: lists.top.slice(1), mirror: [] });
		expect(isAtHand(newestOf(lists), 2017)).toBe(true);
		expect(isAtHand(newestOf(lists), 2012)).toBe(false);
		expect(isAtHand(lists, 1999)).toBe(true);
		expect(newestOf({ all: [], top: [], mirror: [] })).toEqual({ all: [], top: [], mirror: [] });
	});
});

describe('shares and findings', () => {
	const items = itemsOf([part('b', 2017, 20), part('a', 2017, 80), part('c', 2017, -5)], 2017);

	it('leave negative amounts out of the shares but not out of the table', () => {
		expect(items.map((item) => shareOf(item, items))).toEqual([80, 20, null]);
		expect(
			treemapTable({ ...DOLLARS, heading: 'Part', when: '2017', items }, 'Parts').rows.map((row) => row[1])
		).toEqual([80, 20, -5]);
	});

	const words = { economy: 'Lesotho', year: 2017, by: 'buyers' } as const;
	const said = (parts: Parameters<typeof partsFinding>[0]) =>
		partsFinding(parts, words).replaceAll('\u00a0', ' ');

	it('say the largest part and its year', () => {
		expect(said(items)).toBe('Name a bought 80 % of Lesotho’s exports of goods in 2017');
		expect(said([])).toBe('No amount above zero for Lesotho in 2017');
	});

	it('add the three largest where there are more, the rest of a total not among them', () => {
		const five = [
			...['a', 'b', 'c', 'd'].map((id, index) => ({ id, label: id, value: 40 - 10 * index })),
			{ id: 'OTHERS', label: 'All other partners', value: 100 }
		];
		expect(said(five)).toBe(
			'A bought 20 % of Lesotho’s exports of goods in 2017; the three largest buyers together 45 %'
		);
	});

	it('begin with an article where a state’s name has one', () => {
		const kingdom = [{ id: 'GBR', label: 'United Kingdom', value: 9 }];
		expect(partsFinding(kingdom, words).slice(0, 25)).toBe('The United Kingdom bought');
		expect(partsFinding(kingdom, { ...words, listed: 0.5 })).toContain(
			'the largest listed, the United Kingdom,'
		);
	});

	it('say that partners reported it where they did', () => {
		expect(partsFinding(items, { ...words, isMirror: true }).replaceAll('\u00a0', ' ')).toBe(
			'Name a bought 80 % of Lesotho’s exports of goods in 2017, by partners’ reports'
		);
	});

	it('name the largest kind that has a name of its own, however much is of no kind', () => {
		const kinds = [
			{ id: 'WITS-miscellaneous', label: 'Other goods', value: 40 },
			{ id: 'WITS-metals', label: 'Metals', value: 30 }
		];
		expect(said(kinds)).toContain('Metals bought 43 %');
		expect(said(kinds.slice(0, 1))).toContain('Other goods bought 100 %');
		const more = ['a', 'b', 'c'].map((id) => ({ id: `WITS-${id}`, label: id, value: 10 }));
		expect(said([...kinds, ...more])).toBe(
			'Metals bought 30 % of Lesotho’s exports of goods in 2017; the three largest buyers together 50 %'
		);
	});

	it('call partners without a name so', () => {
		expect(said([{ id: 'UNSPECIFIED', label: 'Other partners, not named', value: 3 }])).toBe(
			'Partners without a name bought 100 % of Lesotho’s exports of goods in 2017'
		);
	});
});
