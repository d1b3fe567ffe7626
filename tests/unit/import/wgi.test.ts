import { describe, expect, it } from 'vitest';
import { importer as wgi } from '../../../scripts/import/wgi/importer';
import { find, importFrom, leftOut, truncated } from './small-raw';

const HEADER =
	'codeindyr,code,countryname,year,indicator,estimate,stddev,nsource,pctrank,pctranklower,pctrankupper';
const file = (...rows: string[]) => ({ 'wgi/wgidataset.csv.gz': [HEADER, ...rows].join('\n') });
const LESOTHO = 'LSOcc2023,LSO,Lesotho,2023,cc,-0.5,0.2,12,33.5,23.1,48.1';

describe('the WGI importer', () => {
	it('makes the 90 % interval from the standard error', () => {
		const row = find(importFrom(wgi, file(LESOTHO)), 'WGI.CC', 'LSO', 2023);
		expect(row).toMatchObject({ value: -0.5, nature: 'estimate' });
		expect(row?.low).toBeCloseTo(-0.5 - 1.645 * 0.2, 10);
		expect(row?.high).toBeCloseTo(-0.5 + 1.645 * 0.2, 10);
	});
	it('keeps the percentile rank with its own bounds', () => {
		expect(find(importFrom(wgi, file(LESOTHO)), 'WGI.CC.RANK', 'LSO', 2023)).toMatchObject({
			value: 33.5,
			low: 23.1,
			high: 48.1
		});
	});
	it('reads numbers in the notation of powers of ten', () => {
		const row = 'LSOcc1996,LSO,Lesotho,1996,cc,8.65E-2,0.34,2,59.7,38.7,73.1';
		expect(find(importFrom(wgi, file(row)), 'WGI.CC', 'LSO', 1996)?.value).toBeCloseTo(0.0865, 10);
	});
	it('gives no bounds where the standard error is blank', () => {
		const row = 'LSOcc1996,LSO,Lesotho,1996,cc,0.1,,2,59.7,,';
		expect(find(importFrom(wgi, file(row)), 'WGI.CC', 'LSO', 1996)).toMatchObject({ low: null, high: null });
		expect(find(importFrom(wgi, file(row)), 'WGI.CC.RANK', 'LSO', 1996)).toMatchObject({
			low: null,
			high: null
		});
	});
	it('counts blank rows and unknown codes', () => {
		const imported = importFrom(
			wgi,
			file('NIUcc1996,NIU,Niue,1996,cc,,,,,,', 'XQXcc1996,XQX,Nowhere,1996,cc,0,0.1,1,50,40,60')
		);
		expect(imported.observations).toEqual([]);
		expect(leftOut(imported, 'blank')).toBe(1);
		expect(leftOut(imported, 'no economy has this code')).toBe(1);
	});
	it('stops at bounds that do not hold their value, an unknown dimension, a lost column and a truncated file', () => {
		expect(() => importFrom(wgi, file('LSOcc2023,LSO,Lesotho,2023,cc,-0.5,0.2,12,33.5,48.1,23.1'))).toThrow(
			/line 2: expected low <= value <= high/
		);
		expect(() => importFrom(wgi, file('LSOxx2023,LSO,Lesotho,2023,xx,1,1,1,1,1,1'))).toThrow(/found "xx"/);
		expect(() => importFrom(wgi, { 'wgi/wgidataset.csv.gz': 'code,year,indicator\nLSO,2023,cc' })).toThrow(
			/line 1.*estimate/
		);
		expect(() => importFrom(wgi, { 'wgi/wgidataset.csv.gz': truncated(HEADER) })).toThrow(/whole gzip file/);
	});
});
