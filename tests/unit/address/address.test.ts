import { describe, expect, it } from 'vitest';
import {
	carriedAddress,
	countryLink,
	DEFAULT_ADDRESS,
	formatAddress,
	parseAddress
} from '../../../src/lib/address/address';

const known = {
	economies: new Set(['LSO', 'ZAF', 'MWI', 'BWA', 'NAM', 'SWZ', 'ZMB']),
	groups: new Set(['SADC', 'LDC'])
};
const parse = (query: string) => parseAddress(new URLSearchParams(query), known);

describe('an address', () => {
	it('opens with Lesotho and its own comparison when it says nothing', () => {
		expect(parse('')).toEqual({ address: DEFAULT_ADDRESS, unknown: [] });
	});

	it('survives being written and read again', () => {
		const address = {
			...DEFAULT_ADDRESS,
			country: 'MWI',
			with: ['SADC', 'ZAF'],
			from: 2000,
			to: 2024,
			view: 'table' as const,
			year: 2020,
			indicator: 'SH.DYN.MORT',
			group: 'LDC'
		};
		const text = formatAddress(address);
		expect(text).toBe(
			'?country=MWI&with=SADC,ZAF&from=2000&to=2024&view=table&year=2020&indicator=SH.DYN.MORT&group=LDC'
		);
		expect(parse(text.slice(1))).toEqual({ address, unknown: [] });
	});

	it('takes codes in any case and says nothing of what it knows', () => {
		expect(parse('country=mwi&with=sadc').address).toMatchObject({ country: 'MWI', with: ['SADC'] });
	});

	it('ignores and names a country, a group and a year that it does not know', () => {
		const { address, unknown } = parse('country=XXX&with=NOPE&from=1492&group=EU');
		expect(address).toEqual(DEFAULT_ADDRESS);
		expect(unknown.join(' ')).toMatch(/XXX.*NOPE.*1492.*EU/);
	});

	it('keeps the known part of a comparison', () => {
		const { address, unknown } = parse('with=SADC,NOPE');
		expect(address.with).toEqual(['SADC']);
		expect(unknown).toHaveLength(1);
	});

	it('compares with nobody when that is asked for', () => {
		expect(parse('with=').address.with).toEqual([]);
		expect(formatAddress({ ...DEFAULT_ADDRESS, with: [] })).toBe('?with=');
	});

	it('never compares a country with itself, and with five others at most', () => {
		expect(parse('country=ZAF&with=ZAF,LSO').address.with).toEqual(['LSO']);
		const { address, unknown } = parse('with=SADC,LDC,ZAF,MWI,BWA,NAM');
		expect(address.with).toEqual(['SADC', 'LDC', 'ZAF', 'MWI', 'BWA']);
		expect(unknown.join(' ')).toContain('NAM');
	});

	it('shows all years when the first comes after the last, and says so', () => {
		const { address, unknown } = parse('from=2020&to=2000');
		expect(address).toMatchObject({ from: null, to: null });
		expect(unknown.join(' ')).toContain('run backwards');
	});

	it('does not take odd numbers for years', () => {
		for (const text of ['20', '2e3', '2000.5', ' ', 'NaN', '-2000']) {
			expect(parse(`year=${encodeURIComponent(text)}`).address.year, text).toBeNull();
		}
	});

	it('carries the country, the comparison and the years to another page, nothing else', () => {
		const address = {
			...DEFAULT_ADDRESS,
			country: 'ZAF',
			from: 2000,
			year: 2010,
			indicator: 'X',
			group: 'LDC'
		};
		expect(formatAddress(carriedAddress(address))).toBe('?country=ZAF&from=2000');
	});

	it('links to another country with that country’s own comparison', () => {
		expect(countryLink({ ...DEFAULT_ADDRESS, with: ['ZAF'], from: 2000 }, 'MWI')).toBe(
			'?country=MWI&from=2000'
		);
		expect(countryLink({ ...DEFAULT_ADDRESS, country: 'MWI' }, 'LSO')).toBe('?');
	});

	it('keeps the parameters of a page', () => {
		expect(formatAddress(DEFAULT_ADDRESS, { front: 'political', is: null })).toBe('?front=political');
	});
});
