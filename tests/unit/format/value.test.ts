import { describe, expect, it } from 'vitest';
import { inList } from '../../../src/lib/format/list';
import { formatCompact, formatNumber } from '../../../src/lib/format/number';
import { ordinal, ordinalInWords } from '../../../src/lib/format/ordinal';
import { shortUnit, unitInWords } from '../../../src/lib/format/unit';
import { formatFromTo, formatValue, valueParts } from '../../../src/lib/format/value';
import { formatYears } from '../../../src/lib/format/years';
import type { UnitKind } from '../../../src/lib/types';

/** No-break spaces as plain ones, so that what is expected can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const of = (unit_kind: UnitKind, unit = '', decimals = 1) => ({ unit_kind, unit, decimals });

describe('formatNumber', () => {
	it.each([
		[1234.56, 1, '1,234.6'],
		[1234567, 0, '1,234,567'],
		[-0.4, 1, '−0.4'],
		[-0.001, 1, '−0.001'],
		[0.00034, 1, '0.0003'],
		[0, 2, '0.00'],
		[999, 0, '999'],
		[17.05, 1, '17.1']
	])('writes %d with %d decimals as %s', (value, decimals, text) => {
		expect(formatNumber(value, decimals)).toBe(text);
	});

	it('never shows what is no number', () => {
		for (const value of [NaN, Infinity, -Infinity, null, undefined]) expect(formatNumber(value, 1)).toBe('–');
	});

	it('keeps number and unit on one line with a no-break space', () => {
		expect(formatValue(17.1, of('share', '% of people'))).toBe('17.1\u00a0%');
	});
});

describe('formatCompact', () => {
	it.each([
		[9999, '9,999'],
		[52_341, '52,300'],
		[523_412, '523,000'],
		[999_960, '1.0 million'],
		[1_234_567, '1.23 million'],
		[-42_200_000, '−42.2 million'],
		[123_456_789, '123 million'],
		[4.2e9, '4.2 billion'],
		[1.5e13, '15.0 trillion']
	])('shortens %d to %s', (value, text) => expect(plain(formatCompact(value))).toBe(text));

	it.each([
		[7.093, 3, '7.09'],
		[100, 3, '100'],
		[16.519, 3, '16.5'],
		[9.996, 3, '10.0'],
		[130, 2, '130'],
		[3877.47, 2, '3,877'],
		[0, 3, '0'],
		[0.00012, 3, '0.0001'],
		[-8.444, 3, '−8.44']
	])('says %d of %d decimals in three significant digits: %s', (value, decimals, text) =>
		expect(formatCompact(value, decimals)).toBe(text)
	);

	it('says millions of a publisher in the scale that they have', () => {
		const millions = of('usd', 'million US dollars');
		expect(plain(formatValue(251_814, millions))).toBe('252 billion US dollars');
		expect(plain(formatValue(2339.3, millions))).toBe('2.34 billion US dollars');
	});

	it('counts whole things without decimals', () => {
		expect(plain(formatValue(61, of('quantity', 'donors')))).toBe('61 donors');
		expect(plain(formatValue(4.2, of('quantity', 'donors')))).toBe('4.2 donors');
		expect(plain(formatValue(20, of('share', '%')))).toBe('20.0 %');
	});
});

describe('formatValue', () => {
	it.each([
		[17.1, of('share', '% of people aged 15-49'), '17.1 %'],
		[1_234_567, of('count', 'people', 0), '1.23 million people'],
		[-42.2, of('usd', 'million US dollars, current prices'), '−42.2 million US dollars'],
		[2500, of('usd', 'million US dollars'), '2.5 billion US dollars'],
		[1280, of('usd', 'US dollars per person, current prices', 0), '1,280 US dollars'],
		[0.557, of('index', 'index, 0 to 1', 3), '0.557'],
		[3, of('level', 'level, 0-4', 0), '3 of 4'],
		[60, of('per', 'deaths per 1,000 live births'), '60.0 per 1,000 live births'],
		[7, of('years', 'years', 0), '7 years'],
		[1, of('binary', '1 yes, 0 no', 0), 'yes'],
		[-0.31, of('score', 'standard score', 2), '−0.31'],
		[NaN, of('share', '%'), '–']
	])('shows %d as a reader says it', (value, indicator, text) => {
		expect(plain(formatValue(value, indicator))).toBe(text);
	});

	it('gives every digit and the unit in full, and the number alone in a table', () => {
		const people = of('count', 'people', 0);
		expect(plain(formatValue(1_234_567, people, 'full'))).toBe('1,234,567 people');
		expect(formatValue(1_234_567, people, 'bare')).toBe('1,234,567');
		expect(plain(formatValue(-42.2, of('usd', 'million US dollars'), 'full'))).toBe(
			'−42.2 million US dollars'
		);
	});

	it('says a unit of words once between two values', () => {
		expect(plain(formatFromTo(80, 1280, of('usd', 'US dollars', 0)))).toBe('from 80 to 1,280 US dollars');
		expect(plain(formatFromTo(3, 4.3, of('share', '%')))).toBe('from 3.0 % to 4.3 %');
	});
});

describe('words', () => {
	it('knows ordinals, also the teens', () => {
		expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map((place) => ordinal(place))).toEqual([
			'1st',
			'2nd',
			'3rd',
			'4th',
			'11th',
			'12th',
			'13th',
			'21st',
			'102nd',
			'111th'
		]);
		expect([1, 2, 10, 11].map((place) => ordinalInWords(place))).toEqual([
			'first',
			'second',
			'tenth',
			'11th'
		]);
	});

	it('writes years and lists as a sentence does', () => {
		expect(formatYears(2005, 2024)).toBe('2005–2024');
		expect(formatYears(2024, 2024)).toBe('2024');
		expect(formatYears(null, 2024)).toBe('');
		expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((list) => inList(list))).toEqual([
			'',
			'a',
			'a and b',
			'a, b and c'
		]);
	});

	it('says one dollar, and dollars of every other number', () => {
		const dollars = of('usd', 'US dollars', 0);
		expect([1, -1, 2, 0].map((value) => plain(formatValue(value, dollars)))).toEqual([
			'1 US dollar',
			'−1 US dollar',
			'2 US dollars',
			'0 US dollars'
		]);
		expect(valueParts(1, dollars)).toEqual({ number: '1', unit: 'US dollar' });
		expect(valueParts(2, dollars)).toEqual({ number: '2', unit: 'US dollars' });
		const millions = of('usd', 'million US dollars', 0);
		expect(valueParts(1, millions, 'full')).toEqual({ number: '1\u00a0million', unit: 'US dollars' });
	});

	it('keeps the unit’s own words and shortens them behind a number', () => {
		expect(unitInWords({ unit: '% of people aged 15-49', unit_kind: 'share' })).toBe(
			'% of people aged 15–49'
		);
		expect(unitInWords({ unit: '', unit_kind: 'usd' })).toBe('US dollars');
		expect(shortUnit({ unit: 'kilograms per hectare, yearly', unit_kind: 'quantity' })).toBe(
			'kilograms per hectare'
		);
		expect(shortUnit({ unit: 'ratio, girls to boys', unit_kind: 'ratio' })).toBe('');
	});
});
