import { describe, expect, it } from 'vitest';
import { importer as doingBusiness } from '../../../scripts/import/doing-business/importer';
import type { Imported } from '../../../scripts/import/lib/importer';
import { economies, rawFolder, truncated } from './raw-folder';

const NAME = 'logistics/doing_business_dtf_2004_2016.csv.gz';
const HEADER = 'Economy,CCODE,DBYEAR,CAL_YEAR,Indicator,value\n';
const run = (content: string | Buffer) =>
	doingBusiness.run({ raw: rawFolder({ [NAME]: content }), economies }) as Imported;

describe('the Doing Business importer', () => {
	it('takes the calendar year, not the year in the name of the report', () => {
		const { observations } = run(`${HEADER}Lesotho,LSO,DB2016,2015,DTF,57.69\n`);
		expect(observations).toMatchObject([{ indicator: 'DB.DTF', economy: 'LSO', year: 2015, value: 57.69 }]);
	});
	it('counts cells that are not available, unknown codes and unknown topics', () => {
		const imported = run(
			`${HEADER}Lesotho,LSO,DB2016,2015,GE,..\nAtlantis,ATL,DB2016,2015,DTF,1\nLesotho,LSO,DB2016,2015,ZZ,1\n`
		);
		expect(imported.observations).toEqual([]);
		expect(imported.leftOut.flatMap((each) => each.examples).sort()).toEqual(['ATL', 'LSO GE 2015', 'ZZ']);
	});
	it('stops at a lost column and a truncated file', () => {
		expect(() => run('Economy,CCODE,Indicator,value\nLesotho,LSO,DTF,1\n')).toThrow(/"CAL_YEAR"/);
		expect(() => run(truncated(`${HEADER}Lesotho,LSO,DB2016,2015,DTF,57.69\n`))).toThrow(/whole gzip file/);
	});
});
