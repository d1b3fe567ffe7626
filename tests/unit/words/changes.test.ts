import { describe, expect, it } from 'vitest';
import type { SeriesNews } from '../../../src/lib/types';
import { day, laterLine, newsInShort, revisedLine, shrunkLine } from '../../../src/lib/words/en/changes';

const news: SeriesNews = {
	...{ id: 'SP.POP.TOTL', title: 'Population', values: [6, 7], last: [2023, 2024] },
	...{ added: 1, removed: 0, revised: 35, lesotho: [1, 0] },
	largest: { economy: 'ZAF', year: 2021, before: 60, after: 30 }
};

describe('what a refresh changed', () => {
	it('is told by its day, its counts and its largest revision', () => {
		expect(day('2026-12-01')).toBe('1 December 2026');
		expect(laterLine(news)).toBe('to 2024, was 2023; 1 value more');
		expect(revisedLine(news, () => 'South Africa', String)).toBe(
			'35 values; most, in proportion, South Africa 2021: 60 to 30'
		);
		const counts = {
			...{ born: 0, vanished: 0, later: 1, shrunk: 0, revised: 1 },
			...{ values: [1, 2, 35] as [number, number, number], lesotho: [1, 0] as [number, number] }
		};
		const source = {
			...{ source: 'wdi', publisher: '', dataset: '', vintage: ['', ''] as [string, string], counts },
			...{ born: [], vanished: [], shrunk: [], later: [news], revised: [news], notes: [] }
		};
		expect(newsInShort(source)).toBe('1 value more, 35 revised, 2 gone; of Lesotho 1 more, 0 revised.');
	});
	it('says of a series that lost values what it was and is, and that it is gone where it is', () => {
		expect(shrunkLine({ ...news, values: [6, 4], last: [2023, 2022] })).toBe(
			'6 values to 2023, now 4 to 2022'
		);
		expect(shrunkLine({ ...news, values: [1, 0], last: [2023, null] })).toBe('1 value to 2023, gone');
	});
});
