import { describe, expect, it } from 'vitest';
import { extremesOf } from '../../../src/lib/assess/extremes';
import { findingOf } from '../../../src/lib/assess/finding';
import { placeOf } from '../../../src/lib/assess/place';
import { english } from '../../../src/lib/words/en';
import { partEnglish } from '../../../src/lib/words/en/parts';
import { series } from '../assess/series';
import { hiv, plain, place } from './support';

describe('text alternatives', () => {
	it('say the ends, the extremes and what else is drawn', () => {
		const points = [
			{ year: 2005, value: 20 },
			{ year: 2010, value: 24 },
			{ year: 2020, value: 19 },
			{ year: 2024, value: 17 }
		];
		const line = series(Object.fromEntries(points.map(({ year, value }) => [year, value])));
		const alt = plain(
			english.chartAlt({
				finding: findingOf({ indicator: hiv, series: line }),
				past: { first: points[0]!, last: points[3]!, ...extremesOf(points) },
				projectedTo: 2030,
				compared: ['SADC', 'Botswana']
			})
		);
		expect(alt).toBe(
			'HIV prevalence has fallen since 2005, from 20.0 % to 17.0 % of people aged 15–49 in 2024. Line chart in % of people aged 15–49, 2005–2024: highest 24.0 % in 2010 and latest 17.0 % in 2024. Projected to 2030. Compared with SADC and Botswana.'
		);
	});

	it('say no extreme that is an end of the line', () => {
		expect(
			extremesOf([
				{ year: 2005, value: 1 },
				{ year: 2010, value: 2 }
			])
		).toEqual({ highest: null, lowest: null });
		expect(extremesOf([])).toEqual({ highest: null, lowest: null });
	});
});

describe('what is said of groups', () => {
	it('names who improved most, and the place of the economy in focus', () => {
		const fact = {
			...{ group: 'SADC', from: 2000, to: 2024, isStill: false, isNeutral: false, leads: null },
			only: null
		};
		const focus = { name: 'Lesotho', place: 8, of: 16, isStill: false, isSmall: false };
		expect(partEnglish.best({ ...fact, first: { name: 'Angola', isFocus: false }, focus })).toBe(
			'Angola improved most in SADC between 2000 and 2024; Lesotho is 8th of 16'
		);
		const first = { name: 'Angola', isFocus: false };
		const names = ['Mauritius', 'Seychelles'];
		expect(partEnglish.best({ ...fact, first, focus, leads: { end: 'lowest', names, shared: 1 } })).toBe(
			'Angola improved most in SADC between 2000 and 2024; Lesotho is 8th of 16; lowest in 2024: Mauritius and Seychelles'
		);
		expect(
			partEnglish.best({ ...fact, first: null, focus, leads: { end: 'highest', names: [], shared: 6 } })
		).toBe('Nobody improved by much in SADC between 2000 and 2024; 6 members share the highest value');
		const still = { ...focus, place: 2, isStill: true };
		expect(partEnglish.best({ ...fact, first: { name: 'Angola', isFocus: false }, focus: still })).toBe(
			'Angola improved most in SADC between 2000 and 2024; Lesotho did not change'
		);
		expect(
			partEnglish.best({ ...fact, first: { name: 'Lesotho', isFocus: true }, focus, isNeutral: true })
		).toBe('Lesotho rose most in SADC between 2000 and 2024');
		expect(partEnglish.best({ ...fact, first: null, focus })).toBe(
			'Nobody improved by much in SADC between 2000 and 2024'
		);
		expect(partEnglish.best({ ...fact, first, focus: { ...focus, isSmall: true } })).toBe(
			'Angola improved most in SADC between 2000 and 2024; Lesotho hardly changed'
		);
		expect(partEnglish.best({ ...fact, first: { name: 'Lesotho', isFocus: true }, focus, only: 3 })).toBe(
			'Lesotho improved most between 2000 and 2024 among the 3 in SADC with data'
		);
		expect(partEnglish.best({ ...fact, first: null, isStill: true, focus })).toBe(
			'Nothing changed in SADC between 2000 and 2024'
		);
	});

	it('ranks all economies, also one whose place has no words', () => {
		const fact = { economy: 'Lesotho', year: 2024, of: 204 };
		expect(
			english.ranking({
				...fact,
				own: {
					rank: 2,
					year: 2023,
					place: placeOf({ view: place(2, 204), group: 'the world' }, 'up', 'share')
				}
			})
		).toBe('Lesotho was the second highest in the world in 2023');
		expect(english.ranking({ ...fact, own: { rank: 2, year: 2023, place: null } })).toBe(
			'Lesotho was 2nd of 204 in the world in 2023'
		);
		expect(english.ranking({ ...fact, own: null })).toBe(
			'Lesotho has no value near 2024; 204 economies have'
		);
		expect(english.rankOnTile(place(12, 16), 'SADC', 'none')).toBe('12th highest of 16 in SADC');
		expect(english.rankOnTile(place(1, 16), 'SADC', 'none')).toBe('highest of 16 in SADC');
		expect(english.rankOnTile(place(12, 16), 'SADC', 'up')).toBe('12th of 16 in SADC');
	});

	it('says that a place is shared', () => {
		const first = { rank: 1, of: 16, tied: 4 };
		expect(english.rank(first, 'SADC')).toBe('equal 1st of 16 in SADC');
		expect(english.rankOnTile(first, 'SADC', 'up')).toBe('equal 1st of 16 in SADC');
		expect(english.rankOnTile(first, 'SADC', 'none')).toBe('equal highest of 16 in SADC');
	});
});
