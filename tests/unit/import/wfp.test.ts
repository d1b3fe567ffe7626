import { describe, expect, it } from 'vitest';
import { FEWEST_DAYS, importer as wfp } from '../../../scripts/import/wfp/importer';
import { find, importFrom, leftOut, truncated } from './small-raw';

const HEADER = 'date,value,value_high,value_low,iso_code';
const POPULATION =
	'Country Name,Country Code,Year,Value\nLesotho,LSO,2021,900000\nLesotho,LSO,2022,1000000\n';

/** Days from 1 January of the year on, each the same numbers. */
function days(year: number, count: number, code = 'LSO', numbers = '200000,300000,100000'): string[] {
	return Array.from({ length: count }, (_, day) => {
		const date = new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
		return `${date},${numbers},${code}`;
	});
}
const files = (rows: string[], name = 'LSO', population = POPULATION) => ({
	[`wfp/${name}_insufficient_food.csv.gz`]: [HEADER, ...rows].join('\n'),
	'wdi/SP.POP.TOTL.csv.gz': population
});

describe('the WFP importer', () => {
	it('gives the mean of the days as a share of the population of the year, bounds too', () => {
		const imported = importFrom(wfp, files(days(2022, FEWEST_DAYS)));
		const row = find(imported, 'WFP.FCS', 'LSO', 2022);
		expect(row?.value).toBeCloseTo(20);
		expect(row?.low).toBeCloseTo(10);
		expect(row?.high).toBeCloseTo(30);
		expect(row?.nature).toBe('estimate');
	});
	it('divides by the nearest earlier population when the year has none', () => {
		const imported = importFrom(wfp, files(days(2024, FEWEST_DAYS)));
		expect(find(imported, 'WFP.FCS', 'LSO', 2024)?.value).toBeCloseTo(20);
	});
	it('never divides by the population of a later year', () => {
		const imported = importFrom(wfp, files(days(2020, FEWEST_DAYS)));
		expect(imported.observations).toEqual([]);
		expect(leftOut(imported, 'no population')).toBe(FEWEST_DAYS);
	});
	it('leaves out a year with too few days and counts them', () => {
		const imported = importFrom(wfp, files(days(2022, FEWEST_DAYS - 1)));
		expect(imported.observations).toEqual([]);
		expect(leftOut(imported, 'fewer than 90 days')).toBe(FEWEST_DAYS - 1);
	});
	it('lets the later row of a day count, once', () => {
		const revised = days(2022, FEWEST_DAYS, 'LSO', '400000,500000,300000');
		const imported = importFrom(wfp, files([...days(2022, FEWEST_DAYS), ...revised]));
		expect(find(imported, 'WFP.FCS', 'LSO', 2022)?.value).toBeCloseTo(40);
		expect(leftOut(imported, 'given again')).toBe(FEWEST_DAYS);
	});
	it('gives no bound where a day has none, and skips blank days', () => {
		const rows = [...days(2022, FEWEST_DAYS), '2022-12-30,200000,,,LSO', '2022-12-31,,,,LSO'];
		const imported = importFrom(wfp, files(rows));
		expect(find(imported, 'WFP.FCS', 'LSO', 2022)).toMatchObject({ low: null, high: null });
		expect(leftOut(imported, 'blank day')).toBe(1);
	});
	it('counts the rows of an unknown country', () => {
		const imported = importFrom(wfp, files(days(2022, FEWEST_DAYS, 'XQX'), 'XQX'));
		expect(leftOut(imported, 'no economy has this code')).toBe(FEWEST_DAYS);
	});
	it('stops at a lost column, a wrong date, a truncated file and an empty folder', () => {
		const lost = { ...files([]), 'wfp/LSO_insufficient_food.csv': 'date,value,iso_code\n2022-01-01,1,LSO' };
		delete (lost as Record<string, string>)['wfp/LSO_insufficient_food.csv.gz'];
		expect(() => importFrom(wfp, lost)).toThrow(/LSO_insufficient_food.csv, line 1.*value_low/);
		expect(() => importFrom(wfp, files(['01/02/2022,1,1,1,LSO']))).toThrow(/line 2: expected a date/);
		const cut = { ...files([]), 'wfp/LSO_insufficient_food.csv.gz': truncated(HEADER) };
		expect(() => importFrom(wfp, cut)).toThrow(/whole gzip file/);
		expect(() => importFrom(wfp, { 'wdi/SP.POP.TOTL.csv.gz': POPULATION })).toThrow(/files named like/);
	});
});
