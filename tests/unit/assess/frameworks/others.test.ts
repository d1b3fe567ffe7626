import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/lib/assess/frameworks/assess';
import {
	graduation,
	inclusion,
	incomeLines,
	indexOf,
	minMaxScore,
	inARow
} from '../../../../src/lib/assess/frameworks/ldc-criteria';
import { arrowOf, colourOf, scoreOf } from '../../../../src/lib/assess/frameworks/sdsn';
import { input, series } from './helpers';

describe('SDSN thresholds and arrows', () => {
	// Under-five mortality: green from 25, red from 50, optimum 2.6, worst 130.1.
	const U5 = { optimum: 2.6, green: 25, red: 50, lower_bound: 130.1 };
	const sdsn = (values: Record<number, number>, sdsn = U5) =>
		assess('sdsn', input({ kind: 'reach', op: 'at-most', value: 25 }, values, { sdsn }));

	it('colour a value by where it stands between green and red', () => {
		expect([20, 25, 30, 37.5, 45, 50, 60].map((v) => colourOf(U5, v))).toEqual([
			'green',
			'green',
			'yellow',
			'orange',
			'orange',
			'red',
			'red'
		]);
		// More is better: electricity, green 98, red 80.
		expect(
			[99, 98, 90, 85, 80].map((v) => colourOf({ optimum: 100, green: 98, red: 80, lower_bound: 9 }, v))
		).toEqual(['green', 'green', 'yellow', 'orange', 'red']);
	});

	it('score 0 to 100: Lesotho’s 60 is 100 × (60 − 130.1) / (2.6 − 130.1) = 55.0', () => {
		expect(scoreOf(U5, 60)).toBeCloseTo(54.98, 2);
		expect(scoreOf(U5, 500)).toBe(0);
		expect(scoreOf(U5, 1)).toBe(100);
	});

	it('set the arrow by the change a year: Lesotho fell by 1.68 where 3.34 were needed', () => {
		// (60 − 75.1) / 9 = −1.678; (25 − 75.1) / 15 = −3.34; 0.502.
		const verdict = sdsn({ 2015: 75.1, 2024: 60 });
		expect(verdict.fact).toMatchObject({ say: 'arrow', colour: 'red' });
		expect(verdict.status).toBe('acceleration-needed');
		expect(verdict.pace_needed).toBeCloseTo(-3.34, 6);
		expect([1, 0.99, 0.5, 0.49, 0, -0.01].map(arrowOf)).toEqual([
			'on-track',
			'acceleration-needed',
			'acceleration-needed',
			'limited',
			'limited',
			'deteriorating'
		]);
	});

	it('call green achieved, lost green decreasing, and one value no trend', () => {
		const kept = sdsn({ 2015: 40, 2024: 20 });
		expect([kept.status, kept.fact.say]).toEqual(['achieved', 'green']);
		const lost = sdsn({ 2015: 20, 2024: 30 });
		expect([lost.status, lost.fact]).toMatchObject(['deteriorating', { say: 'arrow', colour: 'yellow' }]);
		const once = sdsn({ 2010: 60, 2024: 30 });
		expect([once.status, once.fact]).toMatchObject([
			'insufficient-data',
			{ say: 'colour', colour: 'yellow' }
		]);
		expect(assess('sdsn', input({ kind: 'universal' }, { 2024: 1 })).status).toBe('no-method');
	});
});

describe('LDC criteria', () => {
	it('score a value between its bounds: Lesotho at the review of 2024', () => {
		// Under-five mortality 72.188, bounds 10 and 175: 100 × (175 − 72.188) / 165 = 62.31, as published.
		expect(
			minMaxScore(72.1880645822487, { lower: 10, upper: 175, scale: 'linear', sense: 'down' })
		).toBeCloseTo(62.3103, 4);
		// Literacy 82.01, bounds 25 and 100: 76.01.
		expect(minMaxScore(82.01000214, { lower: 25, upper: 100, scale: 'linear', sense: 'up' })).toBeCloseTo(
			76.0133,
			4
		);
		// Disaster victims 8.188 %, bounds 0.05 and 15 on logarithms: 100 × ln(163.76) / ln(300) = 89.39.
		expect(minMaxScore(8.18807623221529, { lower: 0.05, upper: 15, scale: 'log', sense: 'up' })).toBeCloseTo(
			89.3865,
			4
		);
	});

	it('clip to the bounds and never make a number of what is none', () => {
		const bounds = { lower: 0.4, upper: 1, scale: 'linear', sense: 'up' } as const;
		expect(minMaxScore(1.7588, bounds)).toBe(100);
		expect(minMaxScore(-3, bounds)).toBe(0);
		expect(minMaxScore(NaN, bounds)).toBeNaN();
		expect(minMaxScore(1, { ...bounds, lower: 2 })).toBeNaN();
		expect(minMaxScore(1, { ...bounds, lower: 0, scale: 'log' })).toBeNaN();
	});

	it('average the parts by weight: Lesotho’s HAI of 2024 from its two halves', () => {
		const half = (score: number) => ({ score, weight: 0.5 });
		expect(indexOf([half(52.24913249), half(69.07481577)])).toBeCloseTo(60.66197, 4);
		expect(indexOf([half(50), half(NaN)])).toBeNull();
		expect(indexOf([])).toBeNull();
	});

	it('set the income lines as published for 2021 and 2024', () => {
		// 2021: mean of 995, 1,025 and 1,035 = 1,018; × 1.2 = 1,222; income only twice that.
		const of2021 = incomeLines([995, 1025, 1035], 2);
		expect(Math.round(of2021.inclusion)).toBe(1018);
		expect(Math.round(of2021.graduation)).toBe(1222);
		expect(Math.round(of2021.incomeOnly)).toBe(2444);
		// 2024: mean of 1,045, 1,085 and 1,135 = 1,088; × 1.2 = 1,306; three times that.
		const of2024 = incomeLines([1045, 1085, 1135], 3);
		expect(Math.round(of2024.inclusion)).toBe(1088);
		expect(Math.round(of2024.graduation)).toBe(1306);
		expect(Math.round(of2024.incomeOnly)).toBe(3918);
	});

	const lines = {
		inclusion: { income: 1088, hai: 60, evi: 36 },
		graduation: { income: 1306, hai: 66, evi: 32 },
		incomeOnly: 3918
	};

	it('find Lesotho past no graduation line in 2024', () => {
		const result = graduation({ income: 1183.56, hai: 60.66, evi: 47.8 }, lines);
		expect(result.met).toEqual({ income: false, hai: false, evi: false });
		expect(result.eligible).toBe(false);
		// It is no longer poor or low enough in assets to be included afresh.
		expect(inclusion({ income: 1183.56, hai: 60.66, evi: 47.8 }, lines)).toBe(false);
		expect(inclusion({ income: 900, hai: 40, evi: 47.8 }, lines)).toBe(true);
		expect(inclusion({ income: 900, hai: null, evi: 47.8 }, lines)).toBeNull();
	});

	it('let two of three or income alone graduate, at two reviews in a row', () => {
		const two = graduation({ income: 1400, hai: 70, evi: 50 }, lines);
		expect([two.count, two.eligible]).toEqual([2, true]);
		const rich = graduation({ income: 5000, hai: 40, evi: 50 }, lines);
		expect([rich.count, rich.incomeOnly, rich.eligible]).toEqual([1, true, true]);
		const unknown = graduation({ income: 1400, hai: null }, lines);
		expect([unknown.met.hai, unknown.eligible]).toEqual([null, false]);
		expect(inARow([two])).toBe(1);
		expect(inARow([unknown, two, rich])).toBe(2);
		expect(inARow([two, unknown])).toBe(0);
		expect(inARow([two, rich, two])).toBe(3);
	});

	it('judge each criterion at its newest review against that review’s line', () => {
		const given = input(
			{ kind: 'ldc-threshold', criterion: 'evi', step: 'graduation' },
			{ 2021: 31, 2024: 47.8 },
			{
				kind: 'index',
				lines: [
					{ review: 2021, value: 32 },
					{ review: 2024, value: 32 }
				]
			}
		);
		const verdict = assess('ldc-criteria', given);
		expect(verdict.status).toBe('not-achieved');
		expect(verdict.fact).toMatchObject({ say: 'line', step: 'graduation', line: 32, beyond: 1, reviews: 2 });
		expect(verdict.fact.say === 'line' && verdict.fact.off).toBeCloseTo(15.8, 6);
		expect(assess('ldc-criteria', { ...given, lines: [] }).status).toBe('no-method');
		const hai = input(
			{ kind: 'ldc-threshold', criterion: 'hai', step: 'inclusion' },
			{ 2024: 59 },
			{ lines: [{ review: 2024, value: 60 }] }
		);
		expect(assess('ldc-criteria', hai).status).toBe('not-achieved');
		const beyond = { ...hai, series: series({ 2024: 60.7 }) };
		expect(assess('ldc-criteria', beyond).fact).toMatchObject({ say: 'line', off: null });
		expect(assess('ldc-criteria', beyond).status).toBe('achieved');
	});
});

describe('SADC bands', () => {
	const inflation = { kind: 'range', min: 3, max: 7 } as const;
	const inForce = { baselineYear: 2012, deadline: 2030 };

	it('hold the latest year against the criterion and count the last five', () => {
		const values = { 2020: 5, 2021: 6, 2022: 8.3, 2023: 6.3, 2024: 6.1 };
		const verdict = assess('sadc-bands', input(inflation, values, inForce));
		expect(verdict.status).toBe('achieved');
		expect(verdict.fact).toEqual({ say: 'criterion', latest: [2024, 6.1], aim: [3, 7], met: 4, years: 5 });
		expect(assess('sadc-bands', input(inflation, { 2024: 2.9 }, inForce)).status).toBe('not-achieved');
		// A deficit no larger than 3 % of GDP is a balance of −3 % or more.
		const deficit = { kind: 'reach', op: 'at-least', value: -3 } as const;
		expect(assess('sadc-bands', input(deficit, { 2024: -3.4 }, inForce)).status).toBe('not-achieved');
	});

	it('judge a step only by the years in which it was in force', () => {
		const values = { 2007: 4, 2010: 6, 2011: 9.5, 2024: 5 };
		const step = { baselineYear: 2008, deadline: 2011 };
		const verdict = assess('sadc-bands', input({ kind: 'reach', op: 'below', value: 10 }, values, step));
		expect(verdict.latest).toEqual([2011, 9.5]);
		expect(verdict.status).toBe('achieved');
		expect(assess('sadc-bands', input(inflation, { 2024: 5 }, step)).status).toBe('insufficient-data');
	});
});

describe('Aid for Trade', () => {
	const aid = (
		test: 'additional' | 'predictable' | 'delivered',
		values: Record<number, number>,
		commitments?: Record<number, number>
	) =>
		assess(
			'aid-for-trade',
			input({ kind: 'aid-for-trade', test }, values, {
				kind: 'usd',
				commitments: commitments ? series(commitments) : null
			})
		);

	it('is additional above the mean of 2002 to 2005, or of 2006 to 2008 where that is missing', () => {
		// Base (10 + 20) / 2 = 15; last three (12 + 18 + 18) / 3 = 16.
		expect(aid('additional', { 2002: 10, 2005: 20, 2022: 12, 2023: 18, 2024: 18 }).status).toBe('achieved');
		expect(aid('additional', { 2006: 30, 2008: 30, 2022: 12, 2023: 18, 2024: 18 }).status).toBe(
			'not-achieved'
		);
		expect(aid('additional', { 2010: 30, 2022: 12, 2023: 18, 2024: 18 }).status).toBe('insufficient-data');
	});

	it('is predictable when five years spread by less than 0.3 of their mean', () => {
		// Lesotho’s disbursements 2020 to 2024: mean 27.45, standard deviation 8.79, 0.32.
		const verdict = aid('predictable', {
			2020: 17.7537,
			2021: 26.0651,
			2022: 21.502,
			2023: 31.5029,
			2024: 40.4119
		});
		expect(verdict.pace).toBeCloseTo(0.32, 2);
		expect(verdict.status).toBe('not-achieved');
		expect(aid('predictable', { 2020: 20, 2021: 22, 2022: 21, 2023: 23, 2024: 24 }).status).toBe('achieved');
		expect(aid('predictable', { 2023: 20, 2024: 21 }).status).toBe('insufficient-data');
	});

	it('is delivered when at least 0.8 of the commitments of three years are paid', () => {
		// Lesotho: 21.5 + 31.5 + 40.4 = 93.4 paid of 63.1 + 14.7 + 274.6 = 352.4 committed: 0.27.
		const verdict = aid(
			'delivered',
			{ 2022: 21.502, 2023: 31.5029, 2024: 40.4119 },
			{ 2022: 63.078, 2023: 14.6823, 2024: 274.608 }
		);
		expect(verdict.pace).toBeCloseTo(0.265, 3);
		expect(verdict.status).toBe('not-achieved');
		expect(aid('delivered', { 2022: 9, 2023: 9, 2024: 9 }, { 2022: 10, 2023: 10, 2024: 10 }).status).toBe(
			'achieved'
		);
		expect(aid('delivered', { 2022: 9 }).status).toBe('insufficient-data');
	});
});
