import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/lib/assess/frameworks/assess';
import type { AssessInput } from '../../../../src/lib/assess/frameworks/input';
import type { Rule } from '../../../../src/lib/assess/frameworks/rule';
import { input, sdg, series } from './helpers';

const reach = (rule: Rule, values: Record<number, number>, more: Partial<AssessInput> = {}) =>
	assess('reach', input(rule, values, { baselineYear: 2015, deadline: 2030, asOf: 2026, ...more }));

describe('a fixed value', () => {
	const AT_MOST_25: Rule = { kind: 'reach', op: 'at-most', value: 25 };

	it('is met at the line', () => {
		const verdict = reach(AT_MOST_25, { 2015: 40, 2024: 25 });
		expect(verdict.status).toBe('achieved');
		expect(verdict.reach_year).toBe(2024);
		// Above and below exclude the line itself.
		expect(reach({ kind: 'reach', op: 'below', value: 25 }, { 2015: 40, 2024: 25 }).status).not.toBe(
			'achieved'
		);
	});

	it('compares the pace so far with the pace needed: Lesotho’s under-five mortality, 75.1 to 60 of 25', () => {
		// Closed: (75.1 − 60) / 9 = 1.678 a year. Needed: (75.1 − 25) / 15 = 3.34 a year. 0.50: just too slow.
		// From now on (60 − 25) / 6 = 5.83 a year are needed; at 1.678 it takes 20.9 years: 2045.
		const verdict = reach(AT_MOST_25, { 2015: 75.1, 2024: 60 });
		expect(verdict.status).toBe('acceleration-needed');
		expect(verdict.pace).toBeCloseTo(-1.678, 3);
		expect(verdict.pace_needed).toBeCloseTo(-5.833, 3);
		expect(verdict.reach_year).toBe(2045);
	});

	it('is missed once its deadline has passed, whatever came later', () => {
		const verdict = reach(
			AT_MOST_25,
			{ 2000: 90, 2010: 40, 2019: 24 },
			{ baselineYear: 2000, deadline: 2010 }
		);
		expect(verdict.status).toBe('not-achieved');
		expect(verdict.latest).toEqual([2010, 40]);
		expect(verdict.fact).toMatchObject({ say: 'missed', latest: [2010, 40] });
	});

	it('is neither met nor missed where nothing was measured near the deadline, or since the start', () => {
		const closed = { baselineYear: 1995, deadline: 2015 };
		expect(reach(AT_MOST_25, { 1995: 60, 2003: 40 }, closed).status).toBe('insufficient-data');
		expect(reach(AT_MOST_25, { 1995: 60, 2010: 40 }, closed).status).toBe('not-achieved');
		expect(reach(AT_MOST_25, { 2000: 60, 2012: 20 }).status).toBe('insufficient-data');
	});

	it('says since when it has been met without a break', () => {
		const values = { 2015: 24, 2018: 26, 2020: 25, 2022: 22, 2024: 21 };
		expect(reach(AT_MOST_25, values).reach_year).toBe(2020);
	});

	it('works for targets of zero and through zero', () => {
		// A deficit of −6 % of GDP to be at least −3 %: −6 to −4 in 9 years closes 0.222 a year, 0.2 were needed.
		const verdict = reach({ kind: 'reach', op: 'at-least', value: -3 }, { 2015: -6, 2024: -4 });
		expect(verdict.status).toBe('on-track');
		expect(reach({ kind: 'reach', op: 'at-most', value: 0 }, { 2015: 30, 2024: 27 }).status).toBe('limited');
		// FDI: 206 to −42 moves away from 300 through zero.
		expect(reach({ kind: 'reach', op: 'at-least', value: 300 }, { 2015: 206.5, 2024: -42.2 }).status).toBe(
			'deteriorating'
		);
	});

	it('needs two values to speak of a pace', () => {
		const verdict = reach(AT_MOST_25, { 2024: 60 });
		expect(verdict.status).toBe('insufficient-data');
		expect(verdict.latest).toEqual([2024, 60]);
	});

	it('never takes a projection for an actual', () => {
		const given = input(AT_MOST_25, null, { baselineYear: 2015, deadline: 2030 });
		const projected = { ...series({ 2015: 40, 2020: 38, 2028: 20 }), n: 'aap' };
		expect(assess('reach', { ...given, series: projected }).latest).toEqual([2020, 38]);
	});
});

describe('parts of a baseline', () => {
	it('double, raise by half, and cut to a tenth', () => {
		// UNAIDS: new infections to a tenth of 2010 by 2030. 12.5 to 1.94 of 1.25: 0.754 a year closed, 0.5625 needed.
		const tenth = reach(
			{ kind: 'fraction-of-baseline', factor: 0.1 },
			{ 2010: 12.5, 2024: 1.94 },
			{ baselineYear: 2010 }
		);
		expect(tenth.target?.[1]).toBeCloseTo(1.25, 9);
		expect(tenth.status).toBe('on-track');
		expect(
			reach(
				{ kind: 'fraction-of-baseline', factor: 2 },
				{ 2011: 10, 2020: 20 },
				{ baselineYear: 2011, deadline: 2020 }
			).status
		).toBe('achieved');
		// Raised by half but no further than everybody.
		expect(
			reach({ kind: 'fraction-of-baseline', factor: 1.5, cap: 100 }, { 2015: 80, 2024: 90 }).target
		).toEqual([2030, 100]);
	});

	it('cannot be taken of zero or of a negative balance', () => {
		expect(reach({ kind: 'fraction-of-baseline', factor: 2 }, { 2015: 0, 2024: 5 }).status).toBe(
			'insufficient-data'
		);
		expect(reach({ kind: 'fraction-of-baseline', factor: 2 }, { 2015: -4, 2024: 5 }).status).toBe(
			'insufficient-data'
		);
	});

	it('take the nearest year within five where the baseline year has no value, and no other', () => {
		expect(reach({ kind: 'fraction-of-baseline', factor: 0.5 }, { 2012: 40, 2024: 30 }).baseline).toEqual([
			2012, 40
		]);
		expect(reach({ kind: 'fraction-of-baseline', factor: 0.5 }, { 2009: 40, 2024: 30 }).status).toBe(
			'insufficient-data'
		);
	});

	it('halve a shortfall and add to a start', () => {
		// 60 % missing 40: 80 % is the target.
		expect(reach({ kind: 'fraction-of-shortfall', factor: 0.5 }, { 2015: 60, 2024: 80 }).status).toBe(
			'achieved'
		);
		expect(reach({ kind: 'fraction-of-shortfall', factor: 0.5 }, { 2015: 60, 2024: 70 }).target).toEqual([
			2030, 80
		]);
		// One more point of GDP: 4 to 5, 4.5 after 9 of 15 years: 0.83.
		const added = reach({ kind: 'change-by', delta: 1 }, { 2015: 4, 2024: 4.5 });
		expect(added.target).toEqual([2030, 5]);
		expect(added.status).toBe('acceleration-needed');
		expect(added.pace_unit).toBe('units');
		expect(reach({ kind: 'change-by', delta: -2 }, { 2015: 4, 2024: 2 }).status).toBe('achieved');
		expect(reach({ kind: 'change-by', delta: -2 }, { 2015: 4, 2024: 5 }).status).toBe('deteriorating');
	});
});

describe('bands', () => {
	const PARITY: Rule = { kind: 'parity', value: 1, band: [0.97, 1.03] };
	it('are met inside, ends included, and approached from both sides', () => {
		expect(reach(PARITY, { 2015: 1.2, 2024: 1.03 }).status).toBe('achieved');
		// Above the band by 0.17, then by 0.05: 0.0133 a year closed, 0.0113 needed.
		expect(reach(PARITY, { 2015: 1.2, 2024: 1.08 }).status).toBe('on-track');
		expect(reach(PARITY, { 2015: 0.95, 2024: 0.9 }).status).toBe('deteriorating');
	});

	it('call what was inside and is no longer moving away', () => {
		expect(reach(PARITY, { 2015: 1, 2024: 0.94 }).status).toBe('deteriorating');
	});

	it('may be open above: 15 to 20 % of the budget, where more is fine', () => {
		const rule: Rule = { kind: 'range', min: 15, max: 20 };
		expect(reach(rule, { 2015: 10, 2024: 24 }).status).not.toBe('achieved');
		expect(reach({ ...rule, more_is_fine: true }, { 2015: 10, 2024: 24 }).status).toBe('achieved');
	});
});

describe('stretches of years', () => {
	it('count the years that meet a yearly line and average all: growth of 7 % a year, 2001 to 2010', () => {
		const rule: Rule = { kind: 'every-year', op: 'at-least', value: 7 };
		// (3 + 8 + 4 + 4 + 6) / 5 = 5.
		const verdict = reach(
			rule,
			{ 2000: 20, 2001: 3, 2005: 8, 2007: 4, 2008: 6, 2010: 4, 2012: 30 },
			{ start: 2001, deadline: 2010 }
		);
		expect(verdict.status).toBe('not-achieved');
		expect(verdict.pace).toBe(5);
		expect(verdict.fact).toMatchObject({ say: 'on-average', years: 5, met: 1 });
		const half = { 2001: 9, 2003: 7, 2005: 7, 2007: 9, 2010: 7 };
		expect(reach(rule, half, { start: 2001, deadline: 2010 }).status).toBe('achieved');
		expect(reach(rule, { 2022: 9, 2024: 7, 2025: 8 }, { start: 2022, deadline: 2031 }).status).toBe(
			'on-track'
		);
	});

	it('do not judge a yearly line from fewer than half of the years so far', () => {
		// Investment in Lesotho: values of 2007 to 2010 alone, of ten years.
		const rule: Rule = { kind: 'every-year', op: 'at-least', value: 25 };
		const values = { 2007: 24.9, 2008: 28, 2009: 30.5, 2010: 31.3 };
		expect(reach(rule, values, { start: 2001, deadline: 2010 }).status).toBe('insufficient-data');
	});

	it('compare a compound growth: 100 to 140 in 5 years is 6.96 % a year', () => {
		const rule: Rule = { kind: 'growth-rate', rate: 7 };
		const verdict = reach(rule, { 2015: 100, 2020: 140 });
		expect(verdict.pace).toBeCloseTo(6.961, 3);
		expect(verdict.status).toBe('acceleration-needed');
		expect(reach(rule, { 2015: 100, 2020: 141 }).status).toBe('on-track');
		expect(reach(rule, { 2015: 100, 2020: 90 }).status).toBe('deteriorating');
	});

	it('compare the mean of a period with an earlier one, if that has enough years', () => {
		const rule: Rule = { kind: 'period-mean', op: 'below', base: [2005, 2008], test: [2020, 2030] };
		expect(reach(rule, { 2005: 10, 2007: 20, 2020: 5, 2021: 9 }).status).toBe('on-track');
		expect(reach(rule, { 2005: 10, 2007: 20, 2020: 25 }).status).toBe('acceleration-needed');
		expect(reach(rule, { 2005: 10, 2020: 5 }).status).toBe('insufficient-data');
		expect(reach(rule, { 2005: 10, 2007: 20, 2020: 5 }, { asOf: 2030 }).status).toBe('achieved');
	});
});

describe('other rules', () => {
	it('hold a value against the median of a group in the same year', () => {
		const rule: Rule = { kind: 'peer-level', group: 'WORLD', op: 'at-least' };
		const peer = series({ 2015: 60, 2024: 70 });
		expect(reach(rule, { 2015: 40, 2024: 71 }, { peer }).status).toBe('achieved');
		expect(reach(rule, { 2015: 40, 2024: 55 }, { peer }).target).toEqual([2030, 70]);
		expect(reach(rule, { 2015: 40, 2024: 55 }).status).toBe('insufficient-data');
	});

	it('stop a loss: forest that no longer shrinks', () => {
		const rule: Rule = { kind: 'halt-and-reverse', of: 'loss' };
		expect(reach(rule, { 2015: 34, 2018: 33, 2024: 33 }).status).toBe('achieved');
		expect(reach(rule, { 2015: 34, 2018: 30, 2024: 20 }).status).toBe('deteriorating');
		expect(reach(rule, { 2015: 34, 2024: 33 }).status).toBe('insufficient-data');
	});

	it('are done or not', () => {
		expect(reach({ kind: 'binary' }, { 2024: 1 }).status).toBe('achieved');
		expect(reach({ kind: 'binary' }, { 2020: 1, 2024: 0 }).status).toBe('deteriorating');
		expect(reach({ kind: 'binary' }, { 2024: 0 }, { deadline: 2020 }).status).toBe('insufficient-data');
		expect(reach({ kind: 'binary' }, { 2020: 0, 2024: 0 }, { deadline: 2024 }).status).toBe('not-achieved');
		expect(reach({ kind: 'universal' }, { 2015: 90, 2024: 100 }).status).toBe('achieved');
		expect(reach({ kind: 'universal', met_at: 95 }, { 2015: 90, 2024: 95.2 }).status).toBe('achieved');
		expect(reach({ kind: 'universal' }, { 2015: 90, 2024: 99.9 }).status).toBe('on-track');
	});

	it('follow from the published method of a UN SDG series, where that names a value', () => {
		const method = { trendMethodology: 'CAGRR', normativeDirection: 'decrease', targetValue: 25 };
		// As above: 1.678 a year closed, 3.34 needed. By growth it is −2.5 % where −7.1 % was needed, and so limited.
		const given = sdg(method, { 2015: 75.1, 2024: 60 });
		expect(assess('reach', given).status).toBe('acceleration-needed');
		expect(assess('un-sdg-undp', given).status).toBe('limited');
		const halving = sdg({ trendMethodology: 'Halfing' }, { 2015: 57.1, 2022: 49.7 });
		expect(assess('reach', halving).target?.[1]).toBeCloseTo(28.55, 9);
		expect(
			assess(
				'reach',
				sdg({ trendMethodology: 'CAGRA', normativeDirection: 'increase' }, { 2015: 1, 2022: 2 })
			).status
		).toBe('no-method');
	});

	it('are not judged without a number, a series or a method, each for its own reason', () => {
		expect(reach({ kind: 'qualitative' }, { 2024: 1 }).status).toBe('no-numeric-target');
		expect(reach({ kind: 'monitor' }, { 2024: 1 }).status).toBe('no-numeric-target');
		expect(reach({ kind: 'series-method' }, { 2024: 1 }).status).toBe('no-method');
		const given = input({ kind: 'binary' }, null);
		expect(assess('reach', { ...given, series: undefined }).status).toBe('no-open-data');
		expect(assess('reach', given).status).toBe('insufficient-data');
	});
});
