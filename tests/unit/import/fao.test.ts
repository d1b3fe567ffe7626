import { describe, expect, it } from 'vitest';
import { importer as fao } from '../../../scripts/import/fao/importer';
import type { Imported } from '../../../scripts/import/lib/importer';
import { economies, rawFolder, truncated } from './raw-folder';

const NAME = 'fao/FAO_Suite_of_Food_Security_undernourishment.csv.gz';
const POU = 'Prevalence of undernourishment (percent) (3-year average)';
const HEADER = 'Area,Item,Year,Value\n';
const run = (content: string | Buffer) =>
	fao.run({ raw: rawFolder({ [NAME]: content }), economies }) as Imported;

describe('the FAO importer', () => {
	it('shows a mean of three years at the middle one, as an estimate', () => {
		const { observations } = run(`${HEADER}Lesotho,${POU},2018-2020,23.5\n`);
		expect(observations).toMatchObject([
			{ indicator: 'FAO.POU', economy: 'LSO', year: 2019, value: 23.5, nature: 'estimate' }
		]);
	});
	it('leaves out "<2.5", blank cells, annual values and aggregates, each counted', () => {
		const imported = run(
			`${HEADER}South Africa,${POU},2000-2002,<2.5\nLesotho,${POU},2000-2002,\nWorld,${POU},2000-2002,8\nLesotho,x,2001,8\n`
		);
		expect(imported.observations).toEqual([]);
		expect(imported.leftOut.map((each) => each.rows)).toEqual([1, 1, 1, 1]);
	});
	it('stops at a lost column, at years it cannot read and at a truncated file', () => {
		expect(() => run('Area,Item,Year\nLesotho,x,2001\n')).toThrow(/expected column "Value"/);
		expect(() => run(`${HEADER}Lesotho,${POU},lately,8\n`)).toThrow(/line 2: expected years such as/);
		expect(() => run(truncated(`${HEADER}Lesotho,${POU},2018-2020,23.5\n`))).toThrow(/whole gzip file/);
	});
});
