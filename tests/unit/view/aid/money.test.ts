import { describe, expect, it } from 'vitest';
import {
	creditorKindFinding,
	creditorKinds,
	creditorLines,
	creditorLinesFinding,
	serviceFinding,
	serviceOfRevenue
} from '../../../../src/lib/view/aid/creditors';
import { moneyFinding, moneyModel } from '../../../../src/lib/view/aid/money';
import { otherMoney } from '../../../../src/lib/words/en/aid/other-money';
import { creditorFinding, creditorFlows, debtYear } from '../../../../src/lib/view/aid/creditor-flows';
import {
	doubtfulYears,
	netTransfer,
	transferFinding,
	transferModel,
	transferTable
} from '../../../../src/lib/view/aid/transfer';
import { ALL, FLOWS, plain } from './small-flows';

const year = (one: number, parts: Partial<Parameters<typeof netTransfer>[0]>) => ({
	year: one,
	grants: null,
	loans: null,
	other: null,
	paid: null,
	doubt: null,
	...parts
});

describe('money that crosses the border', () => {
	it('has revenue in dollars of the same year, and debt service as a payment', () => {
		const { series } = moneyModel(
			{
				'GC.TAX.TOTL.GD.ZS': { y: [2020, 2021], v: [35, 36] },
				'NY.GDP.MKTP.CD': { y: [2020], v: [2000] },
				'IDS.TDS.USD': { y: [2020], v: [3] }
			},
			ALL
		);
		expect(
			series.map(({ id, label, points }) => [id, label, points.map((point) => [point.year, point.value])])
		).toEqual([
			['debt-service', 'Debt service', [[2020, -3e6]]],
			['revenue', 'Tax revenue', [[2020, 700]]]
		]);
	});

	it('prefers all revenue but grants to taxes alone, and never joins the two', () => {
		const { series } = moneyModel(
			{
				'GC.REV.XGRT.GD.ZS': { y: [2021], v: [40] },
				'GC.TAX.TOTL.GD.ZS': { y: [2020, 2021], v: [35, 36] },
				'NY.GDP.MKTP.CD': { y: [2020, 2021], v: [2000, 2000] }
			},
			ALL
		);
		expect(series.map(({ label, points }) => [label, points.map(({ value }) => value)])).toEqual([
			['Own revenue', [800]]
		]);
	});

	it('is said in the newest year that most flows share, the largest first, a divestment with its sign', () => {
		const model = moneyModel(
			{
				'DT.ODA.ODAT.CD': { y: [2022, 2023], v: [1e8, 1.72e8] },
				'UNCTAD.FDI.IN': { y: [2023, 2024], v: [-25.6, -42.2] },
				'BX.TRF.PWKR.CD.DT': { y: [2023, 2024], v: [4.8e8, 4.7e8] }
			},
			ALL
		);
		expect(plain(moneyFinding(model, 'Xyz'))).toBe(
			'Xyz in 2023: remittances 480 million US dollars, net aid 172 million, FDI −25.6 million'
		);
		expect(moneyFinding(moneyModel({}, ALL), 'Xyz')).toBe('No money flows of Xyz in these years');
	});
});

describe('what stays of grants and loans', () => {
	const money = [
		year(2019, { grants: 10e6, paid: -2e6 }),
		year(2020, { grants: 1e6, paid: -3e6 }),
		year(2021, { grants: 1e6, paid: -297e6, doubt: 53e6 })
	];

	it('is what came in less what was paid, and nothing in a year without rows', () => {
		expect(netTransfer(year(1, { grants: 10, loans: 5, paid: -20 }))).toBe(-5);
		expect(netTransfer(year(1, {}))).toBeNull();
	});

	it('names years in doubt in the note, the finding, the chart and the table', () => {
		const doubts = doubtfulYears(money);
		const model = transferModel(money, ALL);
		expect(doubts.map((one) => one.year)).toEqual([2021]);
		expect(plain(otherMoney.kept.doubts(doubts))).toContain(
			'2021 (297 million US dollars and 53.0 million US dollars)'
		);
		expect(otherMoney.kept.doubts([])).toBe('');
		expect(model.marker).toEqual({ year: 2021, label: 'in doubt' });
		expect(transferTable(model, '', doubts).rows[0]).toEqual([
			2021,
			{ value: -296e6, mark: 'in doubt' },
			1e6,
			{ value: -297e6, mark: 'in doubt' }
		]);
		expect(plain(transferFinding(model, 'Xyz', doubts))).toBe(
			'Xyz paid 2.0 million US dollars more on public loans in 2020 than came in; more was paid than came in 1 of 2 years; 2021 in doubt'
		);
	});

	it('is said as kept where it is above zero', () => {
		expect(plain(transferFinding(transferModel(money.slice(0, 1), ALL), 'Xyz'))).toBe(
			'Xyz kept 8.0 million US dollars of grants and loans in 2019'
		);
		expect(transferFinding(transferModel([], ALL), 'Xyz')).toBe(
			'No grants or public loans of Xyz are in the open tables for these years'
		);
	});
});

describe('debt by creditor', () => {
	it('stands in one year by creditor and kind', () => {
		expect(debtYear(FLOWS.owed, 2019)).toBe(2019);
		expect(debtYear(FLOWS.owed, 1999)).toBeNull();
		const model = creditorFlows(FLOWS, 2020);
		expect(model.flows.map(({ from, to, value }) => [from.label, to.label, value])).toEqual([
			['Bob', 'Multilateral lenders', 70],
			['Cem', 'Other governments', 30]
		]);
		expect(plain(creditorFinding(model, 'Xyz', 2020))).toBe(
			'Bob holds 70 % of the 100 US dollars that the public sector of Xyz owed abroad, long-term, at the end of 2020'
		);
		expect(creditorFinding(creditorFlows(FLOWS, 1999), 'Xyz', 1999)).toBe(
			'No long-term public debt abroad of Xyz in the open tables for 1999'
		);
	});

	it('has a line for each of the largest, and one for all others that adds up to the rest', () => {
		const { series } = creditorLines(FLOWS, ALL, 1);
		expect(series.map(({ id, points }) => [id, points.map((point) => [point.year, point.value])])).toEqual([
			['B', [[2020, 70]]],
			[
				'OTHERS',
				[
					[2019, 1],
					[2020, 30]
				]
			]
		]);
		expect(plain(creditorLinesFinding(creditorLines(FLOWS, ALL), 'Xyz'))).toBe(
			'The public sector of Xyz owes most, long-term, to Bob: 70 US dollars at the end of 2020'
		);
		expect(creditorLinesFinding(creditorLines({ ...FLOWS, owed: [] }, ALL), 'Xyz')).toContain('No creditor');
	});

	it('leaves out kinds that were never owed anything, and says the largest one’s share then and now', () => {
		const model = creditorKinds(
			{
				'IDS.PPG.TOTAL': { y: [2000, 2020], v: [100, 200] },
				'IDS.PPG.MULTILATERAL': { y: [2000, 2020], v: [90, 150] },
				'IDS.PPG.BILATERAL': { y: [2000, 2020], v: [10, 50] },
				'IDS.PPG.BONDS': { y: [2000, 2020], v: [0, 0] }
			},
			ALL
		);
		expect(model.series.map(({ label }) => label)).toEqual(['All creditors', 'Multilateral', 'Governments']);
		expect(plain(creditorKindFinding(model, 'Xyz'))).toBe(
			'The public sector of Xyz owed 200 million US dollars abroad, long-term, at the end of 2020; multilateral lenders held 75 %, 90 % in 2000'
		);
		expect(creditorKindFinding(creditorKinds({}, ALL), 'Xyz')).toContain('No long-term public debt abroad');
	});

	it('says what was paid of revenue in the newest past year, never a forecast', () => {
		const model = serviceOfRevenue(
			{ 'IDS.TDS.REVENUE': { y: [2000, 2023, 2025], v: [15.9, 5.6, 6.5], n: 'aaf' } },
			'Xyz',
			ALL
		);
		expect(plain(serviceFinding(model, 'Xyz'))).toBe(
			'Xyz paid 5.6 % of government revenue on public external debt in 2023, 15.9 % in 2000'
		);
		expect(serviceFinding(serviceOfRevenue({}, 'Xyz', ALL), 'Xyz')).toContain('No past value');
	});
});
