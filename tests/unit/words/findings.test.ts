import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/lib/assess/place';
import { english } from '../../../src/lib/words/en';
import { possessive } from '../../../src/lib/words/en/possessive';
import { series, yearly } from '../assess/series';
import { hiv, exports, plain, said, place } from './support';

describe('the finding of a chart', () => {
	const falling = series({ 2005: 24, 2015: 22, 2020: 19.5, 2024: 17.1 });

	it('says where the line went and how the economy stands', () => {
		expect(said({ indicator: hiv, series: falling, rank: { view: place(15, 16), group: 'SADC' } })).toBe(
			'HIV prevalence has fallen since 2005 and is still the second highest in SADC'
		);
		expect(said({ indicator: hiv, series: falling })).toBe(
			'HIV prevalence has fallen since 2005, from 24.0 % to 17.1 % of people aged 15–49 in 2024'
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
			'HIV prevalence has not changed since 2010 and was 20.0 % of people aged 15–49 in 2024'
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
			'HIV prevalence fell, then rose after 2015 and was 27.0 % of people aged 15–49 in 2019'
		);
	});

	it('says when the last five years went the other way', () => {
		const recent = series({ 1990: 40, 2000: 30, 2010: 20, 2017: 10, 2022: 14 });
		expect(said({ indicator: hiv, series: recent })).toBe(
			'HIV prevalence has fallen since 1990 but risen since 2017 and was 14.0 % of people aged 15–49 in 2022'
		);
	});

	it('says that it is old, and gives too little data as what it is', () => {
		expect(said({ indicator: hiv, series: series({ 2005: 24, 2010: 22, 2017: 18 }), newestYear: 2024 })).toBe(
			'HIV prevalence fell from 24.0 % in 2005 to 18.0 % of people aged 15–49 in 2017, when it was last measured'
		);
		expect(said({ indicator: hiv, series: series({ 2014: 23 }) })).toBe(
			'HIV prevalence was 23.0 % of people aged 15–49 in 2014, the only year with data'
		);
		expect(said({ indicator: hiv, series: series({ 2004: 23, 2014: 24 }) })).toBe(
			'HIV prevalence was 23.0 % in 2004 and 24.0 % of people aged 15–49 in 2014'
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
		const law = { ...hiv, subject: 'treaty in force', unit_kind: 'binary' as const };
		expect(said({ indicator: law, series: series({ 2000: 0, 2008: 1, 2024: 1 }) })).toBe(
			'Treaty in force: yes in every year with data since 2008'
		);
		const women = { ...hiv, subject: 'the share of women in parliament', direction: 'up' as const };
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
		) => {
			const where = placeOf({ view: place(rank, of), group: 'SADC' }, direction, kind);
			return where && english.place(where);
		};
		expect(words(1, 16, 'down')).toBe('the lowest in SADC');
		expect(words(16, 16, 'down')).toBe('the highest in SADC');
		expect(words(2, 16, 'up')).toBe('the second highest in SADC');
		expect(words(16, 16, 'none', 'usd')).toBe('the smallest in SADC');
		expect(words(6, 16, 'down')).toBe('the 6th lowest of 16 in SADC');
		expect(words(7, 16, 'down')).toBe('near the middle in SADC, 7th lowest of 16');
		expect(words(17, 37, 'down')).toBe('near the middle in SADC, 17th lowest of 37');
		expect(words(17, 32, 'down')).toBe('near the middle in SADC, 17th lowest of 32');
		expect(words(12, 16, 'down')).toBe('the 5th highest of 16 in SADC');
		expect(words(1, 4, 'up')).toBeNull();
		expect(words(1, 5, 'up')).toBe('the highest in SADC');
		expect(english.rank(place(3, 16), 'SADC')).toBe('3rd of 16 in SADC');
	});
});

describe('the sentence on top', () => {
	it('counts clauses, leaving out what is zero', () => {
		expect(english.clauses({ all: 34, worse: 6, better: 12, unknown: 4 })).toBe(
			'34 clauses: 6 worse, 12 better and 4 without a number'
		);
		expect(english.clauses({ all: 1, worse: 0, better: 0, unknown: 0 })).toBe('1 clause');
		expect(english.clauses({ all: 3, worse: 0, better: 0, unknown: 3 })).toBe(
			'3 clauses: none with a number'
		);
		expect(english.withoutNumber(1)).toBe('1 clause without a number, and why');
		expect([english.worstOf(5), english.worstOf(1), english.bestOf(2)]).toEqual([
			'Five worst',
			'The worst',
			'Two best'
		]);
		expect(english.chosenFrom(47, 47)).toBe('Out of 47 measures.');
		expect(english.chosenFrom(2, 47)).toBe('Out of 47 measures, of which 2 have a place.');
	});
});

describe('sentences that a newspaper would print', () => {
	it('names of what a share is, once, and not where the subject says so', () => {
		const forest = { ...hiv, subject: 'forest cover', unit: '% of land area', direction: 'up' as const };
		expect(
			said({ indicator: forest, series: series({ 2000: 1, 2010: 2, 2024: 3 }), economy: 'Lesotho' })
		).toBe('In Lesotho, forest cover has tripled since 2000, from 1.0 % to 3.0 % of land area in 2024');
		const hunger = { ...hiv, subject: 'undernourishment', unit: '% of population' };
		expect(said({ indicator: hunger, series: series({ 2014: 23 }) })).toBe(
			'Undernourishment was 23.0 % of the population in 2014, the only year with data'
		);
		const children = { ...hiv, subject: 'the share of stunted children', unit: '% of children under 5' };
		expect(said({ indicator: children, series: series({ 2014: 35 }) })).toBe(
			'The share of stunted children was 35.0 % in 2014, the only year with data'
		);
	});

	it('calls nobody the highest when half the list shares the place', () => {
		const words = (rank: number, of: number, tied: number) => {
			const where = placeOf({ view: { ...place(rank, of), tied }, group: 'SADC' }, 'down', 'share');
			return where && english.place(where);
		};
		expect(words(1, 16, 9)).toBeNull();
		expect(words(1, 16, 4)).toBe('one of the four lowest in SADC');
		expect(words(13, 16, 4)).toBe('one of the four highest in SADC');
	});

	it('says what is nearest in its unit, and among how many', () => {
		const inflation = (rank: number, of: number) => {
			const where = placeOf({ view: place(rank, of), group: 'the world' }, 'to', 'percent', 3);
			return where && plain(english.place(where));
		};
		expect(inflation(1, 179)).toBe('the nearest to 3 % in the world');
		expect(inflation(142, 179)).toBe('the 38th furthest from 3 % among 179 in the world');
		expect(inflation(18, 31)).toBe('near the middle in the world, 18th nearest to 3 % among 31');
	});

	it('tells one turn from two ways that begin in nearly the same year', () => {
		const goods = { ...exports, plural: true };
		const dipped = series({ 2019: 1570, 2020: 840, 2021: 860, 2022: 880, 2023: 900, 2024: 930, 2025: 955 });
		expect(said({ indicator: goods, series: dipped })).toContain('fell, then rose after 2020');
	});

	it('says the publisher’s bounds and a dispute in three digits, and a unit of words once', () => {
		const dollars = { unit: 'million US dollars', unit_kind: 'usd' as const, decimals: 1 };
		expect(plain(english.bounds(35.41, 2339.3, dollars))).toBe(
			'between 35.4 million and 2.34 billion US dollars'
		);
		const claims = [
			{ publisher: 'UNCTAD', value: 251_814, indicator: 'A' },
			{ publisher: 'World Bank', value: -12.6, indicator: 'B' }
		] as const;
		expect(plain(english.dispute({ year: 2024, unit: dollars, claims, difference: 1.2 }))).toBe(
			'For 2024, UNCTAD 252 billion US dollars; World Bank −12.6 million US dollars: with opposite signs.'
		);
		const [one] = claims;
		const twice = [one, { ...one, value: -12.6, indicator: 'B' }] as const;
		expect(plain(english.dispute({ year: 2024, unit: dollars, claims: twice, difference: 1.2 }))).toContain(
			'UNCTAD 252 billion US dollars (A); UNCTAD −12.6 million US dollars (B)'
		);
	});

	it('gives an economy in the plural its bare apostrophe', () => {
		expect(possessive('the United States')).toBe('the United States’');
		expect(possessive('Lesotho')).toBe('Lesotho’s');
	});
});
