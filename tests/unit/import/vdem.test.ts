import { describe, expect, it } from 'vitest';
import { importer as lied } from '../../../scripts/import/vdem/lied.importer';
import { importer as vdem } from '../../../scripts/import/vdem/importer';
import { readSeriesFile } from '../../../scripts/import/lib/series';
import { find, importFrom, leftOut, truncated } from './small-raw';

const IDS = readSeriesFile('scripts/import/vdem/series.yaml').map(({ from }) => from);
const HEADER = ['country_id', 'country_text_id', 'year']
	.concat(IDS.flatMap((id) => [id, `${id}_codelow`, `${id}_codehigh`]))
	.join(',');
/** One row with the same value and bounds for every index. */
const row = (id: number, code: string, year: number, cells = '0.5,0.4,0.6') =>
	[id, code, year, ...IDS.map(() => cells)].join(',');
const file = (...rows: string[]) => ({ 'vdem/vdem_simple.csv.gz': [HEADER, ...rows].join('\n') });

describe('the V-Dem importer', () => {
	it('keeps every index with the bounds of the measurement model', () => {
		const imported = importFrom(vdem, file(row(85, 'LSO', 2024)));
		expect(imported.observations).toHaveLength(IDS.length);
		expect(find(imported, 'v2x_libdem', 'LSO', 2024)).toMatchObject({ value: 0.5, low: 0.4, high: 0.6 });
	});
	it('leaves out the years before 1900, former states and unknown codes, each counted', () => {
		const imported = importFrom(
			vdem,
			file(row(8, 'ZAF', 1899), row(137, 'DDR', 1980), row(999, 'XQX', 2000), row(8, 'ZAF', 1900))
		);
		expect(new Set(imported.observations.map(({ year }) => year))).toEqual(new Set([1900]));
		expect(leftOut(imported, 'before 1900')).toBe(IDS.length);
		expect(leftOut(imported, 'not an economy of today')).toBe(IDS.length);
		expect(leftOut(imported, 'no economy has this code')).toBe(IDS.length);
	});
	it('counts blank cells and keeps a value whose bounds are blank', () => {
		const imported = importFrom(vdem, file(row(85, 'LSO', 2000, 'NA,NA,NA'), row(85, 'LSO', 2001, '0.5,,')));
		expect(leftOut(imported, 'blank')).toBe(IDS.length);
		expect(find(imported, 'v2x_mpi', 'LSO', 2001)).toMatchObject({ value: 0.5, low: null, high: null });
	});
	it('stops at a value outside 0 to 1, a lost bound and a truncated file', () => {
		expect(() => importFrom(vdem, file(row(85, 'LSO', 2000, '5,4,6')))).toThrow(
			/line 2.*from 0 to 1, found 5/
		);
		const lost = {
			'vdem/vdem_simple.csv.gz': file(row(85, 'LSO', 2000))['vdem/vdem_simple.csv.gz'].replace(
				'v2x_api_codelow',
				'x'
			)
		};
		expect(() => importFrom(vdem, lost)).toThrow(/line 1.*v2x_api_codelow/);
		expect(() => importFrom(vdem, { 'vdem/vdem_simple.csv.gz': truncated(HEADER) })).toThrow(/whole gzip/);
	});
});

describe('the LIED importer', () => {
	const LIED = 'lied_country,vdem,year,lexical_index,lexical_index_plus';
	const files = (...rows: string[]) => ({
		...file(row(85, 'LSO', 2024), row(34, 'VNM', 2024), row(35, 'VDR', 1970)),
		'vdem/LIED.csv.gz': [LIED, ...rows].join('\n')
	});

	it('finds the economy by name, or by V-Dem’s number beside it', () => {
		const imported = importFrom(lied, files('Lesotho,,2024,6,6', 'Viet Nam as written here,34,2024,1,1'));
		expect(find(imported, 'lexical_index', 'LSO', 2024)?.value).toBe(6);
		expect(find(imported, 'lexical_index_plus', 'VNM', 2024)?.value).toBe(1);
	});
	it('gives a state that is gone to no state of today', () => {
		const imported = importFrom(lied, files('"Vietnam, North",34,1970,0,0', 'Somewhere,35,1970,3,3'));
		expect(imported.observations).toEqual([]);
		expect(leftOut(imported, 'a state that is gone')).toBe(2);
		expect(leftOut(imported, 'not an economy of today')).toBe(2);
	});
	it('stops at two rows for one economy and year, and at a lost column', () => {
		expect(() => importFrom(lied, files('Lesotho,85,2024,6,6', 'Basutoland,85,2024,1,1'))).toThrow(
			/LIED.csv.gz, line 3: expected one row for LSO in 2024/
		);
		expect(() =>
			importFrom(lied, { ...files(), 'vdem/LIED.csv.gz': 'lied_country,year\nLesotho,2024' })
		).toThrow(/line 1.*lexical_index/);
	});
});
