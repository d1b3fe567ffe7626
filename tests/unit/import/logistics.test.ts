import { describe, expect, it } from 'vitest';
import { importer as logistics } from '../../../scripts/import/logistics/importer';
import type { Imported } from '../../../scripts/import/lib/importer';
import { economies, rawFolder, truncated } from './raw-folder';

const OLD =
	'Unnamed: 0,Unnamed: 1,Overall LPI,Unnamed: 3,Unnamed: 4,Unnamed: 5,Customs,Infrastructure,Ease of Shipment,Logistics Services,Ease of Tracking,Timeliness\n,,,,,,,,,,,\nCountry,Code,Score,Rank,Confidence interval,%,Score,Score,Score,Score,Score,Score\nLesotho,LSO,2.3,108,0.35,40,2.4,2,2.5,2.2,1.8,2.8\n';
const LATER =
	'Unnamed: 0,Unnamed: 1,overall LPI score,Unnamed: 3,Unnamed: 4,overall LPI rank,Customs ,Infrastructure,International Shipment,Quality Logistics Services,Tracking and Tracing ,Timeliness\n,,,,,,,,,,,\nCountry,Code,score,lower bound,upper bound,rank,score,score,score,score,score,score\nLesotho,LSO,2.28,1.99,2.56,139,2.4,2,2.2,2,2.4,2.7\nAtlantis,ATL,2,1,3,1,2,2,2,2,2,2\n';
const NEW =
	'Economy,LPI Score,LPI Grouped Rank,Customs Score,Infrastructure Score,International Shipments Score,Logistics Competence and Quality Score,Timeliness Score,Tracking and Tracing Score\nSouth Africa,3.7,19,3.3,3.6,3.6,3.8,3.8,3.9\n';
const FILES: Record<string, string | Buffer> = {
	'logistics/lpi_2007.csv.gz': OLD,
	'logistics/lpi_2023.csv.gz': NEW
};
for (const year of [2010, 2012, 2014, 2016, 2018]) FILES[`logistics/lpi_${year}.csv.gz`] = LATER;
const run = (files: Record<string, string | Buffer> = {}) =>
	logistics.run({ raw: rawFolder({ ...FILES, ...files }), economies }) as Imported;
const at = (imported: Imported, indicator: string, year: number) =>
	imported.observations.find((each) => each.indicator === indicator && each.year === year);

describe('the logistics importer', () => {
	it('reads bounds as the half width of 2007 and as two columns later, and none in 2023', () => {
		const imported = run();
		expect(at(imported, 'LPI.OVERALL', 2007)?.low).toBeCloseTo(1.95, 10);
		expect(at(imported, 'LPI.OVERALL', 2018)).toMatchObject({ value: 2.28, low: 1.99, high: 2.56 });
		expect(at(imported, 'LPI.OVERALL', 2023)).toMatchObject({ economy: 'ZAF', value: 3.7, low: null });
	});
	it('finds each component under the heading of its year', () => {
		const imported = run();
		expect(at(imported, 'LPI.TRACKING', 2007)?.value).toBe(1.8);
		expect(at(imported, 'LPI.SHIPMENTS', 2018)?.value).toBe(2.2);
		expect(at(imported, 'LPI.TIMELINESS', 2023)?.value).toBe(3.8);
	});
	it('counts a code that no economy has', () => {
		expect(run().leftOut).toMatchObject([{ rows: 35, examples: ['ATL'] }]);
	});
	it('stops at a lost column and a truncated file', () => {
		expect(() => run({ 'logistics/lpi_2018.csv.gz': LATER.replace('Timeliness', 'Speed') })).toThrow(
			/lpi_2018.csv.gz, line 1: expected a column like/
		);
		expect(() => run({ 'logistics/lpi_2023.csv.gz': truncated(NEW) })).toThrow(/whole gzip file/);
	});
});
