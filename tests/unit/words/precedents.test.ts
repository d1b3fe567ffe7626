import { describe, expect, it } from 'vitest';
import { conflictOf } from '../../../src/lib/assess/feasibility/conflict';
import { partEnglish } from '../../../src/lib/words/en/parts';
import type { PrecedentFact } from '../../../src/lib/words/words';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const { precedents } = partEnglish;

const mortality: PrecedentFact = {
	...{ cases: 812, reached: 0, economies: 134, reachedBy: 0, years: 6 },
	economy: 'Lesotho',
	unit: { unit: 'deaths per 1,000 live births', unit_kind: 'per', decimals: 1 },
	from: [2024, 60],
	target: [2030, 25],
	better: 'down',
	band: [52.3, 68.8],
	starts: [1960, 2018],
	half: 47.9,
	nearest: { name: 'Costa Rica', from: [1973, 58.3], to: [1979, 26.5] },
	isModelled: false,
	record: null,
	small: [],
	isNearEnd: false
};
const births: PrecedentFact = {
	...mortality,
	...{ cases: 77, reached: 32, economies: 31, reachedBy: 19 },
	unit: { unit: '% of births', unit_kind: 'share', decimals: 1 },
	from: [2024, 88.8],
	target: [2030, 95],
	better: 'up',
	band: [86.7, 90.7],
	half: 94.4,
	nearest: { name: 'El Salvador', from: [2006, 89.6], to: [2012, 99.5] }
};

describe('who has done it before, in words', () => {
	it('says none so far, and never that it cannot be done', () => {
		expect(plain(precedents.said(mortality))).toBe(
			'134 other economies once stood where Lesotho stood in 2024 (52.3 to 68.8 per 1,000 live births): 812 years, all theirs added up. ' +
				'Six years later none of them had 25.0 or less, so far. Half of those years led to 47.9 or less. ' +
				'Nearest: Costa Rica, 58.3 in 1973, 26.5 in 1979.'
		);
		expect(plain(precedents.title(mortality))).toBe(
			'None so far of the 134 economies that stood where Lesotho stands had 25.0 or less six years later'
		);
		expect(precedents.line(mortality)).toBe(
			'so far none of the 134 others that once stood here (in 812 of their years) had met the target six years later'
		);
	});

	it('says how many economies got there, with the years that is counted from', () => {
		expect(plain(precedents.said(births))).toBe(
			'31 other economies once stood where Lesotho stood in 2024 (86.7 % to 90.7 %): 77 years, all theirs added up. ' +
				'Six years later 19 of them had 95.0 % or more, from 32 of those years. Half of those years led to 94.4 % or more. ' +
				'Farthest: El Salvador, 89.6 % in 2006, 99.5 % in 2012.'
		);
		expect(plain(precedents.title(births))).toBe(
			'31 economies once stood where Lesotho stands; six years later 19 of them had 95.0 % or more (from 32 of their 77 years there)'
		);
		expect(precedents.line(births)).toBe(
			'31 others once stood here (in 77 of their years); six years later 19 had met the target (from 32 of those years)'
		);
	});

	it('says no number and no per cent above 60 %', () => {
		const most = { ...births, cases: 61, reached: 51, economies: 46, reachedBy: 39 };
		for (const text of [precedents.title(most), precedents.said(most), precedents.line(most)]) {
			expect(text).toMatch(/most of/);
			expect(text).not.toMatch(/\b51\b|\b39\b|\b8\d %/);
		}
	});

	it('marks a record that is short, modelled, another publisher’s, or of small countries', () => {
		const notes = precedents.notes({
			...births,
			starts: [2010, 2018],
			isModelled: true,
			record: 'World Bank',
			small: ['Bhutan', 'Comoros'],
			isNearEnd: true
		});
		expect(notes.join(' ')).toContain('begins in 2010 only');
		expect(notes.join(' ')).toContain('modelled');
		expect(notes.join(' ')).toContain('World Bank');
		expect(notes.join(' ')).toContain('Bhutan and Comoros: fewer than a million people');
		expect(notes).toHaveLength(7);
		expect(precedents.notes(births)).toHaveLength(3);
	});

	it('says which question each answers where the verdict and the record point opposite ways', () => {
		const none = { cases: 216, reached: 0 };
		const growth = { method: 'un-sdg-undp', seriesMethod: { trend: 'CAGRA' } } as Parameters<
			typeof conflictOf
		>[2];
		expect(conflictOf({ shown: 'on-track' }, none, growth)).toEqual({
			kind: 'hopeful-verdict',
			asksForGrowth: true
		});
		expect(precedents.conflict['hopeful-verdict'](true)).toContain('1 % a year');
		expect(conflictOf({ shown: 'limited' }, none, growth)).toBeNull();
		expect(conflictOf({ shown: 'limited' }, { cases: 10, reached: 9 }, growth)?.kind).toBe('gloomy-verdict');
		expect(conflictOf({ shown: 'insufficient-data' }, { cases: 10, reached: 9 }, growth)).toBeNull();
	});
});
