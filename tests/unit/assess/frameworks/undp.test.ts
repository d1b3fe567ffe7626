import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/lib/assess/frameworks/assess';
import { answer } from '../../../../src/lib/assess/frameworks/question';
import { parseSeriesMethod } from '../../../../src/lib/assess/frameworks/series-method';
import { undpBaseline } from '../../../../src/lib/assess/frameworks/undp-baseline';
import { observed } from '../../../../src/lib/assess/frameworks/points';
import { sdg, series } from './helpers';

const UP = { normativeDirection: 'increase', CAGRLimit: [0.01, 0.005, -0.01] };
const DOWN = { normativeDirection: 'decrease', CAGRLimit: [0.01, -0.005, -0.01] };
const NOT_DOWN = { normativeDirection: 'not decrease', CAGRLimit: [0.01, -0.005, -0.01] };
const CAGRA_UP = { ...UP, trendMethodology: 'CAGRA' };
const CAGRA_DOWN = { ...DOWN, trendMethodology: 'CAGRA' };
const CAGRR_UP = { ...UP, trendMethodology: 'CAGRR' };
const CAGRR_DOWN = { ...DOWN, trendMethodology: 'CAGRR' };

const status = (method: Record<string, unknown>, values: Record<number, number>) =>
	assess('un-sdg-undp', sdg(method, values)).status;

describe('statuses that UNDP publishes for single series', () => {
	// UN SDG Global Database, June 2026, and UNDP's status of each (SDG Accelerator data, same edition); Lesotho
	// unless another economy is named. Only the years that decide are kept.
	const published: [string, Record<string, unknown>, Record<number, number>, string][] = [
		// (31.32 / 23.06)^(1/9) − 1 = 3.5 %; (99 / 23.06)^(1/15) − 1 = 10.2 %; 0.34.
		['SH_H2O_SAFE', { ...CAGRR_UP, targetValue: 99 }, { 2015: 23.0646, 2024: 31.32024 }, 'limited'],
		// 21.5 % against 24.5 %: 0.88.
		[
			'SH_SAN_HNDWSH',
			{ ...CAGRR_UP, targetValue: 97 },
			{ 2015: 3.60803, 2024: 20.85236 },
			'acceleration-needed'
		],
		// −5.9 % against −19.4 %: 0.31.
		['SH_SAN_DEFECT', { ...CAGRR_DOWN, targetValue: 1 }, { 2015: 25.52914, 2024: 14.76152 }, 'limited'],
		// No value of 2015: 2017 stands for it. 11.7 % against 8.4 %.
		['EN_H2O_RVAMBQ', { ...CAGRR_UP, targetValue: 95 }, { 2017: 33.33, 2020: 100, 2023: 64.71 }, 'on-track'],
		['SE_PRE_PARTN', { ...CAGRR_UP, targetValue: 97 }, { 2015: 37.77628, 2020: 30.51465 }, 'deteriorating'],
		// A small step the wrong way is a large one against a small step needed: −0.14 % against 0.07 %.
		['IT_MOB_2GNTWK', { ...CAGRR_UP, targetValue: 98 }, { 2015: 97, 2024: 95.8 }, 'deteriorating'],
		['ER_H2O_STRESS', { ...CAGRR_DOWN, targetValue: 18.6 }, { 2015: 2.57, 2023: 2.57 }, 'achieved'],
		// A growth rate is asked for instead of a value: −1.16 % against −2.6 %: 0.45. From 2015, not from 2010.
		[
			'EG_EGY_PRIM',
			{
				normativeDirection: 'decrease',
				trendMethodology: 'CAGRR',
				CAGRRequire: -0.026,
				baselineYear: { all: 2010 }
			},
			{ 2010: 6.58, 2015: 5.01, 2024: 4.51 },
			'limited'
		],
		// −0.83 % a year: between −0.5 and −1.
		['SH_STA_STNTN', CAGRA_DOWN, { 2015: 99.3, 2024: 92.1 }, 'acceleration-needed'],
		['SN_STA_OVWGT', { ...CAGRA_DOWN, targetValue: 1 }, { 2015: 7.2, 2024: 7.5 }, 'limited'],
		['SH_STA_ANEM', { ...CAGRA_DOWN, targetValue: 3 }, { 2015: 24.5, 2023: 34.2 }, 'deteriorating'],
		// 2014 before 2018: nearer to 2015.
		['SH_STA_WAST', { ...CAGRA_DOWN, targetValue: 1 }, { 2014: 2.8, 2018: 2.1, 2024: 1.6 }, 'on-track'],
		['SH_FPL_INFMSR', CAGRA_UP, { 2014: 71.4, 2024: 76.3 }, 'acceleration-needed'],
		['GF_XPD_GBPC', CAGRA_UP, { 2015: 90.2064, 2023: 96.439 }, 'acceleration-needed'],
		['SE_TOT_PRFL', { ...CAGRA_UP, targetValue: 95 }, { 2013: 48.5, 2023: 10.8 }, 'deteriorating'],
		// "Not decrease": 2016 before 2014, 0.78 % a year.
		[
			'ER_GRF_PLNTSTOR',
			{ ...NOT_DOWN, trendMethodology: 'CAGRA' },
			{ 2014: 3183, 2016: 3367, 2024: 3582 },
			'acceleration-needed'
		],
		[
			'ER_RSK_LBREDS',
			{ ...DOWN, normativeDirection: 'not increase', trendMethodology: 'CAGRA' },
			{ 2014: 100, 2022: 0, 2025: 0 },
			'on-track'
		],
		// Zero is passed over as a baseline: 2018 stands for 2015.
		[
			'ER_MTN_GRNCVI',
			{ normativeDirection: 'not decrease', CAGRLimit: [0.001, -0.0005, -0.001], trendMethodology: 'CAGRA' },
			{ 2015: 0, 2018: 0.01, 2021: 0.01 },
			'acceleration-needed'
		],
		['SI_COV_UEMP', { ...CAGRR_UP, targetValue: 95 }, { 2015: 0, 2019: 0, 2020: 0 }, 'insufficient-data'],
		['AG_FOOD_WST_PC', CAGRA_DOWN, { 2019: 136.43426, 2022: 130.17535 }, 'insufficient-data'],
		['VC_DSR_GDPLS', CAGRA_DOWN, { 2011: 18.374656, 2021: 172.135685 }, 'insufficient-data'],
		['VC_PRS_UNSNT', { ...CAGRR_DOWN, targetValue: 15 }, { 2014: 19.49, 2016: 19.49 }, 'insufficient-data'],
		// At the target, without any baseline.
		['VC_DSR_LSGP', { ...CAGRA_DOWN, targetValue: 1 }, { 2011: 0.007147, 2021: 0.070925 }, 'achieved'],
		['EN_H2O_OPAMBQ', { ...CAGRA_UP, targetValue: 95 }, { 2017: 0, 2020: 100 }, 'achieved'],
		['VC_HTF_DETVSX', CAGRA_DOWN, { 2017: 0, 2020: 0 }, 'achieved'],
		['VC_HTF_DETV', CAGRA_DOWN, { 2012: 15, 2015: 6 }, 'no-data-since-2015'],
		['GF_FRN_FDI', CAGRA_UP, { 2015: 206.51446, 2023: -25.63376, 2024: -42.2 }, 'deteriorating'],
		[
			'SH_DYN_MORT',
			{
				normativeDirection: 'decrease',
				targetValue: 25,
				trendMethodology: 'CAGRR+AARRR',
				baselineYear: { all: 2010 }
			},
			{ 2010: 90.9, 2015: 75.1, 2024: 60 },
			'limited'
		],
		[
			'SH_STA_STNT',
			{
				normativeDirection: 'decrease',
				targetValue: 3,
				trendMethodology: 'AARRR',
				baselineYear: { all: 2012 }
			},
			{ 2012: 40.7, 2015: 38.5, 2024: 38.3 },
			'limited'
		],
		[
			'SE_GPI_PTNPRE',
			{ targetValue: 1, trendMethodology: 'Parity' },
			{ 2015: 1.02426, 2020: 1.01627 },
			'achieved'
		],
		['SG_STT_NSDSFND', { trendMethodology: 'Binary' }, { 2024: 0, 2025: 0 }, 'not-achieved'],
		['SG_REG_CENSUSN', { trendMethodology: 'Binary' }, { 2016: 1 }, 'achieved'],
		['GRL GF_XPD_GBPC', CAGRA_UP, { 2012: 99.6734, 2018: 98.3609, 2020: 99.1535 }, 'limited'],
		['TKL SG_STT_CAPTY', CAGRA_UP, { 2013: 2297, 2017: 5006 }, 'insufficient-data'],
		['GRL VC_IHR_PSRC', { ...CAGRR_DOWN, targetValue: 1 }, { 2014: 7.12, 2015: 7.14, 2016: 5.35 }, 'on-track']
	];
	it.each(published)('are found again for %s', (_, method, values, expected) => {
		expect(status(method, values)).toBe(expected);
	});
});

describe('the baseline', () => {
	const year = (values: Record<number, number>) => undpBaseline(observed(series(values)))?.[0] ?? null;
	it('is 2015, else the nearest of 2012 to 2018, the later of two', () => {
		expect(year({ 2014: 1, 2015: 1, 2016: 1 })).toBe(2015);
		expect(year({ 2014: 1, 2016: 1 })).toBe(2016);
		expect(year({ 2014: 1, 2017: 1 })).toBe(2014);
		expect(year({ 2013: 1, 2017: 1 })).toBe(2017);
		expect(year({ 2013: 1, 2018: 1 })).toBe(2013);
		expect(year({ 2012: 1, 2018: 1 })).toBe(2018);
		expect(year({ 2012: 1, 2019: 1 })).toBe(2012);
		expect(year({ 2011: 1, 2019: 1 })).toBeNull();
	});

	it('is never a zero', () => {
		expect(year({ 2015: 0, 2016: 0, 2017: 100 })).toBe(2017);
		expect(year({ 2015: 0 })).toBeNull();
	});
});

describe('values at and below zero', () => {
	it('give no growth rate and no praise: from −2.5 to 0.9 is not judged', () => {
		// UNDP publishes "Deterioration" here (Greenland’s growth of GDP), because its comparison with a number that
		// does not exist falls through to the last class. The value rose.
		const verdict = assess('un-sdg-undp', sdg(CAGRA_UP, { 2015: -2.529318, 2023: 0.865962 }));
		expect(verdict.status).toBe('insufficient-data');
		expect(verdict.pace).toBeNull();
		expect(verdict.fact).toMatchObject({ say: 'growth-undefined', isWorse: false });
	});

	it('still see a move the wrong way', () => {
		expect(status(CAGRA_UP, { 2015: -5, 2023: -10 })).toBe('deteriorating');
		expect(status(CAGRA_DOWN, { 2015: -5, 2023: 3 })).toBe('deteriorating');
	});
});

describe('the other trend methods', () => {
	it('doubling asks for growth to twice the baseline by 2030', () => {
		// 100 to 150 in 8 years: 5.2 %; twice in 15 years: 4.7 %.
		const verdict = assess('un-sdg-undp', sdg({ trendMethodology: 'Doubling' }, { 2015: 100, 2023: 150 }));
		expect(verdict.status).toBe('on-track');
		expect(verdict.target).toEqual([2030, 200]);
		expect(status({ trendMethodology: 'Doubling' }, { 2015: 100, 2023: 125 })).toBe('acceleration-needed');
		expect(status({ trendMethodology: 'Doubling' }, { 2015: 100, 2023: 200 })).toBe('achieved');
	});

	it('halving asks for half the baseline by 2030', () => {
		// 57.1 to 49.7 in 7 years: −2.0 %; half in 15 years: −4.5 %; 0.43.
		const verdict = assess('un-sdg-undp', sdg({ trendMethodology: 'Halfing' }, { 2015: 57.1, 2022: 49.7 }));
		expect(verdict.status).toBe('limited');
		expect(verdict.pace_needed).toBeCloseTo(-4.516, 3);
		expect(status({ trendMethodology: 'Halfing' }, { 2015: 40, 2022: 20 })).toBe('achieved');
		expect(status({ trendMethodology: 'Halfing' }, { 2015: 40, 2022: 44 })).toBe('deteriorating');
	});

	it('a reduction rate is held against the rate required, then against half a per cent a year', () => {
		const method = { normativeDirection: 'decrease', targetValue: 3, trendMethodology: 'AARRR' };
		// Required: ln(12 / 3) / 15 = 9.2 % a year. 12 to 5 in 9 years: 9.7 %; to 10: 2.0 %; to 13: −0.9 %.
		expect(status(method, { 2015: 12, 2024: 5 })).toBe('on-track');
		expect(status(method, { 2015: 12, 2024: 10 })).toBe('acceleration-needed');
		expect(status(method, { 2015: 12, 2024: 13 })).toBe('deteriorating');
	});

	it('steps count: two up is on track, one is fair, none is limited, down is deterioration', () => {
		const method = { normativeDirection: 'increase', targetValue: 5, trendMethodology: 'Likert' };
		expect(status(method, { 2015: 1, 2022: 3 })).toBe('on-track');
		expect(status(method, { 2015: 1, 2022: 2 })).toBe('acceleration-needed');
		expect(status(method, { 2015: 2, 2022: 2 })).toBe('limited');
		expect(status(method, { 2015: 3, 2022: 2 })).toBe('deteriorating');
		expect(status(method, { 2022: 5 })).toBe('achieved');
	});

	it('parity closes its gap from both sides', () => {
		const method = { targetValue: 1, trendMethodology: 'Parity' };
		// (1.05 / 1.2)^(1/8) − 1 = −1.66 % a year; 1 in 2030 asks for −1.21 %.
		expect(status(method, { 2015: 1.2, 2023: 1.05 })).toBe('on-track');
		expect(status(method, { 2015: 0.9, 2023: 0.91 })).toBe('limited');
		expect(status(method, { 2015: 1, 2023: 1.2 })).toBe('deteriorating');
	});

	it('parity within its band is achieved where there is a baseline, and not judged without one', () => {
		const method = { targetValue: 1, trendMethodology: 'Parity' };
		expect(status(method, { 2015: 1.1, 2023: 1.02 })).toBe('achieved');
		expect(status(method, { 2010: 1.1, 2023: 1.02 })).toBe('insufficient-data');
	});

	it('parity that is passed counts as growth towards it, as published, and is not shown as such', () => {
		// Girls per boy in Bangladesh: from 1.31 to 0.63.
		const method = { targetValue: 1, trendMethodology: 'Parity' };
		const asked = {
			...sdg(method, { 2015: 1.31, 2023: 0.63 }),
			indicator: 'X',
			method: 'un-sdg-undp' as const
		};
		expect(answer(asked, asked.series ?? null)).toMatchObject({
			...{ status: 'on-track', shown: 'deteriorating', refused_by: 'overshot' }
		});
	});

	it('zero is on track where a baseline says that it fell there, and achieved where none does', () => {
		expect(status(CAGRA_DOWN, { 2015: 4, 2020: 0 })).toBe('on-track');
		expect(status({ ...CAGRA_DOWN, targetValue: 1 }, { 2015: 4, 2020: 0 })).toBe('on-track');
		expect(status(CAGRA_DOWN, { 2010: 4, 2020: 0 })).toBe('achieved');
	});

	it('the series’ own limits of the ratio go before the common ones', () => {
		// 30 to 28 in 8 years: −0.86 % a year; 5 in 2030 asks for −11.3 %: 0.08. To 25: −2.25 %, 0.2.
		const own = { ...CAGRR_DOWN, targetValue: 5, CAGRRLimits: [0.95, 0.1, -0.1] };
		expect(status(own, { 2015: 30, 2023: 28 })).toBe('limited');
		expect(status(own, { 2015: 30, 2023: 25 })).toBe('acceleration-needed');
		expect(status({ ...CAGRR_DOWN, targetValue: 5 }, { 2015: 30, 2023: 25 })).toBe('limited');
	});

	it('steps may start from zero', () => {
		const method = { normativeDirection: 'increase', targetValue: 5, trendMethodology: 'Likert' };
		// Barbados: from 0 to 2.
		expect(status(method, { 2015: 0, 2022: 2 })).toBe('on-track');
	});

	it('the Gini index falls by a per cent a year to be on track, and its target is on the series’ scale', () => {
		const method = { targetValue: 0.25, trendMethodology: 'SpecialGINI' };
		const verdict = assess('un-sdg-undp', sdg(method, { 2015: 45, 2022: 40 }));
		expect(verdict.status).toBe('on-track');
		expect(verdict.target).toEqual([2030, 25]);
		expect(status(method, { 2015: 45, 2022: 44.8 })).toBe('limited');
		expect(status(method, { 2015: 45, 2022: 47 })).toBe('deteriorating');
	});
});

describe('the published method', () => {
	it('is read whatever its numbers are written as', () => {
		expect(
			parseSeriesMethod('{"trendMethodology":"CAGRR","targetValue":"95.0","normativeDirection":"increase"}')
				?.target
		).toBe(95);
	});

	it('is null where none is published', () => {
		for (const text of ['NA', '', '{}', 'null', '[1]', undefined]) expect(parseSeriesMethod(text)).toBeNull();
		expect(assess('un-sdg-undp', sdg({}, { 2015: 1, 2020: 2 })).status).toBe('no-method');
	});
});
