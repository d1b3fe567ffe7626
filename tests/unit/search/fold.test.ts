import { describe, expect, it } from 'vitest';
import { folded, stem, wordsOf } from '../../../src/lib/search/fold';

describe('text as it is compared', () => {
	it('has no accents, marks or capitals', () => {
		expect(folded(' São Tomé & Príncipe ')).toBe('sao tome and principe');
		expect(folded('SH.DYN.MORT')).toBe('shdynmort');
		expect(folded('HIV/AIDS')).toBe('hiv aids');
		expect(folded('PM2.5')).toBe('pm25');
	});

	it('keeps the dot of a target’s number, which is not the goal’s', () => {
		expect(folded('SDG 10.c')).toBe('sdg 10·c');
		expect(folded('1.1')).not.toBe(folded('11'));
	});

	it('is its telling words, unless it has small ones only', () => {
		expect(wordsOf('how many people are out of work')).toEqual(['people', 'out', 'work']);
		expect(wordsOf('IT')).toEqual(['it']);
	});

	it('shares the beginning that forms of a word have in common', () => {
		expect(stem('stunting')).toBe(stem('stunted'));
		expect(stem('countries')).toBe(stem('country'));
		expect(stem('vaccines')).toBe(stem('vaccination'));
	});

	it('keeps short words whole', () => {
		for (const word of ['aids', 'debt', 'bus', 'used']) expect(stem(word)).toBe(word);
	});
});
