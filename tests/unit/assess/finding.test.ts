import { describe, expect, it } from 'vitest';
import { findingOf, type FindingIndicator } from '../../../src/lib/assess/finding';
import { roundRatio } from '../../../src/lib/assess/ratio';
import { placeOf, stanceOf } from '../../../src/lib/assess/place';
import { series, yearly } from './series';

const indicator: FindingIndicator = {
	subject: 'HIV prevalence',
	plural: false,
	unit: '% of people',
	unit_kind: 'share',
	decimals: 1,
	direction: 'down',
	ideal: null
};
const said = (values: ReturnType<typeof series> | null, more = {}) =>
	findingOf({ indicator, series: values, ...more }).said;

describe('the finding of a series is codes and numbers', () => {
	it('a turn says what came before it, its year and the newest value', () => {
		expect(said(yearly(2010, [30, 27, 24, 20, 15, 14, 16, 19, 23, 27]))).toEqual({
			kind: 'turned',
			before: 'fell',
			year: 2015,
			last: { year: 2019, value: 27 }
		});
	});

	it('a change says its way, its round ratio and both ends', () => {
		expect(said(series({ 2005: 24, 2015: 18, 2024: 12 }))).toEqual({
			kind: 'moved',
			way: 'fell',
			ratio: { kind: 'halved', how: 'exactly' },
			from: { year: 2005, value: 24 },
			to: { year: 2024, value: 12 }
		});
	});

	it('scores have no ratio, for they have no true zero', () => {
		const score = { ...indicator, unit_kind: 'score' as const };
		const found = findingOf({ indicator: score, series: series({ 2005: 4, 2015: 3, 2024: 2 }) }).said;
		expect(found).toMatchObject({ kind: 'moved', ratio: null });
	});

	it('a share that starts under 1 % has no multiples, and one at 1 % has', () => {
		const ratio = (first: number, last: number, unit_kind: FindingIndicator['unit_kind'] = 'share') =>
			roundRatio(first, last, unit_kind);
		expect(ratio(0.1, 0.7)).toBe(null);
		expect(ratio(0.9, 2.7, 'percent')).toBe(null);
		expect(ratio(0.8, 0.3)).toBe(null);
		expect(ratio(1, 7)).toEqual({ kind: 'fold', times: 7 });
		expect(ratio(0.1, 0.7, 'per')).toEqual({ kind: 'fold', times: 6 });
		expect(said(series({ 2005: 0.2, 2015: 2, 2024: 4 }))).toMatchObject({
			kind: 'moved',
			way: 'rose',
			ratio: null
		});
	});

	it('a change whose last years go the other way says both years', () => {
		expect(said(series({ 1990: 40, 2000: 30, 2010: 20, 2017: 10, 2022: 14 }))).toEqual({
			kind: 'reversed',
			first: 'fell',
			since: 1990,
			lately: 2017,
			last: { year: 2022, value: 14 }
		});
	});

	it('an old series has no present, only ends', () => {
		const old = series({ 2005: 24, 2010: 22, 2017: 18 });
		expect(said(old, { newestYear: 2024 })).toMatchObject({ kind: 'last-measured', way: 'fell' });
		expect(said(old, { newestYear: 2022 })).toMatchObject({ kind: 'moved' });
	});

	it('tells what is missing apart', () => {
		expect(said(null)).toEqual({ kind: 'no-values', why: 'no-data' });
		expect(said(series({ 2030: 4 }, 'p'))).toEqual({ kind: 'no-values', why: 'only-projections' });
		expect(said(series({ 2020: 4 }), { from: 2021 })).toEqual({
			kind: 'no-values',
			why: 'not-in-these-years'
		});
		expect(said(series({ 2004: 23, 2014: 24 }))).toMatchObject({ kind: 'few-values', points: [{}, {}] });
	});

	it('has a place only where the sentence has room for it', () => {
		const rank = { view: { rank: 15, of: 16, members: 16, year: 2024 }, group: 'SADC' };
		const found = (values: ReturnType<typeof series>) => findingOf({ indicator, series: values, rank }).place;
		expect(found(series({ 2005: 24, 2015: 22, 2024: 17 }))).toMatchObject({
			position: 2,
			end: 'highest',
			stance: 'still-behind'
		});
		expect(found(series({ 1990: 40, 2000: 30, 2010: 20, 2017: 10, 2022: 14 }))).toBeNull();
		expect(found(series({ 2024: 17 }))).toBeNull();
	});
});

describe('a place', () => {
	const view = (rank: number, of: number) => ({ rank, of, members: of, year: 2024 });

	it('is none among fewer than five, and none of a yes or no', () => {
		expect(placeOf({ view: view(1, 4), group: 'SADC' }, 'up', 'share')).toBeNull();
		expect(placeOf({ view: view(1, 16), group: 'SADC' }, 'up', 'binary')).toBeNull();
		expect(placeOf({ view: view(1, 5), group: 'SADC' }, 'up', 'share')).not.toBeNull();
	});

	it('is counted from the ideal where there is one', () => {
		expect(placeOf({ view: view(9, 10), group: 'SADC' }, 'to', 'ratio', 1)).toMatchObject({
			position: 2,
			end: 'furthest',
			ideal: 1
		});
	});

	it('is "still" one where the trend pulls away from that third of the list', () => {
		expect(stanceOf(view(12, 16), 'better')).toBe('still-behind');
		expect(stanceOf(view(11, 16), 'better')).toBe('neutral');
		expect(stanceOf(view(5, 16), 'worse')).toBe('still-ahead');
		expect(stanceOf(view(6, 16), 'worse')).toBe('neutral');
	});
});
