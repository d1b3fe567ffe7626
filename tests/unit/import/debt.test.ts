import { describe, expect, it } from 'vitest';
import { importer as debt } from '../../../scripts/import/debt/importer';
import type { Imported } from '../../../scripts/import/lib/importer';
import { economies, rawFolder, truncated } from './raw-folder';

const FILES = {
	'debt/ggDebt.csv.gz':
		'iso,id,year,GG debt (% of GDP),GG debt ($ million)\nLSO,LSO2023,2023,61.531,1360.5\nLSO,LSO2024,2024,60.033,#N/A\n',
	'debt/externalDebt.csv.gz': 'iso,year,TDS external debt ($ million)\nLSO,2023,69.3\n',
	'debt/tdsExternalDebt.csv.gz': 'iso,year,%  of revenue,%  of exports\nLSO,2025,6.48,\n',
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
		expect(imported.leftOut.find((each) => each.reason === 'blank cell')?.rows).toBe(2);
	});
	it('stops at a lost column, a word for a number and a truncated file', () => {
		expect(() => run({ 'debt/ggDebt.csv.gz': 'iso,year,debt\nLSO,2023,1\n' })).toThrow(/GG debt/);
		expect(() =>
			run({ 'debt/externalDebt.csv.gz': 'iso,year,TDS external debt ($ million)\nLSO,2023,many\n' })
		).toThrow(/externalDebt.csv.gz, line 2: expected a number, found "many"/);
		expect(() => run({ 'debt/ids_stocks.csv.gz': truncated(FILES['debt/ids_stocks.csv.gz']) })).toThrow(
			/whole gzip file/
		);
	});
});
