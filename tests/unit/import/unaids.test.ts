import { describe, expect, it } from 'vitest';
import { importer as unaids, LOST_RATES } from '../../../scripts/import/unaids/importer';
import { readSeriesFile } from '../../../scripts/import/lib/series';
import { find, importFrom, leftOut, truncated } from './small-raw';

const SERIES = readSeriesFile('scripts/import/unaids/series.yaml');
const columnsOf = (file: string) => SERIES.filter((each) => each.file === file).map(({ from }) => from);
const MEASURES = [...columnsOf('hiv_estimates'), ...LOST_RATES];
const PARTS = ['Estimate', 'Low', 'High'];
const LIVING = 'Estimated adults and children living with HIV';
const quote = (text: string) => `"${text}"`;

const header = (measures = MEASURES) =>
	['year', 'iso_code', ...measures.flatMap((m) => PARTS.map((part) => quote(`${m}_${part}`)))].join(',');
/** One row; cells is measure → [estimate, low, high], all others blank. */
const row = (year: number, code: string, cells: Record<string, string[]> = {}) =>
	[year, code, ...MEASURES.flatMap((measure) => cells[measure] ?? ['', '', ''])].join(',');
const CASCADE_HEADER = ['year', 'iso_code', ...columnsOf('art_estimates').map(quote)].join(',');

function files(rows: string[], cascade = ['2024,LSO,97.0,94.0,97.0,93.0,98.0,253255.0']) {
	return {
		'unaids/hiv_estimates.csv.gz': [header(), ...rows].join('\n'),
		'unaids/art_estimates.csv.gz': [CASCADE_HEADER, ...cascade].join('\n')
	};
}

describe('the UNAIDS importer', () => {
	it('keeps an estimate with its bounds', () => {
		const imported = importFrom(
			unaids,
			files([row(2024, 'LSO', { [LIVING]: ['260000.0', '240000.0', '300000.0'] })])
		);
		expect(find(imported, 'UNAIDS.PLHIV', 'LSO', 2024)).toMatchObject({
			value: 260_000,
			low: 240_000,
			high: 300_000,
			nature: 'estimate'
		});
	});
	it('reads numbers below 100 as millions', () => {
		const imported = importFrom(unaids, files([row(2024, 'ZAF', { [LIVING]: ['7.8', '7.2', '8.5'] })]));
		expect(find(imported, 'UNAIDS.PLHIV', 'ZAF', 2024)).toMatchObject({
			value: 7_800_000,
			low: 7_200_000,
			high: 8_500_000
		});
	});
	it('takes "fewer than 500" neither for a value nor for a bound', () => {
		const imported = importFrom(
			unaids,
			files([
				row(2023, 'LSO', { [LIVING]: ['500.0', '500.0', '500.0'] }),
				row(2024, 'LSO', { [LIVING]: ['11000.0', '500.0', ''] })
			])
		);
		expect(find(imported, 'UNAIDS.PLHIV', 'LSO', 2023)).toBeUndefined();
		expect(leftOut(imported, 'fewer than')).toBe(1);
		expect(find(imported, 'UNAIDS.PLHIV', 'LSO', 2024)).toMatchObject({
			value: 11_000,
			low: null,
			high: null
		});
	});
	it('makes nothing of rates that hold only the mark "below 0.1"', () => {
		const imported = importFrom(
			unaids,
			files([row(2024, 'LSO', { 'Adults (15-49) prevalence (%)': ['0.1', '0.1', '0.1'] })])
		);
		expect(leftOut(imported, 'rates')).toBe(LOST_RATES.length);
		expect(imported.observations.some(({ value }) => value === 0.1)).toBe(false);
	});
	it('counts regions and unknown codes apart', () => {
		const imported = importFrom(unaids, files([row(2024, 'UNAAP'), row(2024, '03M49WLD'), row(2024, 'XQX')]));
		expect(leftOut(imported, 'not an economy of today')).toBe(2 * MEASURES.length);
		expect(leftOut(imported, 'no economy has this code')).toBe(MEASURES.length);
	});
	it('reads the cascade without bounds', () => {
		const imported = importFrom(unaids, files([row(2024, 'LSO')]));
		expect(find(imported, 'UNAIDS.ART', 'LSO', 2024)).toMatchObject({ value: 94, low: null, high: null });
		expect(find(imported, 'UNAIDS.KNOW.N', 'LSO', 2024)?.value).toBe(253_255);
	});
	it('stops at a count that can be neither whole people nor millions', () => {
		expect(() => importFrom(unaids, files([row(2024, 'LSO', { [LIVING]: ['7800.0', '', ''] })]))).toThrow(
			/hiv_estimates.*line 2.*10,000 or more/
		);
	});
	it('stops when a measure has lost a column', () => {
		const broken = { ...files([]), 'unaids/hiv_estimates.csv.gz': `${header(MEASURES.slice(1))}\n1990,LSO` };
		expect(() => importFrom(unaids, broken)).toThrow(
			/hiv_estimates.*line 1.*AIDS-related deaths among adults/
		);
	});
	it('stops at a truncated file', () => {
		const broken = { ...files([row(2024, 'LSO')]), 'unaids/art_estimates.csv.gz': truncated(CASCADE_HEADER) };
		expect(() => importFrom(unaids, broken)).toThrow(/art_estimates.*whole gzip file/);
	});
});
