import { describe, expect, it } from 'vitest';
import { concentrationPoints } from '../../../../src/lib/view/trade/concentration';
import { ldcShareFinding, ldcShareModel, sumOfShares } from '../../../../src/lib/view/trade/ldc-share';
import { ownFinding } from '../../../../src/lib/view/trade/own-lines';
import {
	africaFinding,
	preferenceFinding,
	preferenceModel,
	usTariffModel
} from '../../../../src/lib/view/trade/pairs';
import { africaSections, tradeFlows, type CsvRow } from '../../../../src/lib/view/trade/rows';
import { usCost, usFinding, usTable } from '../../../../src/lib/view/trade/us-exports';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

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
	const row = (provider: string, recipient: string, product: string, value: string): CsvRow => ({
		...{
			provider,
			recipient,
			product,
			product_name: `Section ${product}`,
			value,
			period: '2012-2022 average'
		}
	});
	const rows = [
		row('LSO', 'ZAF', 'HS-11', '300'),
		row('LSO', 'SWZ', 'HS-11', '100'),
		row('ZAF', 'LSO', 'HS-11', '50'),
		row('ZAF', 'LSO', 'HS-05', '900')
	];

	it('sums partners by section and side; a side without rows stays empty', () => {
		expect(africaSections(rows, 'LSO').map(({ id, exports, imports }) => [id, exports, imports])).toEqual([
			['HS-11', 400, 50],
			['HS-05', null, 900]
		]);
		expect(plain(africaFinding(africaSections(rows, 'LSO'), 'Lesotho'))).toBe(
			'Lesotho sold 400 US dollars a year to African economies, 100 % of it section HS-11, and bought 950 US dollars'
		);
	});
});

describe('exports to the United States', () => {
	const files: Record<string, CsvRow[]> = {
		'us-lines/LSO.csv': [
			{ provider: 'LSO', product: '1', product_name: 'Shirts', year: '2024', value: '1000' },
			{ provider: 'LSO', product: '2', product_name: 'Exempt ore', year: '2024', value: '200' },
			{ provider: 'LSO', product: '3', product_name: 'Returned', year: '2024', value: '50' },
			{ provider: 'LSO', product: '1', product_name: 'Shirts', year: '2023', value: '9' }
		],
		'us-rates/LSO.csv': [{ provider: 'LSO', value: '15' }],
		'us-tariffs/LSO.csv': [
			{ product: 'UNCTAD-total', product_name: 'All goods', period: '1 before January 2025', value: '0' },
			{ product: 'UNCTAD-total', product_name: 'All goods', period: '2 in February 2026', value: '15' }
		],
		'products.csv': [
			{ id: '1', rule: '', rate: '' },
			{ id: '2', rule: 'exempt', rate: '0' },
			{ id: '3', rule: 'not counted', rate: '' }
		]
	};
	const read = (path: string) => Promise.resolve(files[path] ?? []);

	it('apply a line’s own rule before the exporter’s rate, in the last year alone', async () => {
		const { us } = await tradeFlows(read, 'LSO');
		expect(us.year).toBe(2024);
		expect(us.lines.map(({ id, rate, cost }) => [id, rate, cost])).toEqual([
			['1', 15, 150],
			['2', 0, 0],
			['3', null, null]
		]);
		expect(usCost(us.lines)).toEqual({ value: 1250, cost: 150, unrated: 50 });
		expect(usTable(us, 'Lesotho').rows.at(-1)?.slice(0, 4)).toEqual(['All lines', 1250, null, 150]);
		expect(plain(usFinding(us, 'Lesotho'))).toContain('would cost 150 US dollars a year (12.0 %)');
	});

	it('keep the dates of tariffs apart; one that is not known stays empty', async () => {
		const { us } = await tradeFlows(read, 'LSO');
		expect(usTariffModel(us.tariffs).rows).toEqual([
			{ id: 'UNCTAD-total', label: 'All goods', values: [0, 15, null] }
		]);
	});

	it('are empty for an economy without files', async () => {
		const { us, exports, africa } = await tradeFlows(read, 'DEU');
		expect([us.year, us.lines, us.tariffs, us.rate, exports, africa]).toEqual([null, [], [], null, [], []]);
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
			'Preferences in developed countries were worth 8.0 points on all goods in 2023, most on clothing (11.0 points)'
		);
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
		expect(sumOfShares(members).map(({ year, value }) => [year, Number(value.toFixed(3))])).toEqual([
			[2010, 1],
			[2020, 1.4]
		]);
	});

	it('is held against double its first value', () => {
		const goods = sumOfShares(members);
		expect(ldcShareModel(goods, []).target?.value).toBeCloseTo(2, 9);
		expect(plain(ldcShareFinding(goods, 10))).toContain(
			'had not doubled by 2020: 1.00 % in 2010, 1.40 % in 2020'
		);
	});
});

describe('two lines of one unit', () => {
	it('are said for the newest year that both have', () => {
		const indicator = {
			...{
				id: 'X',
				title: 'X',
				short_title: 'X',
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
		expect(plain(ownFinding(lines, 'Lesotho'))).toBe(
			'Lesotho in 2023: sold 2 US dollars, bought 6 US dollars'
		);
	});
});
