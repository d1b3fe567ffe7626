/** Messages of the pages on aid and on finance, and another language in a figure. */
import { describe, expect, it } from 'vitest';
import type { AidPage } from '../../../src/lib/view/aid/page';
import { aidSections } from '../../../src/lib/view/aid/sections/aid';
import { englishAid } from '../../../src/lib/words/en/aid';
import { FLOWS } from '../view/aid/small-flows';
import { plain } from './support';

const { donors, received, record, purposes, forTrade, tradeTests, eif, need, delivery, otherMoney } =
	englishAid;
const { investment, debt, page } = englishAid;
const now = { from: 2018, to: 2022 };
const before = { from: 2013, to: 2017 };
const value = (year: number, amount: number) => ({ year, value: amount });

describe('who gives', () => {
	it('is the largest donor, with the three largest where there are more', () => {
		const first = { name: 'Ann', share: 0.41 };
		const said = (three: number | null) =>
			plain(donors.ranking.title({ ...now, economy: 'Xyz', first, three }));
		expect(said(0.75)).toBe('Ann: 41 % of what Xyz received in 2018-2022; the three largest together 75 %');
		expect(said(null)).toBe('Ann: 41 % of what Xyz received in 2018-2022');
		expect(donors.ranking.title({ ...now, economy: 'Xyz', first: null, three: null })).toBe(
			'No aid to Xyz is in the open tables from 2018 to 2022'
		);
	});

	it('says one donor, several, or none that came, came back and left', () => {
		const said = (came: number, back: number, left: number) =>
			donors.moved.title({ economy: 'Xyz', came, back, left, before, now });
		expect(said(1, 0, 0)).toBe('1 donor came to Xyz and none left between 2013-2017 and 2018-2022');
		expect(said(3, 1, 2)).toBe(
			'2 donors came to Xyz, 1 came back and 2 left between 2013-2017 and 2018-2022'
		);
		expect(said(1, 1, 0)).toContain('No new donor came to Xyz, 1 came back');
	});

	it('begins a donor’s own record with “The” where its name asks for it', () => {
		expect(record.overTime.own('gni', 2024, 'United States', 0.22, [0.7])).toBe(
			'The United States gave 0.22 % of its income in 2024; the promise is 0.7 %'
		);
		expect(record.overTime.title('ldc', 2023, 4, [0.15, 0.2], [])).toBe(
			'None of the 4 donors shown gave at least 0.15 % of their income to the least developed countries in 2023'
		);
	});
});

describe('what came in', () => {
	it('says that more went back than came in, or that nothing came', () => {
		const said = (came: number, back: number) =>
			plain(received.flows.title({ ...now, economy: 'Xyz', share: 0.8, came, back }));
		expect(said(1e9, 1.3e7)).toBe(
			'Xyz, 2018-2022: 80 % of 1.0 billion US dollars came as grants; 13.0 million went back'
		);
		expect(said(1e6, 2e6)).toContain('more went back from Xyz to its donors (2.0 million US dollars)');
		expect(said(0, 0)).toBe('No grants or cheap loans to Xyz are in the open tables from 2018 to 2022');
	});

	it('says the unit with the first amount alone', () => {
		const came = [
			{ kind: 'remittances', value: 5e8 },
			{ kind: 'aid', value: 2e8 }
		] as const;
		expect(plain(otherMoney.title('Xyz', 2023, came, true))).toBe(
			'Xyz in 2023: remittances 500 million US dollars, net aid 200 million'
		);
		expect(otherMoney.title('Xyz', 2023, [], true)).toBe('Xyz in 2023: only its own revenue is known');
	});

	it('joins the years in doubt', () => {
		expect(plain(otherMoney.kept.title('Xyz', value(2020, -2e6), 1, 2, [2021, 2022]))).toBe(
			'Xyz paid 2.0 million US dollars more on public loans in 2020 than came in; more was paid than came in 1 of 2 years; 2021 and 2022 in doubt'
		);
	});
});

describe('what aid is for, and where the need is', () => {
	it('names a purpose without what stands in brackets', () => {
		expect(plain(purposes.title('Xyz', { label: 'Basic health (all)', value: 12.3 }, 0, 3))).toBe(
			'Xyz: most per person for basic health, 12.3 US dollars; never below the median of the least developed countries'
		);
	});

	it('names three priorities and counts the others', () => {
		const said = (little: string[]) => need.title('Xyz', { high: 9, blind: 1, little });
		expect(said(['A', 'B'])).toBe('High need, little aid in Xyz: A and B');
		expect(said(['A', 'B', 'C', 'D', 'E'])).toBe('High need, little aid in Xyz: A, B, C and 2 more');
		expect(need.reason(null, null)).toBe('no open data');
	});

	it('says how a promise was kept, in one year or in several', () => {
		expect(delivery.title('Xyz', [2019, 2020], 0.5, null)).toBe(
			'Xyz, 2019 to 2020: for every 100 US dollars promised, 50 were paid out in the same years'
		);
		expect(plain(delivery.title('Xyz', [2020, 2020], null, 3e6))).toBe(
			'Xyz was promised 3.0 million US dollars in 2020; how much of it was paid out is not in the open tables'
		);
		expect(plain(delivery.steady.title('Xyz', 2011, 2020, 0.3, 1, 8))).toContain(
			'1 of the 8 largest donors was steady'
		);
	});
});

describe('aid for trade', () => {
	it('says which tests are met, and which cannot be judged', () => {
		const tests = [
			{ id: 'additional', isMet: false, base: [2006, 2008] },
			{ id: 'predictable', isMet: true, base: null }
		] as const;
		expect(tradeTests.title('Xyz', tests, 3, null)).toBe(
			'Aid for Trade to Xyz meets 1 of 3 tests: not more than in 2006-2008, steady; 1 cannot be judged'
		);
		expect(plain(forTrade.perPerson.title('Xyz', value(2023, 4), [{ group: 'SADC', value: 2.5 }]))).toBe(
			'Xyz: 4.00 US dollars of Aid for Trade per person in 2023; 2.50 in SADC'
		);
		expect(plain(eif.title('Xyz', 2003, 2, 4, [2005, 2005], null))).toBe(
			'Xyz, a member since 2003, took 2 of 4 steps in 2005'
		);
	});
});

describe('investment, debt and the newest values', () => {
	it('say in words which way money went', () => {
		expect(plain(investment.ofGdp.title('Xyz', value(2024, -0.6), value(2024, 0.2)))).toBe(
			'Foreigners took back 0.6 % of GDP from Xyz in 2024; its own investors put 0.2 % of GDP abroad'
		);
		expect(investment.share.outside('Xyz', ['SADC', 'SACU'])).toBe(
			'Xyz is no member of SADC or SACU: no share is shown.'
		);
		expect(plain(debt.service.title({ economy: 'Xyz', last: value(2020, 9), first: null }))).toContain(
			'No past value'
		);
		expect(page.of('million US dollars, current prices')).toBe('current prices');
	});
});

describe('another language', () => {
	it('is said in the figures of its topic, and English in the others', () => {
		const other = {
			donors: { ...donors, ranking: { ...donors.ranking, title: () => 'ho fana Ann' } }
		};
		const views = {
			country: { iso3: 'XYZ', name: 'Xyz', inSentence: 'Xyz' },
			economy: { iso3: 'XYZ', groups: [], similar: [], series: {}, ranks: {} },
			compared: []
		};
		const of = {
			...{ views, flows: FLOWS, series: {}, exists: [], groups: [], groupTrade: [], groupFdi: [] },
			...{ indicators: {}, sources: {}, kinds: {}, donors: [] }
		} as unknown as AidPage;
		const years = { from: null, to: null };
		const [section] = aidSections({ page: of, aid: of, years }, other);
		expect(section?.figures[0]?.title).toBe('Ho fana Ann');
		expect(section?.figures[1]?.title).toContain('Xyz received');
	});
});
