import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/lib/assess/frameworks/assess';
import { gmrStatus } from '../../../../src/lib/assess/frameworks/mdg-gmr';
import { input } from './helpers';

// Lesotho, World Development Indicators (July 2026).
const UNDER_FIVE = { 1990: 84.5, 1995: 95.1, 2000: 108.3, 2005: 114.6, 2010: 90.9, 2015: 75.1, 2020: 66.3 };
const MATERNAL = {
	1990: 665,
	2000: 413,
	2009: 1387,
	2010: 1311,
	2011: 1210,
	2012: 1000,
	2013: 855,
	2014: 707,
	2015: 594
};
const POVERTY = { 1986: 63.2, 1994: 59.7, 2002: 74.9, 2017: 41.9 };
const HIV = {
	1990: 2.3,
	1995: 14.1,
	2000: 22,
	2005: 23.3,
	2008: 24.2,
	2009: 24.6,
	2010: 24.8,
	2011: 24.9,
	2012: 24.9,
	2013: 24.9,
	2014: 24.7,
	2015: 24.3,
	2016: 23.8,
	2020: 20.7
};
const WATER = { 2000: 64.40586, 2001: 64.96082, 2005: 67.2, 2010: 70.07, 2015: 72.86 };
const TB = { 2000: 827, 2005: 1200, 2008: 1240, 2010: 1180, 2012: 1040, 2015: 780 };
const PRIMARY = { 1990: 65.08796, 2000: 74.50071, 2010: 88.6368, 2015: 88.60833, 2017: 93.31062 };
const GIRLS_PER_BOY = { 1990: 1.20956, 2000: 1.03339, 2010: 0.95778, 2015: 0.95012 };

const TWO_THIRDS = { kind: 'fraction-of-baseline', factor: 1 / 3 } as const;
const HALVE = { kind: 'fraction-of-baseline', factor: 0.5 } as const;
const HALT = { kind: 'halt-and-reverse', of: 'rise' } as const;

describe('the Global Monitoring Report’s method', () => {
	it('finds Lesotho’s under-five mortality seriously off target', () => {
		// x* = 84.5 / 3 = 28.17. g = (75.1 / 90.9)^(1/5) − 1 = −3.75 %.
		// t* = 2015 + ln(28.17 / 75.1) / ln(0.9625) = 2015 + 25.7, so 2041: later than 2030.
		const verdict = assess('mdg-gmr', input(TWO_THIRDS, UNDER_FIVE));
		expect(verdict.status).toBe('not-achieved');
		expect(verdict.baseline).toEqual([1990, 84.5]);
		expect(verdict.latest).toEqual([2015, 75.1]);
		expect(verdict.target?.[1]).toBeCloseTo(28.167, 3);
		expect(verdict.pace).toBeCloseTo(-3.747, 3);
		expect(verdict.reach_year).toBe(2041);
		expect(verdict.since).toEqual([2010, 90.9]);
	});

	it('finds Lesotho’s maternal mortality moderately off target, read over three years', () => {
		// x* = 665 / 4 = 166.25. g = (594 / 1000)^(1/3) − 1 = −15.94 %.
		// t* = 2015 + ln(166.25 / 594) / ln(0.8406) = 2015 + 7.33, so 2023: by 2030.
		const verdict = assess(
			'mdg-gmr',
			input({ kind: 'fraction-of-baseline', factor: 0.25 }, MATERNAL, { growthYears: 3 })
		);
		expect(verdict.status).toBe('limited');
		expect(verdict.pace).toBeCloseTo(-15.94, 2);
		expect(verdict.reach_year).toBe(2023);
	});

	it('sees from the first and the last survey that Lesotho’s poverty was not halved, without a pace', () => {
		// 1986 and 1994 are equally near to 1990, the earlier counts. The last value is of 2002, thirteen years before
		// the deadline, so the one of 2017 stands for it; the survey before that is 15 years older.
		const verdict = assess('mdg-gmr', input(HALVE, POVERTY, { kind: 'share' }));
		expect(verdict.status).toBe('not-achieved');
		expect(verdict.pace).toBeNull();
		expect(verdict.baseline).toEqual([1986, 63.2]);
		expect(verdict.latest).toEqual([2017, 41.9]);
		expect(verdict.target).toEqual([2015, 31.6]);
	});

	it('finds Lesotho’s HIV prevalence halted and not clearly reversed by 2015', () => {
		// 24.3 % in 2015 against 24.8 % in 2010: half a point, no more than counts as standing still; the peak was 24.9.
		const verdict = assess('mdg-gmr', input(HALT, HIV, { kind: 'share' }));
		expect(verdict.status).toBe('acceleration-needed');
		expect(verdict.baseline).toEqual([2013, 24.9]);
		expect(verdict.latest).toEqual([2015, 24.3]);
	});

	it('finds Lesotho’s tuberculosis reversed: 1,240 in 2008, 1,180 in 2010, 780 in 2015', () => {
		const verdict = assess('mdg-gmr', input(HALT, TB));
		expect(verdict.status).toBe('achieved');
		expect(verdict.baseline).toEqual([2008, 1240]);
		expect(verdict.fact).toEqual({
			say: 'turn',
			latest: [2015, 780],
			before: [2010, 1180],
			moved: 'lower',
			peak: [2008, 1240]
		});
	});

	it('says that Lesotho’s water target has no value of 1990 to halve the shortfall of', () => {
		const verdict = assess(
			'mdg-gmr',
			input({ kind: 'fraction-of-shortfall', factor: 0.5 }, WATER, { kind: 'share' })
		);
		expect(verdict.status).toBe('insufficient-data');
		expect(verdict.fact).toEqual({ say: 'no-part-of', latest: [2015, 72.86], year: 1990 });
	});

	it('needs no starting value for primary schooling, which fell between 2010 and 2015', () => {
		const verdict = assess('mdg-gmr', input({ kind: 'universal' }, PRIMARY, { kind: 'share' }));
		expect(verdict.status).toBe('deteriorating');
		expect(verdict.reach_year).toBeNull();
	});

	it('puts the years of arrival in the report’s classes', () => {
		expect(gmrStatus(2015, 2015, -0.05, false)).toBe('on-track');
		expect(gmrStatus(2020, 2015, -0.05, false)).toBe('acceleration-needed');
		expect(gmrStatus(2021, 2015, -0.05, false)).toBe('limited');
		expect(gmrStatus(2031, 2015, -0.05, false)).toBe('not-achieved');
		expect(gmrStatus(null, 2015, 0, false)).toBe('not-achieved');
		expect(gmrStatus(null, 2015, 0.01, false)).toBe('deteriorating');
	});

	it('never lets a later value turn a miss into a hit', () => {
		const late = { 1990: 90, 2010: 60, 2015: 50, 2020: 20 };
		expect(assess('mdg-gmr', input(TWO_THIRDS, late)).status).not.toBe('achieved');
	});

	it('calls a cut of exactly two thirds, published rounded, met', () => {
		// 100 / 3 = 33.33; 33.3 is published.
		expect(assess('mdg-gmr', input(TWO_THIRDS, { 1990: 100, 2010: 45, 2015: 33.3 })).status).toBe('achieved');
	});
});

describe('the reference path', () => {
	it('finds Lesotho’s under-five mortality seriously off track', () => {
		// r = (75.1 / 84.5)^(1/25) − 1 = −0.471 %, r* = (1/3)^(1/25) − 1 = −4.299 %; r / r* = 0.11.
		const verdict = assess('mdg-reference-path', input(TWO_THIRDS, UNDER_FIVE));
		expect(verdict.status).toBe('limited');
		expect(verdict.pace).toBeCloseTo(-0.471, 3);
		expect(verdict.pace_needed).toBeCloseTo(-4.299, 3);
	});

	it('finds Lesotho’s maternal mortality seriously off track', () => {
		// r = (594 / 665)^(1/25) − 1 = −0.451 %, r* = (1/4)^(1/25) − 1 = −5.394 %; r / r* = 0.08.
		const verdict = assess(
			'mdg-reference-path',
			input({ kind: 'fraction-of-baseline', factor: 0.25 }, MATERNAL)
		);
		expect(verdict.status).toBe('limited');
		expect(verdict.pace_needed).toBeCloseTo(-5.394, 3);
	});

	it('finds Lesotho’s poverty off track: falling at more than half the pace needed', () => {
		// r = (41.9 / 63.2)^(1/31) − 1 = −1.317 %, r* = (1/2)^(1/29) − 1 = −2.362 %; r / r* = 0.56.
		const verdict = assess('mdg-reference-path', input(HALVE, POVERTY, { kind: 'share' }));
		expect(verdict.status).toBe('acceleration-needed');
		expect(verdict.pace).toBeCloseTo(-1.317, 3);
		expect(verdict.pace_needed).toBeCloseTo(-2.362, 3);
	});

	it('reads a target of 100 % as what is missing', () => {
		// Missing: 34.91 in 1990, 11.39 in 2015; to 1 by 2015. r = −4.38 %, r* = −13.25 %; r / r* = 0.33.
		const verdict = assess('mdg-reference-path', input({ kind: 'universal' }, PRIMARY, { kind: 'share' }));
		expect(verdict.pace_unit).toBe('percent-of-missing');
		expect(verdict.pace).toBeCloseTo(-4.381, 2);
		expect(verdict.pace_needed).toBeCloseTo(-13.25, 2);
		expect(verdict.status).toBe('limited');
	});

	it('halves what is missing: 40 to 25 of 100 in 12 of 25 years is on track', () => {
		// r = (25 / 40)^(1/12) − 1 = −3.84 %, r* = (20 / 40)^(1/25) − 1 = −2.73 %.
		const rule = { kind: 'fraction-of-shortfall', factor: 0.5 } as const;
		const verdict = assess('mdg-reference-path', input(rule, { 1990: 60, 2002: 75 }, { kind: 'share' }));
		expect(verdict.target).toEqual([2015, 80]);
		expect(verdict.status).toBe('on-track');
	});

	it('measures parity by the gap: girls per boy closed from 1.21 past 1 to 0.95', () => {
		// Gap 0.2096 in 1990, 0.0499 in 2015; to 0.03. r = −5.58 %, r* = −7.48 %; r / r* = 0.75.
		const rule = { kind: 'parity', value: 1, band: [0.97, 1.03] } as const;
		const verdict = assess('mdg-reference-path', input(rule, GIRLS_PER_BOY, { kind: 'ratio' }));
		expect(verdict.status).toBe('acceleration-needed');
		expect(verdict.pace).toBeCloseTo(-5.58, 2);
	});

	it('calls what was at the target and is no longer worsened', () => {
		const rule = { kind: 'reach', op: 'at-most', value: 25 } as const;
		expect(assess('mdg-reference-path', input(rule, { 1990: 20, 2010: 30 })).status).toBe('deteriorating');
	});

	it('cannot draw a path from zero', () => {
		const rule = { kind: 'reach', op: 'at-least', value: 25 } as const;
		expect(assess('mdg-reference-path', input(rule, { 1990: 0, 2010: 3 })).status).toBe('insufficient-data');
	});
});
