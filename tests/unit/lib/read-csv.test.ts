import { describe, expect, it } from 'vitest';
import { ImportFault, readCsv, readNumber, readText } from '../../../scripts/lib/read-csv';
import { temporaryFolder, truncate, write } from '../import/run-files';

describe('reading a CSV file', () => {
	it('keeps codes as text and drops the byte order mark', () => {
		const file = write(temporaryFolder(), 'a.csv', '\uFEFFcode,name\n0700,"Lesotho, Kingdom of"\n');
		expect(readCsv(file, ['code', 'name'])).toEqual([{ code: '0700', name: 'Lesotho, Kingdom of' }]);
	});

	it('reads gzip by the name of the file', () => {
		const file = write(temporaryFolder(), 'a.csv.gz', 'code\nLSO\n');
		expect(readCsv(file, ['code'])).toEqual([{ code: 'LSO' }]);
	});

	it('says which file is missing', () => {
		expect(() => readText('/no/such.csv')).toThrow('/no/such.csv: expected this file to exist');
	});

	it('says that a gzip file is cut short', () => {
		const file = write(temporaryFolder(), 'a.csv.gz', `code\n${'LSO\n'.repeat(500)}`);
		truncate(file);
		expect(() => readText(file)).toThrow(/a\.csv\.gz: expected a whole gzip file/);
	});

	it('says which column is lost and which are there', () => {
		const file = write(temporaryFolder(), 'a.csv', 'country,year\nLSO,2020\n');
		expect(() => readCsv(file, ['code', 'year'])).toThrow(
			/a\.csv, line 1: expected column "code" in the header, which has country, year/
		);
	});

	it('names the line of a row that is cut short', () => {
		const file = write(temporaryFolder(), 'a.csv', 'code,year,value\nLSO,2020,1\nZAF,20');
		expect(() => readCsv(file, ['code', 'year', 'value'])).toThrow(
			/a\.csv, line 3: expected well-formed CSV/
		);
	});

	it('is not content with a header alone', () => {
		const file = write(temporaryFolder(), 'a.csv', 'code\n');
		expect(() => readCsv(file, ['code'])).toThrow(ImportFault);
	});
});

describe('reading a number', () => {
	it('tells nothing from zero', () => {
		expect(readNumber('', 'f', 2)).toBeNull();
		expect(readNumber('..', 'f', 2)).toBeNull();
		expect(readNumber('0', 'f', 2)).toBe(0);
		expect(readNumber(' -1.5e3 ', 'f', 2)).toBe(-1500);
	});

	it('names file and line of what is no number', () => {
		expect(() => readNumber('1,5', 'f.csv', 7)).toThrow('f.csv, line 7: expected a number, found "1,5"');
		expect(() => readNumber('Infinity', 'f.csv', 7)).toThrow(ImportFault);
	});
});
