import { describe, expect, it } from 'vitest';
import { importer as hdr } from '../../../scripts/import/hdr/importer';
import { readSeriesFile } from '../../../scripts/import/lib/series';
import { find, importFrom, leftOut, truncated } from './small-raw';

const SERIES = readSeriesFile('scripts/import/hdr/series.yaml').map(({ from }) => from);
const NAME = 'hdr/HDR25_Composite_indices_complete_time_series.csv.gz';
const columns = ['hdi_rank_2023', ...SERIES.flatMap((series) => [`${series}_2022`, `${series}_2023`])];
const header = (names = columns) => ['code', 'country', 'hdicode', 'region', ...names].join(',');
/** One row with some cells, all others blank. */
const row = (code: string, cells: Record<string, string> = {}) =>
	[code, 'Name', 'Low', 'SSA', ...columns.map((column) => cells[column] ?? '')].join(',');
const file = (...rows: string[]) => ({ [NAME]: ['\uFEFF' + header(), ...rows].join('\n') });

describe('the HDR importer', () => {
	it('turns the wide file into one observation a cell', () => {
		const imported = importFrom(
			hdr,
			file(row('LSO', { hdi_2022: '0.54', hdi_2023: '0.55', le_2023: '57.375' }))
		);
		expect(imported.observations).toHaveLength(3);
		expect(find(imported, 'HDR.HDI', 'LSO', 2023)).toMatchObject({
			value: 0.55,
			low: null,
			nature: 'actual'
		});
		expect(find(imported, 'HDR.LE', 'LSO', 2023)).toMatchObject({ value: 57.375, nature: 'estimate' });
	});
	it('counts every cell of the file once', () => {
		const imported = importFrom(hdr, file(row('LSO', { hdi_2023: '0.55' }), row('XQX'), row('ZZK.WORLD')));
		const left = imported.leftOut.reduce((sum, { rows }) => sum + rows, 0);
		expect(imported.read).toBe(3 * columns.length);
		expect(imported.observations.length + left).toBe(imported.read);
	});
	it('leaves out world and region rows, and unknown codes, each by its own reason', () => {
		const imported = importFrom(
			hdr,
			file(row('ZZK.WORLD', { hdi_2023: '0.756' }), row('XQX', { hdi_2023: '0.1' }))
		);
		expect(imported.observations).toEqual([]);
		expect(leftOut(imported, 'not an economy of today')).toBe(columns.length);
		expect(leftOut(imported, 'no economy has this code')).toBe(columns.length);
	});
	it('leaves out ranks', () => {
		const imported = importFrom(hdr, file(row('LSO', { hdi_rank_2023: '167' })));
		expect(leftOut(imported, 'a rank or group')).toBe(1);
	});
	it('describes every series: a definition, and an ideal where direction is "to"', () => {
		const { indicators } = importFrom(hdr, file(row('LSO')));
		for (const each of indicators) {
			expect(each.definition?.length, each.id).toBeGreaterThan(40);
			expect(each.ideal !== undefined, each.id).toBe(each.direction === 'to');
		}
	});
	it('stops at a series that nobody described', () => {
		expect(() => importFrom(hdr, { [NAME]: `${header([...columns, 'new_2023'])}\n${row('LSO')},1` })).toThrow(
			/known series in the header, found "new_2023"/
		);
	});
	it('stops at a series that is gone, a truncated file and a word for a number', () => {
		const less = columns.filter((column) => !column.startsWith('gii_'));
		const short = `${header(less)}\nLSO,Name,Low,SSA${','.repeat(less.length)}`;
		expect(() => importFrom(hdr, { [NAME]: short })).toThrow(/columns of gii in the header/);
		expect(() => importFrom(hdr, { [NAME]: truncated(header()) })).toThrow(/whole gzip file/);
		expect(() => importFrom(hdr, file(row('LSO', { hdi_2023: 'high' })))).toThrow(
			/line 2: expected a number/
		);
	});
});
