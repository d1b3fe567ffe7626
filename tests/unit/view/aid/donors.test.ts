import { describe, expect, it } from 'vitest';
import {
	cameAndLeft,
	concentrationByYear,
	concentrationFinding,
	movedBars,
	movedFinding
} from '../../../../src/lib/view/aid/donor-change';
import {
	donorLines,
	formFinding,
	formLines,
	kindFinding,
	kindLines,
	peakOf,
	receivedFinding
} from '../../../../src/lib/view/aid/donor-lines';
import {
	aidYears,
	donorBars,
	donorFinding,
	donorTable,
	donorTotals
} from '../../../../src/lib/view/aid/donors';
import { standoutOf } from '../../../../src/lib/view/aid/peak';
import type { Given } from '../../../../src/lib/source/flows/aid';
import { donorFlowFinding, donorFlows } from '../../../../src/lib/view/aid/donor-flows';
import { FLOWS, plain } from './small-flows';

const given = (id: string, year: number, grants: number | null, loans: number | null = null): Given => ({
	id,
	year,
	grants,
	loans
});

describe('donors', () => {
	it('are ranked by grants and loans, with those that took back last and below zero', () => {
		expect(donorTotals(FLOWS.given, 2019, 2020).map(({ id, aid }) => [id, aid])).toEqual([
			['A', 110],
			['B', 90],
			['C', -5]
		]);
	});

	it('name no donor that stands for several, though their money counts', () => {
		const given_ = [
			given('S-MULTIPLE', 2020, 50),
			given('A', 2020, 30),
			given('B', 2020, 15),
			given('C', 2020, 5)
		];
		expect(plain(donorFinding({ ...FLOWS, given: given_ }, 2020, 2020, 'Xyz'))).toBe(
			'Ann: 30 % of what Xyz received in 2020-2020; the three largest together 50 %'
		);
	});

	it('that stand out in a year are told, with what they gave alone', () => {
		const years = [2000, 2001, 2002, 2003, 2004];
		const usual = years.flatMap((year) => [given('A', year, 20), given('B', year, year === 2002 ? 400 : 10)]);
		const flows = { ...FLOWS, given: usual };
		expect(standoutOf(flows, 2002)).toEqual({ id: 'B', value: 400, isLender: true });
		expect(standoutOf(flows, 2001)).toBeNull();
		expect(standoutOf({ ...FLOWS, given: usual.filter(({ id }) => id === 'A') }, 2001)).toBeNull();
		const model = donorLines(
			{ ...FLOWS, given: usual.map((row) => ({ ...row, grants: (row.grants ?? 0) * 1e6 })) },
			2000,
			2004
		);
		expect(peakOf(model)).toMatchObject({ year: 2002, value: 420e6 });
		expect(plain(receivedFinding(model, 'Xyz', { name: 'World Bank (IDA)', value: 400e6 }))).toBe(
			'Xyz received 30.0 million US dollars in 2004, after 420 million at its peak in 2002 (the World Bank (IDA) alone 400 million)'
		);
	});

	it('have shares of what was given, and none for what was taken back: 110 of 200 is 55 %', () => {
		expect(plain(donorFinding(FLOWS, 2019, 2020, 'Xyz'))).toBe('Ann: 55 % of what Xyz received in 2019-2020');
		expect(donorTable(FLOWS, 2019, 2020, '').rows.map((row) => row[5])).toEqual([55, 45, null]);
	});

	it('have the same yearly mean in the bars and in the table', () => {
		const bars = donorBars(FLOWS, 2019, 2020).rows.map(({ values }) => values[0]);
		expect(bars).toEqual([55, 45, -2.5]);
		expect(donorTable(FLOWS, 2019, 2020, '').rows.map((row) => row[2])).toEqual(bars);
	});

	it('are counted within the years chosen, and in no year without any', () => {
		expect(aidYears(FLOWS.given, { from: 2020, to: null })).toEqual({ from: 2020, to: 2020 });
		expect(aidYears(FLOWS.given, { from: 2021, to: null })).toBeNull();
	});

	it('are as concentrated as 0.5² + 0.5² says, with a donor that took back left aside', () => {
		const years = concentrationByYear(FLOWS.given, 2019, 2020);
		expect(years[1]).toEqual({ year: 2020, donors: 2, hhi: 0.5, equivalent: 2 });
		expect(concentrationFinding(years, 'Xyz')).toBe(
			'Xyz had 2 donors in 2020, 2 in 2019; aid was as concentrated as if 2.0 donors gave equal shares'
		);
		expect(concentrationFinding([], 'Xyz')).toBe('No donors of Xyz are in the open tables for these years');
	});
});

describe('donors that came and left', () => {
	const moved = [
		given('OLD', 2010, 1),
		given('STAYED', 2011, 1),
		given('STAYED', 2013, 1),
		given('NEW', 2013, 7)
	];

	it('gave now and not before, or the other way round', () => {
		const { came, left } = cameAndLeft(moved, 2013, 2);
		expect(came).toEqual([{ id: 'NEW', total: 7, year: 2013 }]);
		expect(left).toEqual([{ id: 'OLD', total: 1, year: 2010 }]);
	});

	it('stand in one chart, those that came first', () => {
		const flows = { ...FLOWS, given: [given('A', 2011, 3), given('B', 2020, 5)] };
		expect(movedBars(flows, 2020).rows.map(({ label, also, values }) => [label, also, values[0]])).toEqual([
			['Bob', 'came: 2020', 5],
			['Ann', 'left, last in 2011', 3]
		]);
		expect(movedFinding(flows, 2020, 'Xyz')).toBe(
			'1 donor came to Xyz and 1 left between 2011-2015 and 2016-2020'
		);
	});

	it('came back where they had given before the earlier years, with the first year known', () => {
		const flows = {
			...FLOWS,
			given: [given('A', 1985, 3), given('A', 2019, 5), given('A', 2020, 1), given('B', 2018, 4)]
		};
		expect(cameAndLeft(flows.given, 2020).came).toEqual([
			{ id: 'A', total: 6, year: 2019, since: 1985 },
			{ id: 'B', total: 4, year: 2018 }
		]);
		expect(movedBars(flows, 2020).rows.map(({ also }) => also)).toEqual([
			'came back: 2019, first in 1985',
			'came: 2018'
		]);
		expect(movedFinding(flows, 2020, 'Xyz')).toBe(
			'1 donor came to Xyz, 1 came back and none left between 2011-2015 and 2016-2020'
		);
	});

	it('are said to be none where there are none', () => {
		expect(movedFinding({ ...FLOWS, given: [] }, 2020, 'Xyz')).toBe(
			'No new donor came to Xyz and none left between 2011-2015 and 2016-2020'
		);
	});
});

describe('lines of aid', () => {
	const sumAt = (model: ReturnType<typeof donorLines>, year: number, not = '') =>
		model.series
			.filter(({ id }) => id !== not)
			.reduce((sum, { points }) => sum + (points.find((point) => point.year === year)?.value ?? 0), 0);

	it('add up to all donors in each year, negative grants included', () => {
		const model = donorLines(FLOWS, 2019, 2020);
		expect(model.series[0]?.points.map(({ value }) => value)).toEqual([100, 95]);
		expect([sumAt(model, 2019, 'ALL'), sumAt(model, 2020, 'ALL')]).toEqual([100, 95]);
	});

	it('add up by kind of donor too', () => {
		const model = kindLines(FLOWS, 2019, 2020);
		expect(model.series.map(({ id }) => id)).toEqual(['DAC', 'multilateral', 'emerging-partner']);
		expect([sumAt(model, 2019), sumAt(model, 2020)]).toEqual([100, 95]);
		expect(plain(kindFinding(FLOWS, 2019, 2020, 'Xyz'))).toBe(
			'Xyz, 2019-2020: DAC members gave 55 %, multilateral bodies 45 %'
		);
	});

	it('keep grants, loans and what was paid on loans apart, with no point where there is no row', () => {
		const { series } = formLines(FLOWS, 2019, 2020);
		expect(series.map(({ id, points }) => [id, points.map(({ year, value }) => [year, value])])).toEqual([
			[
				'grants',
				[
					[2019, 60],
					[2020, 55]
				]
			],
			[
				'loans',
				[
					[2019, 40],
					[2020, 40]
				]
			],
			['paid', [[2020, -8]]]
		]);
	});

	it('say the newest amount beside the peak, the first, or that it is the most', () => {
		const said = (...values: number[]) =>
			plain(
				receivedFinding(
					donorLines(
						{ ...FLOWS, given: values.map((value, index) => given('A', 2000 + index, value * 1e6)) },
						2000,
						2010
					),
					'Xyz'
				)
			);
		expect(said(1, 3, 2)).toBe(
			'Xyz received 2.0 million US dollars in 2002, after 3.0 million at its peak in 2001'
		);
		expect(said(3, 2)).toBe('Xyz received 2.0 million US dollars in 2001, 3.0 million in 2000');
		expect(said(2, 3)).toBe('Xyz received 3.0 million US dollars in 2001, the most since 2000');
		expect(said(2, -3)).toContain('More went back from Xyz to its donors in 2001');
		expect(said()).toBe('No aid to Xyz is in the open tables for these years');
	});

	it('say the share of grants, or that more was paid than given', () => {
		expect(plain(formFinding(FLOWS, 2019, 2020, 'Xyz'))).toBe(
			'Grants made 59 % of what Xyz received from 2019 to 2020'
		);
		const paying = { ...FLOWS, paidBack: [{ id: 'B', year: 2020, value: -500 }] };
		expect(formFinding(paying, 2019, 2020, 'Xyz')).toContain('Xyz paid 500');
		expect(formFinding(paying, 2019, 2020, 'Xyz')).toContain('more than it received');
		expect(formFinding({ ...FLOWS, given: [], paidBack: [] }, 2019, 2020, 'Xyz')).toBe(
			'No aid to Xyz is in the open tables from 2019 to 2020'
		);
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

	it('say the share of grants and what went back; where more went back, that', () => {
		const said = (flows: typeof FLOWS) =>
			plain(donorFlowFinding(donorFlows(flows, 2019, 2020), 'Xyz', 2019, 2020));
		expect(said(FLOWS)).toBe('Xyz, 2019-2020: 60 % of 200 US dollars came as grants; 13 went back');
		expect(said({ ...FLOWS, given: [], paidBack: [] })).toBe(
			'No grants or cheap loans to Xyz are in the open tables from 2019 to 2020'
		);
		expect(said({ ...FLOWS, given: [] })).toContain('8 US dollars went back');
		expect(said({ ...FLOWS, paidBack: [{ id: 'B', year: 2020, value: -900 }] })).toContain(
			'more went back from Xyz to its donors (905 US dollars) than came in (200 US dollars)'
		);
	});
});
