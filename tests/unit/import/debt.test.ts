import { describe, expect, it } from 'vitest';
import { importer as debt } from '../../../scripts/import/debt/importer';
import { readSeriesFile } from '../../../scripts/import/lib/series';
import type { Imported } from '../../../scripts/import/lib/importer';
import { economies, rawFolder, truncated } from './raw-folder';

const SERIES = readSeriesFile('scripts/import/debt/series.yaml');
/** A compiled table with a column for each of its series; what a row says nothing of is blank. */
function table(file: string, ...rows: Record<string, string>[]): string {
	const columns = ['iso', 'year', ...SERIES.filter((each) => each.file === file).map(({ from }) => from)];
	const line = (row: Record<string, string>) => columns.map((column) => row[column] ?? '').join(',');
	return `${[columns.join(','), ...rows.map((row) => line({ iso: 'LSO', ...row }))].join('\n')}\n`;
}

const FILES = {
	'debt/ggDebt.csv.gz': table(
		'ggDebt.csv.gz',
		{ year: '2023', 'GG debt (% of GDP)': '61.531', 'GG debt ($ million)': '1360.5' },
		{ year: '2024', 'GG debt (% of GDP)': '60.033', 'GG debt ($ million)': '#N/A' }
	),
	'debt/externalDebt.csv.gz': table('externalDebt.csv.gz', {
		year: '2023',
		'TDS external debt ($ million)': '69.3'
	}),
	'debt/tdsExternalDebt.csv.gz': table('tdsExternalDebt.csv.gz', { year: '2025', '%  of revenue': '6.48' }),
	'debt/ids_stocks.csv.gz':
		'country,counterpart-area,series,time,value,series_code\nLesotho,World,m,2024,793631010.2,DT.DOD.MLAT.CD\nLesotho,World,b,2024,220013078.8,DT.DOD.BLAT.CD\nLesotho,China,b,2024,1,DT.DOD.BLAT.CD\nWorld,World,b,2024,1,DT.DOD.BLAT.CD\n'
};
const run = (files: Record<string, string | Buffer> = {}) =>
	debt.run({ raw: rawFolder({ ...FILES, ...files }), economies }) as Imported;
const value = (imported: Imported, indicator: string, year: number) =>
	imported.observations.find((each) => each.indicator === indicator && each.year === year);

describe('the debt importer', () => {
	it('calls years after 2023 forecasts in the compiled tables, and the stocks of 2024 actual', () => {
		const imported = run();
		expect(value(imported, 'IMF.GGD.GDP', 2023)).toMatchObject({ value: 61.531, nature: 'actual' });
		expect(value(imported, 'IMF.GGD.GDP', 2024)?.nature).toBe('forecast');
		expect(value(imported, 'IDS.TDS.REVENUE', 2025)?.nature).toBe('forecast');
		expect(value(imported, 'IDS.PPG.MULTILATERAL', 2024)?.nature).toBe('actual');
	});
	it('adds up the types of creditor in million dollars, without the lines of single creditors', () => {
		const imported = run();
		expect(value(imported, 'IDS.PPG.TOTAL', 2024)?.value).toBeCloseTo(1013.644089, 6);
		expect(imported.leftOut.find((each) => each.reason.includes('one creditor'))?.rows).toBe(1);
	});
	it('counts what is not available as blank and never as zero', () => {
		const imported = run();
		expect(value(imported, 'IMF.GGD.USD', 2024)).toBeUndefined();
		expect(imported.leftOut.find((each) => each.reason === 'blank cell')?.examples).toEqual(
			expect.arrayContaining(['LSO 2024 GG debt ($ million)', 'LSO 2025 %  of exports'])
		);
	});
	it('stops at a lost column, a word for a number and a truncated file', () => {
		expect(() => run({ 'debt/ggDebt.csv.gz': 'iso,year,debt\nLSO,2023,1\n' })).toThrow(/GG debt/);
		expect(() =>
			run({
				'debt/externalDebt.csv.gz': table('externalDebt.csv.gz', {
					year: '2023',
					'TDS external debt ($ million)': 'many'
				})
			})
		).toThrow(/externalDebt.csv.gz, line 2: expected a number, found "many"/);
		expect(() => run({ 'debt/ids_stocks.csv.gz': truncated(FILES['debt/ids_stocks.csv.gz']) })).toThrow(
			/whole gzip file/
		);
	});
});
