import { describe, expect, it } from 'vitest';
import {
	cameAndLeft,
	concentrationByYear,
	donorBars,
	donorFinding,
	donorLines,
	donorTable,
	donorTotals
} from '../../../../src/lib/view/aid/donors';
import {
	doubtfulYears,
	fdiFacts,
	fdiFinding,
	fdiModel,
	moneyModel,
	netTransfer,
	transferFinding,
	transferModel
} from '../../../../src/lib/view/aid/finance';
import { editionModel, eifSteps, receiptShares } from '../../../../src/lib/view/aid/for-trade';
import { promiseFinding, promiseYears, steadiness } from '../../../../src/lib/view/aid/promises';
import type { AidFlows } from '../../../../src/lib/view/aid/flows';
import { creditorFlows, donorFlows } from '../../../../src/lib/view/aid/sankey';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const ALL = { from: null, to: null };

const FLOWS: AidFlows = {
	iso3: 'XYZ',
	parties: {
		A: { name: 'Ann', kind: 'DAC' },
		B: { name: 'Bob', kind: 'multilateral' },
		C: { name: 'Cem', kind: 'emerging partner' }
	},
	given: [
		{ id: 'A', year: 2019, grants: 60, loans: null },
		{ id: 'B', year: 2019, grants: null, loans: 40 },
		{ id: 'A', year: 2020, grants: 50, loans: null },
		{ id: 'B', year: 2020, grants: 10, loans: 40 },
		{ id: 'C', year: 2020, grants: -5, loans: null }
	],
	paidBack: [{ id: 'B', year: 2020, value: -8 }],
	money: [],
	promised: [
		{ id: 'A', year: 2019, promised: 100, paid: 60 },
		{ id: 'B', year: 2020, promised: 100, paid: 40 }
	],
	owed: [
		{ id: 'B', terms: 'multilateral', year: 2020, value: 70 },
		{ id: 'C', terms: 'bilateral', year: 2020, value: 30 },
		{ id: 'C', terms: 'bilateral', year: 2019, value: 1 }
	]
};

describe('donors', () => {
	it('are ranked by grants and loans, with those that took back last and below zero', () => {
		expect(donorTotals(FLOWS.given, 2019, 2020).map(({ id, aid }) => [id, aid])).toEqual([
			['A', 110],
			['B', 90],
			['C', -5]
		]);
	});

	it('have shares of what was given, and none for what was taken back: 110 of 200 is 55 %', () => {
		expect(plain(donorFinding(FLOWS, 2019, 2020, 'Xyz'))).toContain(
			'Ann: 55 % of what Xyz was given from 2019 to 2020'
		);
		const table = donorTable(FLOWS, 2019, 2020, '');
		expect(table.rows.map((row) => row[5])).toEqual([55, 45, null]);
	});

	it('have the same yearly mean in the bars and in the table', () => {
		const bars = donorBars(FLOWS, 2019, 2020).rows.map(({ value }) => value);
		expect(bars).toEqual([55, 45, -2.5]);
		expect(donorTable(FLOWS, 2019, 2020, '').rows.map((row) => row[2])).toEqual(bars);
	});

	it('add up to all donors in each year, negative grants included', () => {
		const { series } = donorLines(FLOWS, 2019, 2020);
		const at = (id: string, year: number) =>
			series.find((one) => one.id === id)?.points.find((point) => point.year === year)?.value ?? 0;
		expect(at('ALL', 2020)).toBe(95);
		const parts = series.filter(({ id }) => id !== 'ALL').map(({ id }) => at(id, 2020));
		expect(parts.reduce((sum, value) => sum + value, 0)).toBe(95);
	});

	it('are as concentrated as 0.5² + 0.5² says, with a donor that took back left aside', () => {
		const [, last] = concentrationByYear(FLOWS.given, 2019, 2020);
		expect(last).toEqual({ year: 2020, donors: 2, hhi: 0.5, equivalent: 2 });
	});

	it('came when they gave now and not before, and left the other way round', () => {
		const given = [
			{ id: 'OLD', year: 2010, grants: 1, loans: null },
			{ id: 'STAYED', year: 2011, grants: 1, loans: null },
			{ id: 'STAYED', year: 2013, grants: 1, loans: null },
			{ id: 'NEW', year: 2013, grants: 7, loans: null }
		];
		const { came, left } = cameAndLeft(given, 2013, 2);
		expect(came).toEqual([{ id: 'NEW', total: 7, year: 2013 }]);
		expect(left).toEqual([{ id: 'OLD', total: 1, year: 2010 }]);
	});
});

describe('flows from donors', () => {
	it('sum to what was given less what went back: 110 + 90 − 5 − 8', () => {
		const { flows } = donorFlows(FLOWS, 2019, 2020);
		expect(flows.reduce((sum, { value }) => sum + value, 0)).toBe(187);
		expect(
			flows.filter(({ value }) => value < 0).map(({ from, to, value }) => [from.id, to.id, value])
		).toEqual([
			['C', 'taken-back', -5],
			['B', 'paid', -8]
		]);
	});

	it('show debt of one year by creditor and kind', () => {
		expect(
			creditorFlows(FLOWS, 2020).flows.map(({ from, to, value }) => [from.label, to.label, value])
		).toEqual([
			['Bob', 'Multilateral lenders', 70],
			['Cem', 'Other governments', 30]
		]);
	});
});

describe('promises', () => {
	it('are held against what was paid over all years: (60 + 40) ÷ (100 + 100) is 50 %', () => {
		expect(plain(promiseFinding(promiseYears(FLOWS.promised, ALL), 'Xyz'))).toBe(
			'Xyz, 2019 to 2020: 50 % as much was paid out as was promised in the same years'
		);
	});

	it('are steady when the yearly amounts are the same', () => {
		const given = Array.from({ length: 10 }, (_, index) => ({
			id: 'A',
			year: 2011 + index,
			grants: 5,
			loans: null
		}));
		expect(steadiness({ ...FLOWS, given }, 2020)).toEqual([
			{ id: 'ALL', name: 'All donors together', spread: 0 },
			{ id: 'A', name: 'Ann', spread: 0 }
		]);
	});
});

describe('other money', () => {
	it('says both publishers’ inflow and how far apart they are', () => {
		const model = fdiModel(
			{
				'UNCTAD.FDI.IN': { y: [2023, 2024], v: [-25, -42.2] },
				'BX.KLT.DINV.CD.WD': { y: [2023, 2024], v: [-1e7, -12_572_100] }
			},
			ALL
		);
		expect(plain(fdiFinding(model, 'Lesotho'))).toBe(
			'Foreign direct investment in Lesotho in 2024: −42.2 million US dollars by UNCTAD, −12.6 million US dollars by World Bank; the publishers disagree by 29.6 million US dollars'
		);
	});

	it('counts a divestment per person and in a group’s sum with its sign', () => {
		const facts = fdiFacts(
			{ 'UNCTAD.FDI.IN': { y: [2024], v: [-10] }, 'SP.POP.TOTL': { y: [2024], v: [2e6] } },
			[{ group: 'SADC', sums: { 2024: 500 } }],
			null
		);
		expect(facts).toMatchObject({
			perPerson: -5,
			negative: 1,
			spread: null,
			shares: [{ group: 'SADC', share: -2 }]
		});
	});

	it('turns tax revenue into dollars of the same year, and debt service into a payment', () => {
		const { series } = moneyModel(
			{
				'GC.TAX.TOTL.GD.ZS': { y: [2020, 2021], v: [35, 36] },
				'NY.GDP.MKTP.CD': { y: [2020], v: [2000] },
				'IDS.TDS.USD': { y: [2020], v: [3] }
			},
			ALL
		);
		expect(series.map(({ id, points }) => [id, points.map(({ year, value }) => [year, value])])).toEqual([
			['debt-service', [[2020, -3e6]]],
			['tax', [[2020, 700]]]
		]);
	});

	it('takes what was paid from what came in, and says nothing of a year without rows', () => {
		expect(netTransfer({ year: 1, grants: 10, loans: 5, other: null, paid: -20, doubt: null })).toBe(-5);
		expect(
			netTransfer({ year: 1, grants: null, loans: null, other: null, paid: null, doubt: null })
		).toBeNull();
	});

	it('names years whose payments disagree with the newer table, and leaves them out of the finding', () => {
		const money = [
			{ year: 2020, grants: 100, loans: null, other: null, paid: -50e6, doubt: null },
			{ year: 2021, grants: 100, loans: null, other: null, paid: -297e6, doubt: 53e6 }
		];
		const doubts = doubtfulYears(money);
		expect(doubts.map(({ year }) => year)).toEqual([2021]);
		const said = transferFinding(transferModel(money, ALL), 'Xyz', doubts);
		expect(said).toContain('in 2020, below zero in 1 of 1 years; 2021 left aside');
	});
});

describe('Aid for Trade', () => {
	it('keeps the two editions in models of their own, each with its prices', () => {
		const series = {
			DC_TOF_TRDDBML: { y: [2024], v: [40.4] },
			'DC_TOF_TRDDBML.2020': { y: [2018], v: [17] }
		};
		const newest = editionModel(series, 'newest', ALL);
		const older = editionModel(series, 'older', ALL);
		expect(newest.series.map(({ id }) => id)).toEqual(['DC_TOF_TRDDBML']);
		expect(older.series.map(({ id }) => id)).toEqual(['DC_TOF_TRDDBML.2020']);
		expect([newest.unit, older.unit]).toEqual([
			'million US dollars, constant 2024 prices',
			'million US dollars, constant 2018 prices'
		]);
	});

	it('has a share of receipts only where both are of the year whose dollars they are in', () => {
		const series = {
			DC_TOF_TRDDBML: { y: [2023, 2024], v: [30, 40] },
			DC_TRF_TOTL: { y: [2023, 2024], v: [200, 200] }
		};
		const own = (all: typeof series) => receiptShares(all, []).find(({ year }) => year === 2024)?.own;
		expect(own(series)).toBe(20);
		expect(own({ ...series, DC_TRF_TOTL: { y: [2023], v: [200] } })).toBeNull();
	});

	it('reads the years of a country’s own steps, and nothing of another country’s', () => {
		const framework = {
			targets: [
				{
					id: 'study',
					goal: 'steps',
					label: 'A study',
					rows: [{ noData: 'No open series by country. Lesotho: validated in 2003, approved in 2004.' }]
				}
			]
		} as unknown as Parameters<typeof eifSteps>[0];
		expect(eifSteps(framework, 'Lesotho')[0]?.years).toEqual([2003, 2004]);
		expect(eifSteps(framework, 'Malawi')[0]).toMatchObject({ years: [], text: '' });
	});
});
