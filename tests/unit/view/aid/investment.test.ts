import { pointAt } from '../../../../src/lib/series/point';
import { describe, expect, it } from 'vitest';
import {
	fdiFinding,
	fdiGap,
	fdiModel,
	inOutFinding,
	inOutModel,
	outflowGap,
	shareOfGdpFinding,
	shareOfGdpModel,
	withoutZeroEnd
} from '../../../../src/lib/view/aid/investment';
import {
	fdiPersonFinding,
	fdiPersonModel,
	fdiShareFinding,
	fdiShareModel,
	membership,
	notMember,
	swingFinding,
	swings,
	swingTable
} from '../../../../src/lib/view/aid/investment-more';
import { ALL, plain } from './small-flows';

const UNCTAD = 'UNCTAD.FDI.IN';
const BANK = 'BX.KLT.DINV.CD.WD';
const group = (sum: number) => ({
	group: 'SADC',
	label: 'SADC',
	short: 'SADC',
	inSentence: 'SADC',
	years: [{ year: 2024, fdi: sum, people: 100e6, members: 15, of: 16 }]
});

describe('investment by two publishers', () => {
	it('says both values and that they disagree, and by how much in a note', () => {
		const model = fdiModel(
			{ [UNCTAD]: { y: [2023, 2024], v: [-25, -42.2] }, [BANK]: { y: [2024], v: [-12_572_100] } },
			ALL
		);
		expect(plain(fdiFinding(model, 'Lesotho'))).toBe(
			'UNCTAD and the World Bank disagree on FDI in Lesotho in 2024: −42.2 million and −12.6 million US dollars'
		);
		expect(plain(fdiGap(model))).toContain('29.6 million US dollars apart in 2024');
	});

	it('says that they agree, or the one that is there, or that there is none', () => {
		const both = fdiModel({ [UNCTAD]: { y: [2024], v: [100] }, [BANK]: { y: [2024], v: [95e6] } }, ALL);
		expect(fdiFinding(both, 'Xyz')).toContain('agree within a tenth');
		const same = fdiModel({ [UNCTAD]: { y: [2024], v: [0.258] }, [BANK]: { y: [2024], v: [258_100] } }, ALL);
		expect(plain(fdiFinding(same, 'Xyz'))).toBe(
			'UNCTAD and the World Bank agree on FDI in Xyz in 2024: 258,000 US dollars'
		);
		const one = fdiModel({ [UNCTAD]: { y: [2024], v: [100] } }, ALL);
		expect(plain(fdiFinding(one, 'Xyz'))).toContain('100 million US dollars in 2024 by UNCTAD');
		expect(fdiGap(one)).toBe('');
		expect(fdiFinding(fdiModel({}, ALL), 'Xyz')).toBe('No foreign direct investment reported for Xyz');
	});

	it('looks no further than the last year chosen', () => {
		const series = { [UNCTAD]: { y: [2023, 2024], v: [1, 2] }, [BANK]: { y: [2023, 2024], v: [3e6, 4e6] } };
		expect(fdiFinding(fdiModel(series, { from: null, to: 2023 }), 'Xyz')).toContain('in 2023');
	});
});

describe('investment in and out', () => {
	it('is said with both amounts, or that the outflow is not known', () => {
		const said = (out: Record<string, { y: number[]; v: number[] }>) =>
			plain(inOutFinding(inOutModel({ [UNCTAD]: { y: [2024], v: [-1.5] }, ...out }, ALL), 'Xyz'));
		expect(said({ 'UNCTAD.FDI.OUT': { y: [2024], v: [2] } })).toBe(
			'Xyz in 2024: inflow −1.5 million US dollars, outflow 2.0 million'
		);
		expect(said({})).toBe('Xyz in 2024: inflow −1.5 million US dollars; no outflow is known');
		expect(inOutFinding(inOutModel({}, ALL), 'Xyz')).toBe('UNCTAD has no investment of Xyz');
	});

	it('has its signs said in words as a share of GDP', () => {
		const said = (came: number, went: number) =>
			plain(
				shareOfGdpFinding(
					shareOfGdpModel(
						{ BX_KLT_DINV_WD_GD_ZS: { y: [2024], v: [came] } },
						{ foreign_direct_investment_net_outflows_percent_of_gdp: { y: [2023, 2024], v: [1, went] } },
						ALL
					),
					'Xyz'
				)
			);
		expect(said(-0.6, 0)).toBe(
			'Foreigners took back 0.6 % of GDP from Xyz in 2024; its own investors put 1.0 % of GDP abroad in 2023'
		);
		expect(said(2, -1)).toBe(
			'Foreigners invested 2.0 % of GDP in Xyz in 2024; its own investors took back 1.0 % of GDP from abroad'
		);
		expect(shareOfGdpFinding(shareOfGdpModel({}, {}, ALL), 'Xyz')).toContain('is not known');
	});

	it('has no outflow where the series ends in exact zeros: nothing was reported', () => {
		const id = 'foreign_direct_investment_net_outflows_percent_of_gdp';
		const points = (...values: number[]) => values.map((value, index) => pointAt(2020 + index, value));
		const kept = (...values: number[]) => withoutZeroEnd(points(...values)).map(({ value }) => value);
		expect(kept(0, 1, 0, 0)).toEqual([0, 1]);
		expect(kept(1, 0, 2)).toEqual([1, 0, 2]);
		expect(kept(0, 0)).toEqual([]);
		const own = { [id]: { y: [2020, 2021, 2022, 2023], v: [0.5, 0, 0, 0] } };
		const inflow = { BX_KLT_DINV_WD_GD_ZS: { y: [2022, 2023], v: [1, 2] } };
		const late = { from: 2021, to: 2022 };
		expect(plain(shareOfGdpFinding(shareOfGdpModel(inflow, own, late), 'Xyz'))).toBe(
			'Foreigners invested 1.0 % of GDP in Xyz in 2022; no outflow is reported'
		);
		expect(outflowGap(own, late)).toContain('exactly 0 from 2021 to 2022');
		expect(outflowGap(own, { from: null, to: 2020 })).toBe('');
		expect(outflowGap({ [id]: { y: [2020], v: [1] } }, ALL)).toBe('');
	});
});

describe('investment beside groups', () => {
	const series = { [UNCTAD]: { y: [2024], v: [-10] }, 'SP.POP.TOTL': { y: [2024], v: [2e6] } };

	it('is counted per person with its sign: −10 million by 2 million people, 500 by 100 million', () => {
		const model = fdiPersonModel(series, [group(500)], 'Xyz', ALL);
		expect(model.series.map(({ points }) => points[0]?.value)).toEqual([-5, 5]);
		expect(plain(fdiPersonFinding(model, 'Xyz', [group(500)]))).toBe(
			'Xyz lost 5.0 US dollars of FDI per person in 2024; SADC gained 5.0'
		);
		const landlocked = { ...group(500), group: 'LLDC', inSentence: 'the landlocked developing countries' };
		expect(
			plain(fdiPersonFinding(fdiPersonModel(series, [landlocked], 'Xyz', ALL), 'Xyz', [landlocked]))
		).toContain('; the landlocked developing countries gained 5.0');
		expect(fdiPersonFinding(fdiPersonModel({}, [], 'Xyz', ALL), 'Xyz', [])).toContain('is not known');
	});

	it('has a share below zero where it left, and none where the group lost', () => {
		const model = fdiShareModel(series, [group(500)], ALL, () => true);
		expect(model.series[0]?.points[0]?.value).toBe(-2);
		expect(plain(fdiShareFinding(model, 'Xyz', [group(500)]))).toBe(
			'More FDI left Xyz than came in 2024: it took no part in what came into SADC'
		);
		expect(fdiShareModel(series, [group(-500)], ALL, () => true).series).toEqual([]);
		expect(
			fdiShareFinding(
				fdiShareModel(series, [], ALL, () => true),
				'Xyz',
				[]
			)
		).toContain('No share of Xyz');
	});

	it('has a share only for the years in which the country was a member', () => {
		const directory = {
			groups: [
				{
					...{ id: 'SADC', name: '', short_name: '', kind: 'union' as const },
					members: [
						['XYZ', 2000, 2023],
						['ABC', 1980, null]
					] as [string, number, number | null][]
				}
			]
		};
		const isMember = membership(directory, 'XYZ', []);
		expect([1999, 2000, 2023, 2024].map((year) => isMember('SADC', year))).toEqual([
			false,
			true,
			true,
			false
		]);
		expect([isMember('LLDC', 2010), membership(directory, 'ABC', [])('SADC', 2024)]).toEqual([false, true]);
		expect(fdiShareModel(series, [group(500)], ALL, isMember).series).toEqual([]);
		expect(notMember([group(500)], isMember, 'Xyz')).toBe('Xyz is no member of SADC: no share is shown.');
		expect(notMember([group(500)], membership(directory, 'ABC', []), 'Abc')).toBe('');
	});

	it('goes by the groups of now until the directory is here', () => {
		const isMember = membership(null, 'XYZ', ['SADC']);
		expect([isMember('SADC', 1990), isMember('LLDC', 1990)]).toEqual([true, false]);
	});
});

describe('how much investment swings', () => {
	const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
	const of = (values: number[]) => swings({ [UNCTAD]: { y: years.slice(0, values.length), v: values } });

	it('is the standard deviation of ten years over their mean: 1 to 10 is 3.03 over 5.5', () => {
		const [one, ...more] = of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(more).toEqual([]);
		expect(one?.ratio).toBeCloseTo(55.05, 2);
		expect(swingTable([one!], '').rows).toEqual([[2024, 5.5, one!.deviation, one!.ratio]]);
		expect(plain(swingFinding([one!], 'Xyz', ALL))).toBe(
			'FDI in Xyz varied by 55 % around its average of 5.5 million US dollars a year in 2015-2024'
		);
	});

	it('is said by its ends where it is larger than the mean', () => {
		const wild = of([-90, 100, 10, 20, -40, 60, 5, 0, 1, 9]);
		expect(plain(swingFinding(wild, 'Xyz', ALL))).toBe(
			'FDI in Xyz went from −90.0 million in its lowest year to 100 million US dollars in its highest in 2015-2024, 7.5 million a year on average'
		);
	});

	it('has no ratio where the mean is not above zero, and cannot be said of fewer years', () => {
		const below = of([-1, -2, -3, -4, -5, -6, -7, -8, -9, -10]);
		expect(below[0]?.ratio).toBeNull();
		expect(swingFinding(below, 'Xyz', ALL)).toContain('More FDI left Xyz than came in 2015-2024');
		expect(of([1, 2, 3])).toEqual([]);
		expect(swingFinding([], 'Xyz', ALL)).toContain('Fewer than ten years in a row');
	});
});
