import { describe, expect, it } from 'vitest';
import { reported } from '../../../../src/lib/view/trade/sections/question';
import { concentrationPoints } from '../../../../src/lib/view/trade/concentration';
import {
	ldcShareFinding,
	ldcShareModel,
	ldcShareTargets,
	sumOfShares
} from '../../../../src/lib/view/trade/ldc-share';
import { ownFinding, toldApart } from '../../../../src/lib/view/trade/own-lines';
import { barsTable } from '../../../../src/lib/chart/bars/table';
import { africaFinding } from '../../../../src/lib/view/trade/africa';
import { preferenceFinding, preferenceModel } from '../../../../src/lib/view/trade/preference';
import { usSectorFinding, usSectorModel, usTariffModel } from '../../../../src/lib/view/trade/us-bars';
import type { UsTrade } from '../../../../src/lib/source/flows/trade';
import { neighbourFinding, neighbourModel } from '../../../../src/lib/view/trade/neighbours';
import {
	otherLines,
	usChange,
	usDisagreement,
	usFinding,
	usTable,
	usTariffFinding
} from '../../../../src/lib/view/trade/us-exports';
import { ldcShare } from '../../../../src/lib/words/en/trade/ldc-share';
import { existsInstead } from '../../../../src/lib/view/trade/known';
import { transit } from '../../../../src/lib/words/en/trade/transit';
import { tariff } from '../../../../src/lib/words/en/trade/pieces';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a series of trade', () => {
	it('begins with what was reported: zeros from which it leaps are none, zeros before small amounts are', () => {
		const y = [2010, 2011, 2012, 2013, 2014];
		expect(reported({ y, v: [0, 0, 0, 80, 142] })).toMatchObject({ y: [2013, 2014], v: [80, 142] });
		expect(reported({ y, v: [0, 0, 0, 1, 2] }).y).toHaveLength(5);
		expect(reported({ y, v: [0, 0, 80, 0, 2] }).y).toHaveLength(5);
	});
});

describe('concentration by year', () => {
	it('is the sum of squared shares: 0.6² + 0.4² = 0.52', () => {
		const parts = [
			{ id: 'a', name: 'A', year: 2012, value: 60 },
			{ id: 'b', name: 'B', year: 2012, value: 40 },
			{ id: 'a', name: 'A', year: 2013, value: 7 },
			{ id: 'a', name: 'A', year: 2014, value: 0 }
		];
		expect(concentrationPoints(parts).map(({ year, value }) => [year, Number(value.toFixed(4))])).toEqual([
			[2012, 0.52],
			[2013, 1]
		]);
	});
});

describe('trade within Africa', () => {
	const section = (id: string, exports: number | null, imports: number | null) => ({
		...{ id, name: `Section ${id}`, exports, imports }
	});

	it('says both totals', () => {
		const sections = [section('HS-11', 400, 50), section('HS-05', null, 900)];
		expect(plain(africaFinding(sections, 'Lesotho'))).toBe(
			'Lesotho sold 400 US dollars a year to African economies, and bought 950'
		);
	});

	it('does not call a side without rows zero', () => {
		expect(plain(africaFinding([section('HS-05', null, 900)], 'Lesotho'))).toBe(
			'Lesotho has no reported sales to African economies, and bought 900 US dollars a year'
		);
	});
});

describe('exports to the United States', () => {
	const us: UsTrade = {
		year: 2024,
		lines: [
			{ id: '1', name: 'Shirts', value: 1000, rule: '', rate: 15, cost: 150 },
			{ id: '2', name: 'Exempt ore', value: 200, rule: 'exempt', rate: 0, cost: 0 },
			{ id: '3', name: 'Returned', value: 50, rule: 'not counted', rate: null, cost: null }
		],
		all: { lines: 5, value: 1300, cost: 157.5, unrated: 50 },
		sectors: [
			{ id: 'US-textiles', name: 'Textiles', lines: 3, value: 1050, cost: 157.5 },
			{ id: '', name: 'Other', lines: 2, value: 250, cost: null }
		],
		sales: [],
		tariffs: [
			{ id: 'UNCTAD-total', name: 'All goods', before: 0.0001, february: 15, after: 10 },
			{ id: 'UNCTAD-fuels-mining', name: 'Fuels', before: 0, february: 15, after: null },
			{ id: 'UNCTAD-agriculture', name: 'Agriculture', before: null, february: null, after: null }
		],
		rate: 15
	};

	it('add up the lines that are not listed, to the sum of all', () => {
		expect(otherLines(us)).toEqual({ lines: 2, value: 50, cost: 7.5, unrated: 0 });
		expect(otherLines({ ...us, all: { ...us.all, lines: 3 } })).toBeNull();
		expect(usTable(us, 'Lesotho').rows.map((row) => row.slice(0, 4))).toEqual([
			['Shirts', 1000, 15, 150],
			['Exempt ore', 200, 0, 0],
			['Returned', 50, null, null],
			['2 other lines', 50, null, 7.5],
			['All lines', 1300, null, 157.5]
		]);
	});

	it('say what the tariff would cost, or that no rate is said', () => {
		expect(plain(usFinding(us, 'Lesotho'))).toBe(
			'On Lesotho’s sales of 2024, the tariff ordered in July 2025 comes to 158 US dollars (12.1 %)'
		);
		expect(plain(usFinding({ ...us, all: { ...us.all, cost: null } }, 'the Gambia'))).toBe(
			'The Gambia sold the United States goods for 1,300 US dollars in 2024; no additional rate is said for them'
		);
	});

	it('set the mean tariff of three dates on the sales, a rounding below a tenth in words', () => {
		expect(plain(usChange(us) ?? '')).toBe(
			'On the 1,300 US dollars sold in 2024, the mean tariff of all goods comes to almost nothing at the rate before January 2025, 195 US dollars a year at that of February 2026 and 130 US dollars a year at the one after it.'
		);
		expect(usChange({ ...us, year: null })).toBeNull();
		expect(usChange({ ...us, tariffs: [] })).toBeNull();
	});

	it('say by how much the lines and UNCTAD disagree, where they do', () => {
		// 157.5 of 1,300 is 12.1 %; the mean rose by 15.
		expect(plain(usDisagreement(us))).toContain(
			'12.1 % of these sales, while UNCTAD’s mean rose by 15.0 points'
		);
		expect(usDisagreement({ ...us, all: { ...us.all, cost: 195 } })).toBe('');
		expect(usDisagreement({ ...us, tariffs: [] })).toBe('');
	});

	it('keep the dates of tariffs apart; one that is not known stays empty, goods never sold have no row', () => {
		const model = usTariffModel(us.tariffs);
		expect(model.rows.map(({ id, values }) => [id, ...values])).toEqual([
			['UNCTAD-total', 0.0001, 15, 10],
			['UNCTAD-fuels-mining', 0, 15, null]
		]);
		expect(barsTable(model, 'Tariffs').rows[1]).toEqual(['Fuels', 0, 15, null]);
		expect(plain(usTariffFinding(us.tariffs, 'Lesotho'))).toBe(
			'The mean tariff of the United States on goods of Lesotho went from below 0.1 % before January 2025 to 15.0 % in February 2026, then 10.0 %'
		);
	});

	it('print no tariff, a little of one and one that is not known as three things', () => {
		expect([0, 0.0001, 0.05, 15, null].map((value) => plain(tariff(value)))).toEqual([
			...['0 %', 'below 0.1 %', '0.1 %', '15.0 %', 'not known']
		]);
	});

	it('say the largest sector’s part of the sales and of the cost', () => {
		expect(plain(usSectorFinding(us, 'Lesotho'))).toBe(
			'Textiles: 81 % of what Lesotho sold the United States in 2024, and 100 % of the cost'
		);
		expect(usSectorModel(us).rows.map(({ values }) => values)).toEqual([
			[1050, 157.5],
			[250, null]
		]);
	});
});

describe('transit neighbours', () => {
	const meta = {
		...{
			id: 'LPI',
			title: 'LPI',
			short_title: 'LPI',
			subject: 'LPI',
			plural: false,
			unit: 'score',
			unit_kind: 'index' as const
		},
		...{ direction: 'up' as const, ideal: null, decimals: 1, last_year: 2023, source_id: 'x' },
		aggregate: 'median' as const
	};
	const economy = (iso3: string, y: number[], v: number[]) => ({
		iso3,
		name: iso3,
		series: { LPI: { y, v } }
	});
	const own = economy('LSO', [2016, 2018], [2.1, 2.3]);

	it('are compared in the newest year of the country', () => {
		expect(neighbourFinding(meta, 'logistics', own, [economy('ZAF', [2018, 2023], [3.4, 3.7])])).toBe(
			'Logistics of LSO in 2018: 2.3; ZAF 3.4'
		);
		expect(neighbourFinding(meta, 'logistics', own, [economy('ZAF', [2023], [3.7])])).toBe(
			'Logistics of LSO in 2018: 2.3; no transit neighbour was scored that year'
		);
		expect(neighbourFinding(meta, 'logistics', economy('LSO', [], []), [])).toBe(
			'LSO has no score of logistics'
		);
	});

	it('are counted where there are many', () => {
		const many = [2, 2.2, 2.5, 3].map((score, index) => economy(`N${index}`, [2018], [score]));
		expect(neighbourFinding(meta, 'logistics', own, many)).toBe(
			'Logistics of LSO in 2018: 2.3; 2 of 4 transit neighbours scored higher'
		);
	});

	it('without a score leave their place in the chart to others', () => {
		const drawn = neighbourModel(meta, own, [economy('A', [], []), economy('B', [2018], [3])]);
		expect(drawn.series.map(({ id }) => id)).toEqual(['LSO', 'B']);
	});

	it('do not exist for a doubly landlocked country', () => {
		expect(transit.neighbours('Liechtenstein', [])).toContain('doubly landlocked');
		expect(transit.neighbours('Lesotho', ['South Africa'])).toContain('South Africa, which has a coast');
	});
});

describe('an economy without trade', () => {
	it('is told what exists: flows with their years, then series', () => {
		const exists = [
			{ kind: 'grants', from: 2000, to: 2022 },
			{ kind: 'us-tariffs', from: null, to: null }
		];
		const titles = { grants: { title: 'Grants received' }, 'us-tariffs': { title: 'Mean tariff' } };
		expect(existsInstead({ exists } as never, titles, ['Exports', 'Exports'])).toBe(
			'grants received (2000-2022), mean tariff and Exports'
		);
		expect(existsInstead({ exists: [] } as never, titles, [])).toBe('');
	});
});

describe('preference margin', () => {
	it('is the tariff without preferences less the one with them, in the newest year that has both', () => {
		const { model, year } = preferenceModel({
			TM_TAX_DMFN: { y: [2022, 2023, 2024], v: [9, 10, 11] },
			TM_TAX_DPRF: { y: [2022, 2023], v: [1, 2] },
			'TM_TAX_DMFN.CLO': { y: [2023], v: [12] },
			'TM_TAX_DPRF.CLO': { y: [2023], v: [1] }
		});
		expect(year).toBe(2023);
		expect(model.rows.map(({ id, values }) => [id, values])).toEqual([
			['all', [10, 2]],
			['.CLO', [12, 1]]
		]);
		expect(preferenceFinding(model, year)).toBe(
			'Preferences in developed countries took 8.0 points off the tariff in 2023, most on clothing (11.0)'
		);
	});
});

describe('a preference that is none', () => {
	it('is said, not counted as a small one', () => {
		const same = { y: [2024], v: [3] };
		const { model, year } = preferenceModel({ TM_TAX_DMFN: same, TM_TAX_DPRF: same });
		expect(preferenceFinding(model, year)).toContain('took nothing off the tariff in 2024');
		expect(preferenceFinding(preferenceModel({}).model, null)).toContain('No tariff of developed countries');
	});
});

describe('the share of the least developed countries', () => {
	const members = Object.fromEntries(
		Array.from({ length: 10 }, (_, index) => [
			`M${index}`,
			index < 2 ? { y: [2010, 2020], v: [0.1, 0.1] } : { y: [2010, 2019, 2020], v: [0.1, 0.1, 0.15] }
		])
	);

	it('is summed only in years in which nine of ten have a value', () => {
		expect(sumOfShares(members).points.map(({ year, value }) => [year, Number(value.toFixed(3))])).toEqual([
			[2010, 1],
			[2020, 1.4]
		]);
	});

	it('sums the same members in every year, and names those that lack one', () => {
		const late = { ...members, M9: { y: [2020], v: [5] } };
		const { points, without } = sumOfShares(late);
		expect(points.map(({ year, value }) => [year, Number(value.toFixed(3))])).toEqual([
			[2010, 0.9],
			[2020, 1.25]
		]);
		expect(without).toEqual(['M9']);
		expect(sumOfShares({})).toEqual({ points: [], without: [] });
	});

	it('says whose shares are summed', () => {
		expect(ldcShare.members({ members: 48, summed: 48, without: [], listOf: 2011 })).toBe(
			'all 48 countries on the list in 2011'
		);
		expect(ldcShare.members({ members: 48, summed: 47, without: ['Sudan'], listOf: 2011 })).toBe(
			'47 of the 48 countries on the list in 2011 (Sudan has no value in some years)'
		);
		expect(
			ldcShare.members({ members: 48, summed: 46, without: ['Eritrea', 'Sudan'], listOf: 2011 })
		).toContain('(Eritrea and Sudan have no value');
	});

	const target = {
		...{ framework: 'Programme of Action', short: 'Istanbul', path: '/frameworks/x/' },
		...{ baselineYear: 2010, deadline: 2020, factor: 2 }
	};

	it('is held against the target of a framework', () => {
		const goods = sumOfShares(members).points;
		expect(ldcShareModel(goods, [], target).target?.value).toBeCloseTo(2, 9);
		expect(ldcShareModel(goods, [], undefined).target).toBeUndefined();
		expect(plain(ldcShareFinding(goods, target))).toBe(
			'The least developed countries missed Istanbul’s target for exports: 1.00 % of the world’s in 2010, 1.40 % in 2020'
		);
		expect(plain(ldcShareFinding(goods, undefined))).toContain(
			'had 1.40 % of world exports of goods in 2020'
		);
		expect(ldcShareFinding([], target)).toContain('is not known');
	});

	it('says what each target asks, and that a base year without a value makes none', () => {
		const said = ldcShareTargets(sumOfShares(members).points, [target, { ...target, baselineYear: 2015 }]);
		expect(said.map(({ says }) => plain(says))).toEqual([
			'double the 1.00 % of 2010 is 2.00 %, due in 2020; 1.40 % in 2020.',
			'no value of 2015, so its target is not a number here.'
		]);
	});
});

describe('two lines of one unit', () => {
	it('are said for the newest year that both have', () => {
		const indicator = {
			...{
				id: 'X',
				title: 'X',
				short_title: 'X',
				subject: 'X',
				plural: false,
				unit: 'US dollars',
				unit_kind: 'usd' as const,
				direction: 'none' as const
			},
			...{ ideal: null, decimals: 0, last_year: 2024, source_id: 'wdi', aggregate: 'sum' as const }
		};
		const lines = [
			{ indicator, series: { y: [2022, 2023, 2024], v: [1, 2, 3] }, label: 'Sold' },
			{ indicator, series: { y: [2022, 2023], v: [5, 6] }, label: 'Bought' }
		];
		expect(plain(ownFinding(lines, 'Lesotho'))).toBe('Lesotho in 2023: sold 2, bought 6 US dollars');
		const millions = { ...indicator, unit: 'million US dollars' };
		const small = [
			{ ...lines[0]!, indicator: millions, series: { y: [2023], v: [0] } },
			{ ...lines[1]!, indicator: millions }
		];
		expect(plain(ownFinding(small, 'Tuvalu'))).toBe(
			'Tuvalu in 2023: sold less than half a million, bought 6.0 million US dollars'
		);
	});
});

describe('names and notes of a page', () => {
	it('have the code beside names that begin alike, and only there', () => {
		const rows = [
			{ id: 'one', name: 'Fixed vegetable fats & oils, crude, refined, fractio.' },
			{ id: 'two', name: 'Fixed vegetable fats & oils, crude, refined, fract.' },
			{ id: 'three', name: 'Cotton' }
		];
		expect(toldApart(rows).map(({ name }) => name)).toEqual([
			'Fixed vegetable fats & oils, crude, refined, fractio. (one)',
			'Fixed vegetable fats & oils, crude, refined, fract. (two)',
			'Cotton'
		]);
	});
});
