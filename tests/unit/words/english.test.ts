import { describe, expect, it } from 'vitest';
import { changeOf, orderedChange } from '../../../src/lib/assess/change';
import { directionOf } from '../../../src/lib/assess/direction';
import { extremesOf } from '../../../src/lib/assess/extremes';
import { findingOf, type FindingIndicator, type FindingInput } from '../../../src/lib/assess/finding';
import { placeOf } from '../../../src/lib/assess/place';
import { ratioOf } from '../../../src/lib/assess/ratio';
import type { RankView, UnitKind } from '../../../src/lib/types';
import { english } from '../../../src/lib/words/en';
import { possessive } from '../../../src/lib/words/en/possessive';
import { ratioAsParticiple } from '../../../src/lib/words/en/ratio';
import { guessSubject } from '../../../scripts/database/lib/guess-subject';
import { series, yearly } from '../assess/series';

const hiv: FindingIndicator = {
	subject: 'HIV prevalence',
	plural: false,
	unit: '% of people aged 15-49',
	unit_kind: 'share',
	decimals: 1,
	direction: 'down',
	ideal: null
};
const exports: FindingIndicator = {
	...hiv,
	subject: 'exports of goods',
	plural: true,
	unit: 'million US dollars, current prices',
	unit_kind: 'usd',
	direction: 'up'
};
/** No-break spaces as plain ones, so that what is expected can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (input: FindingInput) => plain(english.finding(findingOf(input)));
const place = (rank: number, of: number): RankView => ({ rank, of, members: of, year: 2024 });

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
		expect(words(17, 32, 'down')).toBe('near the middle in SADC, 16th highest of 32');
		expect(words(12, 16, 'down')).toBe('the 5th highest of 16 in SADC');
		expect(words(1, 4, 'up')).toBeNull();
		expect(words(1, 5, 'up')).toBe('the highest in SADC');
		expect(english.rank(place(3, 16), 'SADC')).toBe('3rd of 16 in SADC');
	});
});

describe('the guess at what a sentence calls an indicator', () => {
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
	])('knows whether "%s" is plural', (title, plural) =>
		expect(guessSubject(title, { unit_kind: 'count', unit: '' }).plural).toBe(plural)
	);

	it.each([
		['Imports', 'imports'],
		['Gini index', 'Gini index'],
		['A refugee', 'a refugee'],
		['HIV prevalence, adults (% of population)', 'HIV prevalence (adults)'],
		['Logistics performance index: Overall', 'logistics performance index']
	])('makes of "%s" the subject "%s", names and abbreviations in capitals', (title, subject) =>
		expect(guessSubject(title, { unit_kind: 'index', unit: '' }).subject).toBe(subject)
	);

	it.each([
		['Cost of sending money home', 'percent', '% of $200 sent', 'the cost of sending money home'],
		['Human Development Index', 'index', '', 'the Human Development Index'],
		['Stunted children, modelled', 'share', '% of children', 'the share of stunted children (modelled)'],
		[
			'Commodities in exports of goods',
			'share',
			'% of exports',
			'the share of commodities in exports of goods'
		],
		['Exports', 'percent', '% of GDP', 'exports as a share of GDP'],
		['Bank capital', 'percent', '% of bank assets', 'bank capital as a share of bank assets'],
		['External debt per income', 'percent', '% of GNI', 'external debt per income'],
		['Trading across borders (Doing Business)', 'index', '', 'trading across borders (Doing Business)'],
		['Aid for Trade promised', 'usd', '', 'Aid for Trade promised']
	] as const)('names what "%s" is of, with its article', (title, unit_kind, unit, subject) =>
		expect(guessSubject(title, { unit_kind, unit }).subject).toBe(subject)
	);

	it('does not take what is done for a plural', () => {
		const of = { unit_kind: 'index', unit: '' } as const;
		expect(guessSubject('Trading across borders (Doing Business)', of).plural).toBe(false);
		expect(guessSubject('Paying taxes (Doing Business)', of).plural).toBe(false);
		expect(guessSubject('Total flows received, net', of).plural).toBe(true);
		expect(guessSubject('Technical cooperation received', of).plural).toBe(false);
		expect(guessSubject('Building permits (Doing Business)', of).plural).toBe(true);
	});

	it('says "the share of" where a title in per cent names who is counted', () => {
		expect(guessSubject('Women in parliament', { unit_kind: 'share', unit: '% of seats' })).toEqual({
			subject: 'the share of women in parliament',
			plural: false
		});
		expect(guessSubject('Women in parliament', { unit_kind: 'count', unit: '' })).toEqual({
			subject: 'women in parliament',
			plural: true
		});
	});

	it('is closed by a comma before its verb when it has several parts', () => {
		const { subject } = guessSubject('School, primary, girls', { unit_kind: 'percent', unit: '%' });
		expect(said({ indicator: { ...hiv, subject }, series: series({ 2014: 23 }) })).toBe(
			'School, primary, girls, was 23.0 % of people aged 15–49 in 2014, the only year with data'
		);
		expect(said({ indicator: { ...hiv, subject }, series: null })).toBe(
			'There are no data on school, primary, girls'
		);
	});
});

describe('a ratio in words', () => {
	it('is there only where it is true', () => {
		const words = (ratio: number) => {
			const found = ratioOf(ratio);
			return found && ratioAsParticiple(found);
		};
		expect(
			[0.05, 0.2, 0.3, 0.4, 0.5, 0.54, 0.7, 1, 1.9, 2, 2.5, 3, 3.5, 4.2, 12, 0, -1, NaN].map(words)
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

describe('a change in words', () => {
	const of = (unit_kind: UnitKind, unit = '', decimals = 1) => ({ unit_kind, unit, decimals });

	it.each([
		[23.6, 17.1, of('share'), '−6.5 percentage points'],
		[100, 233, of('usd', 'US dollars', 0), '×2.3'],
		[100, 50, of('count', 'people', 0), 'halved'],
		[100, 200, of('per'), 'doubled'],
		[100, 112, of('count', '', 0), '+12 %'],
		[100, 65, of('count', '', 0), '−35 %'],
		[16, -42.2, of('usd', 'million US dollars'), '−58.2 million US dollars'],
		[0, 5, of('count', 'people', 0), '+5 people'],
		[0.483, 0.55, of('index', '', 3), '+0.067'],
		[52, 53.4, of('years'), '+1.4 years'],
		[0, 1, of('binary'), 'no to yes'],
		[4, 4, of('share'), 'no change'],
		[NaN, 4, of('share'), '–']
	])('from %d to %d', (from, to, unit, text) =>
		expect(plain(english.change(changeOf(from, to, unit.unit_kind), unit))).toBe(text)
	);

	it('names the turn in a tile and beside the chart as in the title', () => {
		const turned = directionOf(yearly(2010, [30, 27, 24, 20, 15, 14, 16, 19, 23, 27]), {
			direction: 'down',
			unitKind: 'share'
		});
		expect(english.direction(turned)).toBe('fell, then rose after 2015');
		expect(plain(english.changeSince(changeOf(30, 27, 'share'), of('share'), 2010, turned.turn))).toBe(
			'−3.0 percentage points since 2010: fell, then rose after 2015'
		);
		const reversed = directionOf(series({ 1990: 40, 2000: 30, 2010: 20, 2017: 10, 2022: 14 }), {
			direction: 'down',
			unitKind: 'share'
		});
		expect(english.direction(reversed)).toBe('fell since 1990, rose since 2017');
		expect(plain(english.changeSince(changeOf(40, 14, 'share'), of('share'), 1990, reversed.turn))).toBe(
			'−26.0 percentage points since 1990, but rose since 2017'
		);
	});

	it('of amounts is a difference where economies are ordered by it', () => {
		const people = of('count', 'people', 0);
		expect(plain(english.change(orderedChange(100, 50, 'count'), people))).toBe('−50 people');
		expect(plain(english.change(orderedChange(23.6, 17.1, 'share'), of('share')))).toBe(
			'−6.5 percentage points'
		);
	});

	it('calls halved and doubled what the findings call so', () => {
		const said = (ratio: number) => plain(english.change({ kind: 'ratio', ratio }, of('usd')));
		expect([0.475, 0.48, 0.52, 0.525, 1.94, 1.95, 2.05, 2.06].map(said)).toEqual([
			'−53 %',
			'halved',
			'halved',
			'−48 %',
			'+94 %',
			'doubled',
			'doubled',
			'×2.1'
		]);
	});

	it('says since when, or why there is no direction', () => {
		const options = { direction: 'up', unitKind: 'count' } as const;
		const of = (values: Record<number, number>) => directionOf(series(values), options);
		expect(english.direction(of({ 2000: 1, 2010: 2, 2020: 3 }))).toBe('since 2000');
		expect(english.lately(of({ 2000: 1, 2015: 2, 2020: 3 }).recent)).toBe('since 2015');
		expect(english.lately(of({ 2000: 1 }).recent)).toBe('in five years: only one value, in 2000');
		expect(english.direction(of({ 2000: 1, 2001: 2 }))).toBe('only 2 values');
		expect(english.trendReason({ kind: 'within', cause: 'scatter' })).toBe(
			'smaller than its usual scatter between years'
		);
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
		expect(inflation(18, 31)).toBe('near the middle in the world, 14th furthest from 3 % among 31');
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

describe('what is said of groups', () => {
	it('names who improved most, and the place of the economy in focus', () => {
		const fact = { group: 'SADC', from: 2000, to: 2024, isStill: false, isNeutral: false };
		const focus = { name: 'Lesotho', place: 8, of: 16 };
		expect(english.best({ ...fact, first: { name: 'Angola', isFocus: false }, focus })).toBe(
			'Angola improved most in SADC between 2000 and 2024; Lesotho is 8th of 16'
		);
		expect(english.best({ ...fact, first: { name: 'Lesotho', isFocus: true }, focus, isNeutral: true })).toBe(
			'Lesotho rose most in SADC between 2000 and 2024'
		);
		expect(english.best({ ...fact, first: null, focus })).toBe(
			'No member of SADC improved between 2000 and 2024'
		);
		expect(english.best({ ...fact, first: null, isStill: true, focus })).toBe(
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
