import { describe, expect, it } from 'vitest';
import { chartAlt, sparklineAlt } from '../../../src/lib/assess/alt';
import { finding, type FindingIndicator } from '../../../src/lib/assess/finding';
import { asSubject, isPlural, lowerFirst } from '../../../src/lib/assess/grammar';
import { rankInShort, rankWords } from '../../../src/lib/assess/rank-clause';
import { ratioWords } from '../../../src/lib/assess/ratio-words';
import { summarySentence, type ClauseStatus } from '../../../src/lib/assess/summary';
import type { RankView } from '../../../src/lib/types';
import { series, yearly } from './series';

const hiv: FindingIndicator = {
	title: 'HIV prevalence',
	short_title: '',
	unit: '% of people aged 15-49',
	unit_kind: 'share',
	decimals: 1,
	direction: 'down',
	ideal: null
};
const exports: FindingIndicator = {
	...hiv,
	title: 'Exports of goods',
	unit: 'million US dollars, current prices',
	unit_kind: 'usd',
	direction: 'up'
};
const said = (...args: Parameters<typeof finding>) => finding(...args).replaceAll('\u00a0', ' ');
const place = (rank: number, of: number): RankView => ({ rank, of, members: of, year: 2024 });

describe('the finding of a chart', () => {
	const falling = series({ 2005: 24, 2015: 22, 2020: 19.5, 2024: 17.1 });

	it('says where the line went and how the economy stands', () => {
		expect(said({ indicator: hiv, series: falling, rank: { view: place(15, 16), group: 'SADC' } })).toBe(
			'HIV prevalence has fallen since 2005 and is still the second highest in SADC'
		);
		expect(said({ indicator: hiv, series: falling })).toBe(
			'HIV prevalence has fallen since 2005, from 24.0 % to 17.1 % in 2024'
		);
	});

	it('begins with the economy when it is asked to', () => {
		expect(
			said({ indicator: exports, series: series({ 2005: 100, 2015: 150, 2024: 201 }), economy: 'the Gambia' })
		).toBe(
			'In the Gambia, exports of goods have doubled since 2005, from 100 million to 201 million US dollars in 2024'
		);
	});

	it('says halved when it is so', () => {
		expect(said({ indicator: hiv, series: series({ 2005: 24, 2015: 18, 2024: 12 }) })).toContain(
			'HIV prevalence has halved since 2005'
		);
	});

	it('tells flat, unclear and jumpy apart', () => {
		expect(said({ indicator: hiv, series: series({ 2010: 20, 2015: 20, 2024: 20 }) })).toBe(
			'HIV prevalence has not changed since 2010 and was 20.0 % in 2024'
		);
		expect(said({ indicator: hiv, series: series({ 2010: 20, 2015: 20.3, 2024: 20.2 }) })).toContain(
			'has hardly changed since 2010'
		);
		const unsure = { y: [2010, 2015, 2024], v: [20, 21, 22], lo: [17, 18, 19], hi: [23, 24, 25] };
		expect(said({ indicator: hiv, series: unsure })).toContain('has not clearly changed since 2010');
		expect(
			said({ indicator: exports, series: yearly(2010, [10, 30, 5, 28, 4, 33, 8, 29, 3, 31, 12]) })
		).toContain('have gone up and down since 2010 without a clear direction');
	});

	it('says where a line turned', () => {
		expect(said({ indicator: hiv, series: yearly(2010, [30, 27, 24, 20, 15, 14, 16, 19, 23, 27]) })).toBe(
			'HIV prevalence fell, then rose after 2015 and was 27.0 % in 2019'
		);
	});

	it('says when the last five years went the other way', () => {
		const recent = series({ 1990: 40, 2000: 30, 2010: 20, 2017: 10, 2022: 14 });
		expect(said({ indicator: hiv, series: recent })).toBe(
			'HIV prevalence has fallen since 1990 but risen since 2017 and was 14.0 % in 2022'
		);
	});

	it('says that it is old, and gives too little data as what it is', () => {
		expect(said({ indicator: hiv, series: series({ 2005: 24, 2010: 22, 2017: 18 }), newestYear: 2024 })).toBe(
			'HIV prevalence fell from 24.0 % in 2005 to 18.0 % in 2017, when it was last measured'
		);
		expect(said({ indicator: hiv, series: series({ 2014: 23 }) })).toBe(
			'HIV prevalence was 23.0 % in 2014, the only year with data'
		);
		expect(said({ indicator: hiv, series: series({ 2004: 23, 2014: 24 }) })).toBe(
			'HIV prevalence was 23.0 % in 2004 and 24.0 % in 2014'
		);
		expect(said({ indicator: exports, series: null, economy: 'Lesotho' })).toBe(
			'There are no data on exports of goods for Lesotho'
		);
		expect(said({ indicator: hiv, series: series({ 2030: 4 }, 'p') })).toBe(
			'There are only projections of HIV prevalence'
		);
		expect(said({ indicator: hiv, series: falling, from: 2030 })).toBe(
			'There are no data on HIV prevalence in these years'
		);
	});

	it('reads well where the value crosses zero, is a yes or no, or counts people', () => {
		expect(said({ indicator: exports, series: series({ 1990: 16.1, 2005: 30, 2024: -42.2 }) })).toBe(
			'Exports of goods have fallen since 1990, from 16.1 million to −42.2 million US dollars in 2024'
		);
		const law = { ...hiv, title: 'Treaty in force', unit_kind: 'binary' as const };
		expect(said({ indicator: law, series: series({ 2000: 0, 2008: 1, 2024: 1 }) })).toBe(
			'Treaty in force: yes in every year with data since 2008'
		);
		const women = { ...hiv, title: 'Women in parliament', unit: '% of seats', direction: 'up' as const };
		expect(said({ indicator: women, series: series({ 2000: 10, 2010: 15, 2024: 25 }) })).toContain(
			'The share of women in parliament has more than doubled'
		);
	});
});

describe('a place in words', () => {
	it('names the end that is nearer, by direction and unit', () => {
		const words = (
			rank: number,
			of: number,
			direction: 'up' | 'down' | 'none',
			kind: 'share' | 'usd' = 'share'
		) => rankWords({ view: place(rank, of), group: 'SADC' }, direction, kind);
		expect(words(1, 16, 'down')).toBe('the lowest in SADC');
		expect(words(16, 16, 'down')).toBe('the highest in SADC');
		expect(words(2, 16, 'up')).toBe('the second highest in SADC');
		expect(words(16, 16, 'none', 'usd')).toBe('the smallest in SADC');
		expect(words(6, 16, 'down')).toBe('the 6th lowest of 16 in SADC');
		expect(words(12, 16, 'down')).toBe('the 5th highest of 16 in SADC');
		expect(words(1, 3, 'up')).toBeNull();
		expect(rankInShort({ view: place(3, 16), group: 'SADC' })).toBe('3rd of 16 in SADC');
	});
});

describe('grammar', () => {
	it.each([
		['HIV prevalence', false],
		['Exports of goods and services', true],
		['Access to electricity', false],
		['Births attended by skilled staff', true],
		['Women in parliament', true],
		['Greenhouse gas emissions', true],
		['Gini index', false],
		['AIDS', false],
		['Net ODA received per capita', false]
	])('knows whether "%s" is plural', (title, plural) => expect(isPlural(title)).toBe(plural));

	it('keeps names and abbreviations in capitals inside a sentence', () => {
		expect(
			['HIV prevalence', 'Imports', 'Gini index', 'Human Development Index', 'A refugee'].map(lowerFirst)
		).toEqual(['HIV prevalence', 'imports', 'Gini index', 'Human Development Index', 'a refugee']);
	});

	it('makes a subject of a title with qualifiers', () => {
		expect(asSubject('HIV prevalence, adults (% of population)')).toBe('HIV prevalence (adults)');
		expect(asSubject('Logistics performance index: Overall')).toBe('Logistics performance index');
	});

	it('has words for a ratio only where they are true', () => {
		expect(
			[0.05, 0.2, 0.3, 0.4, 0.5, 0.54, 0.7, 1, 1.9, 2, 2.5, 3, 3.5, 4.2, 12, 0, -1, NaN].map(ratioWords)
		).toEqual([
			'fallen by more than nine tenths',
			'fallen by more than three quarters',
			'fallen by more than two thirds',
			'more than halved',
			'halved',
			'almost halved',
			null,
			null,
			'almost doubled',
			'doubled',
			'more than doubled',
			'tripled',
			'more than tripled',
			'risen more than fourfold',
			null,
			null,
			null,
			null
		]);
	});
});

describe('the sentence on top', () => {
	it('counts every clause once and says over which years', () => {
		const statuses: ClauseStatus[] = [
			...(Array(14).fill('better') as ClauseStatus[]),
			...(Array(9).fill('worse') as ClauseStatus[]),
			'flat',
			'rising',
			'falling',
			'too-little-data',
			...(Array(3).fill('no-data') as ClauseStatus[])
		];
		expect(summarySentence(statuses, 'recent')).toBe(
			'Of the 30 clauses, 14 have moved the right way in the last five years, 9 the wrong way, 1 is flat, 2 move where neither way is better, 1 has too little data to tell and 3 have no open data.'
		);
		expect(summarySentence(['better'], 'start')).toBe(
			'Of the 1 clause, 1 has moved the right way since their data begin and 0 the wrong way.'
		);
		expect(summarySentence([], 'start')).toBe('There are no clauses to count.');
	});
});

describe('text alternatives', () => {
	it('say the ends, the extremes and what else is drawn', () => {
		const line = series({ 2005: 20, 2010: 24, 2020: 19, 2024: 17 });
		expect(sparklineAlt({ indicator: hiv, series: line }).replaceAll('\u00a0', ' ')).toBe(
			'HIV prevalence, 2005–2024: from 20.0 % to 17.0 %; highest 24.0 % in 2010.'
		);
		const alt = chartAlt({ indicator: hiv, series: line }, ['SADC', 'Botswana']).replaceAll('\u00a0', ' ');
		expect(alt).toContain(
			'Line chart in % of people aged 15–49, 2005–2024: highest 24.0 % in 2010 and latest 17.0 % in 2024.'
		);
		expect(alt).toContain('Compared with SADC and Botswana.');
		expect(sparklineAlt({ indicator: hiv, series: null })).toBe('HIV prevalence: no data.');
	});
});
