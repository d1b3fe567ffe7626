import { describe, expect, it } from 'vitest';
import { directionOf, spokenYears } from '../../../src/lib/assess/direction';
import { findingOf } from '../../../src/lib/assess/finding';
import { START_YEAR } from '../../../src/lib/series/window';
import { english } from '../../../src/lib/words/en';
import { series, yearly } from './series';

const down = { direction: 'down', unitKind: 'share' } as const;
const indicator = {
	subject: 'HIV prevalence',
	plural: false,
	unit: '% of people',
	unit_kind: 'share' as const,
	decimals: 1,
	direction: 'down' as const,
	ideal: null
};

describe('the years that are spoken of', () => {
	const long = yearly(1960, [...Array(60).keys()]);

	it('begin with the baseline of the development goals unless the reader chose', () => {
		expect(spokenYears(long, {})).toEqual({ from: START_YEAR, to: undefined });
		expect(spokenYears(long, { from: null, to: 2000 })).toEqual({ from: START_YEAR, to: 2000 });
		expect(spokenYears(long, { from: 1975 })).toEqual({ from: 1975, to: undefined });
	});

	it('are all there are where hardly any value is newer', () => {
		expect(spokenYears(series({ 1970: 1, 1980: 2, 1989: 3, 1991: 4, 1992: 5 }), {}).from).toBeUndefined();
		expect(spokenYears(series({ 1970: 1, 1990: 3, 1991: 4, 1992: 5 }), {}).from).toBe(START_YEAR);
		expect(spokenYears(long, { to: 1991 }).from).toBeUndefined();
	});

	it('begin with the state where it is younger, whatever was asked for', () => {
		const young = { ...long, s: 2011 };
		expect(spokenYears(young, {}).from).toBe(2011);
		expect(spokenYears(young, { from: 1990 }).from).toBe(2011);
		expect(spokenYears(young, { from: 2015 }).from).toBe(2015);
		expect(spokenYears(young, { from: 1970, to: 2000 })).toEqual({ from: 1970, to: 2000 });
		// Two values of its own are too few, and the territory's are not added to them.
		const few = { ...series({ 1990: 1, 2000: 2, 2012: 3, 2015: 4 }), s: 2011 };
		expect(spokenYears(few, {}).from).toBe(2011);
		expect(findingOf({ indicator, series: few }).said).toMatchObject({ kind: 'few-values' });
		expect(
			english.finding(findingOf({ indicator, series: { ...series({ 2010: 19.4, 2020: 39.7 }), s: 2011 } }))
		).toMatch(/ in 2020, the only year with data since independence in 2011$/);
		const { whole, recent } = directionOf(
			{ ...series({ 2010: 19.4, 2020: 39.7 }), s: 2011 },
			{ direction: 'up', unitKind: 'share' }
		);
		for (const { reason } of [whole, recent])
			expect(english.trendReason(reason)).toBe('only one value since independence in 2011');
		expect(findingOf({ indicator, series: young }).said).toMatchObject({ from: { year: 2011 } });
	});

	it('are the same for a title and for the facts beside it', () => {
		// Rises to 1989, falls from then on: since 1960 it has risen, since 1990 fallen.
		const turn = yearly(1960, [...Array(30).keys(), ...Array.from({ length: 30 }, (_, i) => 29 - i / 3)]);
		const facts = directionOf(turn, down);
		const said = findingOf({ indicator, series: turn }).said;
		expect(facts.whole.from?.year).toBe(1990);
		expect(facts.status).toBe('better');
		expect(said).toMatchObject({ kind: 'moved', way: 'fell', from: { year: 1990 } });
	});
});

describe('the newest direction', () => {
	it('is that after the turn, though the ends say otherwise', () => {
		const turned = directionOf(yearly(2010, [10, 14, 18, 22, 26, 30, 27, 24, 21, 18, 16]), down);
		expect(turned.whole.status).toBe('worse');
		expect(turned.turn).toEqual({ kind: 'turned', before: 'rose', year: 2015 });
		expect(turned.status).toBe('better');
	});

	it('is that of the last five years where these go the other way', () => {
		const reversed = directionOf(series({ 1990: 40, 2000: 30, 2010: 20, 2017: 10, 2022: 14 }), down);
		expect(reversed.turn).toEqual({ kind: 'reversed', before: 'fell', year: 2017 });
		expect(reversed.status).toBe('worse');
	});

	it('turned in the year of its highest value, also where that is the year before the last', () => {
		// South Sudan's electricity: 7.7 in 2021, 8.4 in 2022, 5.4 in 2023.
		const electricity = [2.8, 3.3, 3.8, 4.3, 4.8, 5.3, 4.2, 6.3, 6.8, 7.3, 7.7, 8.4, 5.4];
		const found = directionOf(yearly(2011, electricity), { ...down, direction: 'up' });
		expect(found.turn).toEqual({ kind: 'turned', before: 'rose', year: 2022 });
	});

	it('is that since the start where nothing turned, or the series is old', () => {
		const falling = series({ 2005: 24, 2015: 22, 2020: 19.5, 2024: 17.1 });
		expect(directionOf(falling, down)).toMatchObject({ turn: null, status: 'better' });
		const old = yearly(2000, [10, 14, 18, 22, 26, 30, 27, 24, 21, 18, 16]);
		expect(directionOf(old, { ...down, newestYear: 2024 })).toMatchObject({ turn: null, status: 'worse' });
	});

	it('is nearer or further where a certain value is best', () => {
		const towards = { direction: 'to', ideal: 1, unitKind: 'ratio' } as const;
		const parity = yearly(2010, [0.5, 0.6, 0.7, 0.8, 0.9, 1, 0.93, 0.86, 0.79, 0.72, 0.7]);
		expect(directionOf(parity, towards)).toMatchObject({ turn: { before: 'rose' }, status: 'worse' });
	});
});
