import { describe, expect, it } from 'vitest';
import { partsFinding } from '../../../src/lib/view/trade/parts-finding';
import { africa } from '../../../src/lib/words/en/trade/africa';
import { commodities } from '../../../src/lib/words/en/trade/commodities';
import { concentration } from '../../../src/lib/words/en/trade/concentration';
import { ldcShare } from '../../../src/lib/words/en/trade/ldc-share';
import { lines } from '../../../src/lib/words/en/trade/lines';
import { parts } from '../../../src/lib/words/en/trade/parts';
import { tariffs } from '../../../src/lib/words/en/trade/tariffs';
import { unitedStates } from '../../../src/lib/words/en/trade/united-states';
import type { PartsFact, PartsWords } from '../../../src/lib/words/trade/parts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('partners and goods', () => {
	const fact: PartsFact = {
		...{ economy: 'the Gambia', year: 2017, by: 'stages', first: { name: 'Fuels', share: 4.2 } },
		...{ three: null, isMirror: false, listed: null, ofOther: null }
	};

	it('are said by who or what made most, with three where there are more, and none as none', () => {
		expect(plain(parts.finding(fact))).toBe('Fuels made 4.2 % of the Gambia’s imports of goods in 2017');
		expect(
			plain(parts.finding({ ...fact, by: 'sellers', first: { name: null, share: 50 }, three: 90 }))
		).toBe(
			'Partners without a name supplied 50 % of the Gambia’s imports of goods in 2017; the three largest sellers together 90 %'
		);
		expect(parts.finding({ ...fact, first: null })).toBe('No amount above zero for the Gambia in 2017');
	});

	it('are measured of a year, or of none', () => {
		expect(parts.measure('kinds', 2017)).toBe(
			'Exports of goods by kind of goods in 2017, US dollars of that year'
		);
		expect(parts.measure('sellers', null)).toBe('Imports of goods by seller');
		expect(parts.none('the Gambia', 'stages')).toBe(
			'The Gambia has no imports by product group in these data.'
		);
	});

	it('leave what is missing unsaid where another table has less', () => {
		expect(plain(parts.apart({ year: 2017, part: 1.2 }, 'buyers', 'WDI'))).toBe(
			'The goods listed make 120 % of the exports of goods that another table (WDI) has for 2017.'
		);
		expect(parts.apart({ year: 2017, part: 0.5 }, 'stages', 'WDI')).toContain('under no kind of goods here');
	});

	it('are said in another language by its words', () => {
		const other: PartsWords = { ...parts, finding: ({ first, year }) => `${first?.name}, ${year}` };
		const items = [{ id: 'ZAF', label: 'South Africa', value: 9 }];
		const of = { economy: 'Lesotho', year: 2017, by: 'buyers' } as const;
		expect(partsFinding(items, of, other)).toBe('South Africa, 2017');
	});
});

describe('concentration', () => {
	const none = { economy: 'the Gambia', buyers: null, kinds: null, sellers: null };

	it('is said of exports, of imports where nothing is known of those, and of neither not at all', () => {
		const [buyers, kinds] = [
			{ year: 2012, equal: 2.14 },
			{ year: 2017, equal: 1 }
		];
		expect(concentration.finding({ ...none, buyers, kinds })).toBe(
			'The Gambia’s exports are as concentrated as with 2.1 equal buyers (2012) and 1.0 equal kinds of goods (2017)'
		);
		expect(concentration.finding({ ...none, sellers: kinds })).toBe(
			'The Gambia’s imports are as concentrated as with 1.0 equal sellers (2017)'
		);
		expect(concentration.finding(none)).toBe('');
	});

	it('names both lists that leave years out', () => {
		const [buyers, sellers] = [[{ year: 2012, part: 0.5 }], [{ year: 2013, part: 0.011 }]];
		expect(plain(concentration.leftOut({ buyers, sellers }))).toContain(
			'less than 90 % of all goods and the others are not known: buyers 2012 (50 % listed); sellers 2013 (1.1 % listed).'
		);
	});
});

describe('exports to the United States', () => {
	it('say what a rate comes to: nothing, almost nothing, or an amount', () => {
		const at = [
			{ rate: 0, cost: 0 },
			{ rate: 0.01, cost: 100 },
			{ rate: 15, cost: 150_000 }
		] as const;
		expect(plain(unitedStates.change(1_000_000, 2024, at))).toBe(
			'On the 1.0 million US dollars sold in 2024, the mean tariff of all goods comes to nothing at the rate before January 2025, almost nothing at that of February 2026 and 150,000 US dollars a year at the one after it.'
		);
	});

	it('say a tariff that stayed once', () => {
		const said = (...rates: [number | null, number | null, number | null]) =>
			plain(unitedStates.tariffs.finding('Togo', rates)).replace(/^.* goods of Togo /, '');
		expect(said(1, 15, 15)).toBe(
			'went from 1.0 % before January 2025 to 15.0 % in February 2026 and stayed there'
		);
		expect(said(0, 0, 0)).toBe('was 0 % before January 2025 and in February 2026');
		expect(said(1, 1, null)).toBe('was 1.0 % before January 2025 and in February 2026, then not known');
	});

	it('leave the cost out where none is said, and count the lines that are not drawn', () => {
		const first = { sector: 'Textiles', sold: 81.2, cost: null };
		expect(plain(unitedStates.sectors.finding(first, 'Togo', 2024))).toBe(
			'Textiles: 81 % of what Togo sold the United States in 2024'
		);
		expect(unitedStates.lines.others(1234)).toBe('1,234 other lines');
		expect(unitedStates.lines.measure(null)).toContain('by tariff line, US dollars');
	});
});

describe('trade within Africa', () => {
	it('is said with both sides, one, or none; a side without rows is not zero', () => {
		const said = (...amounts: [number | null, number | null]) =>
			plain(africa.finding('the Gambia', ...amounts));
		expect(said(2e6, 0)).toBe(
			'The Gambia sold 2.0 million US dollars a year to African economies, and bought 0'
		);
		expect(said(400, null)).toBe(
			'The Gambia sold 400 US dollars a year to African economies, and no reported purchases'
		);
		expect(said(null, null)).toBe(
			'The Gambia has no reported sales to African economies, and no reported purchases'
		);
		expect(africa.measure('')).toContain('US dollars a year, current prices');
		expect(africa.measure('2020-2022')).toContain('US dollars a year, 2020-2022, current prices');
	});
});

describe('preferences', () => {
	it('are said with the goods that they take most off, or without', () => {
		expect(tariffs.took(8, 2023, { goods: 'Farm goods', points: 11.04 })).toBe(
			'Preferences in developed countries took 8.0 points off the tariff in 2023, most on farm goods (11.0)'
		);
		expect(tariffs.took(8, 2023, null)).toMatch(/in 2023$/);
		expect(tariffs.measure(null)).toContain('developed countries, % of value');
	});
});

describe('the least developed countries’ share', () => {
	const [base, due] = [
		{ year: 2010, value: 0.96 },
		{ year: 2020, value: 1.93 }
	];

	it('is said to have reached a target, and what a target asks', () => {
		expect(plain(ldcShare.came('Istanbul', true, base, due))).toBe(
			'The least developed countries reached Istanbul’s target for exports: 0.96 % of the world’s in 2010, 1.93 % in 2020'
		);
		const asked = { factor: 1.5, base, aim: 1.44, deadline: 2031, newest: due };
		expect(plain(ldcShare.asks(asked))).toBe(
			'1.5 times the 0.96 % of 2010 is 1.44 %, due in 2031; 1.93 % in 2020.'
		);
	});

	it('names who is left out of each line: none, one, several', () => {
		const of = (...without: string[]) => ({ members: 48, listOf: 2011, without });
		expect(ldcShare.summed({ goods: of(), services: of('Sudan') })).toBe(
			'Goods: all 48 countries on the list in 2011. Services: 47 of the 48 countries on the list in 2011 (Sudan has no value in some years).'
		);
		expect(ldcShare.members(of('Eritrea', 'Sudan'))).toContain('46 of the 48');
	});
});

describe('several lines in one chart', () => {
	const millions = { unit: 'million US dollars', unit_kind: 'usd', decimals: 0 } as const;
	const line = (label: string, value: number, isUnderHalf = false) => ({
		...{ label, value, unit: millions, isUnderHalf }
	});

	it('are said with their unit once, and with each where they differ', () => {
		expect(plain(lines.finding('the Gambia', 2024, [line('Sold', 1100), line('Bought', 0, true)]))).toBe(
			'The Gambia in 2024: sold 1.1 billion, bought less than half a million US dollars'
		);
		expect(plain(lines.finding('Togo', 2024, [{ ...line('Sold', 3), unit: null }, line('Bought', 2)]))).toBe(
			'Togo in 2024: sold 3, bought 2.0 million US dollars'
		);
		expect(lines.noYear('the Gambia')).toBe('The Gambia: no year in common');
	});

	it('of leading commodities name the first, or none', () => {
		const { finding } = commodities.leading;
		expect(plain(finding('commodity-markets', { name: 'Belgium', share: 51.2 }))).toBe(
			'Leading buyers of commodities: Belgium first, 51 %'
		);
		expect(finding('commodity-exports', null)).toBe('Leading commodities');
	});
});
