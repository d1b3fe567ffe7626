import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createUis } from '../../../scripts/import/uis/importer';
import { describeUis, titleFrom, zeroIsGap } from '../../../scripts/import/uis/series';
import type { Imported } from '../../../scripts/import/lib/importer';
import { economies, find, leftOut, rawFolder, truncated } from './small-raw';

const NAMES = `concept,name,concept_type
cr_1,"Completion rate, primary education, both sexes (%)",measure
cr_1_f,"Completion rate, primary education, female (%)",measure
cr_1_gpia,"Completion rate, primary education, adjusted gender parity index (GPIA)",measure
`;
const data = (code: string) => `uis/national_datapoints/ddf--datapoints--${code}--by--country--year.csv`;

function importSeries(codes: string[], files: Record<string, string | Buffer>): Imported {
	const raw = rawFolder({
		'selection.csv': ['code,why', ...codes.map((code) => `${code},because`)].join('\n'),
		'uis/ddf--concepts--continuous.csv.gz': NAMES,
		...files
	});
	return createUis(join(raw, 'selection.csv')).run({ raw, economies }) as Imported;
}

describe('the UIS importer', () => {
	it('takes the chosen series, gzipped or not, under the publisher’s code', () => {
		const imported = importSeries(['CR.1', 'CR.1.F'], {
			[data('cr_1')]: 'country,year,cr_1\nlso,2018,79.9\n',
			[`${data('cr_1_f')}.gz`]: 'country,year,cr_1_f\nlso,2018,88.1\n'
		});
		expect(find(imported, 'CR.1', 'LSO', 2018)?.value).toBe(79.9);
		expect(imported.indicators.map(({ id, series, is_lead }) => [id, series, is_lead])).toEqual([
			['CR.1', 'CR.1', true],
			['CR.1.F', 'CR.1', false]
		]);
	});
	it('leaves out zeros that stand for cells without data, unknown countries and blanks', () => {
		const imported = importSeries(['CR.1'], {
			[data('cr_1')]: 'country,year,cr_1\neth,2000,0\nxqx,2000,5\nlso,2001,\nlso,2018,79.9\n'
		});
		expect(imported.observations).toHaveLength(1);
		expect(leftOut(imported, 'exact zero')).toBe(1);
		expect(leftOut(imported, 'no economy has this code')).toBe(1);
		expect(leftOut(imported, 'blank')).toBe(1);
	});
	it('stops at a series without a name or a file, a lost column and a truncated file', () => {
		expect(() => importSeries(['CR.9'], {})).toThrow(/a name for cr_9/);
		expect(() => importSeries(['CR.1'], {})).toThrow(
			/cr_1--by--country--year.csv.gz: expected this file to exist/
		);
		expect(() => importSeries(['CR.1'], { [data('cr_1')]: 'country,year,cr\nlso,2018,1\n' })).toThrow(
			/line 1: expected column "cr_1"/
		);
		expect(() =>
			importSeries(['CR.1'], { [`${data('cr_1')}.gz`]: truncated('country,year,cr_1\n') })
		).toThrow(/whole gzip file/);
	});
});

describe('the description of a UIS series', () => {
	it('makes a parity index a ratio with 1 as its ideal', () => {
		expect(describeUis('CR.1.GPIA', 'x (GPIA)', ['CR.1', 'CR.1.GPIA'])).toMatchObject({
			unit_kind: 'ratio',
			direction: 'to',
			ideal: 1,
			series: 'CR.1',
			dimensions: 'Parity=FEMALE TO MALE'
		});
	});
	it('tells rates from surveys from rates from school records', () => {
		expect(describeUis('ROFST.H.1', 'x', []).notes).toContain('household surveys');
		expect(describeUis('ROFST.1.CP', 'x', []).notes).toContain('school records');
	});
	it('lets a row lead its own series when the total is not chosen', () => {
		expect(describeUis('GER.5T8.F', 'x', ['GER.5T8.F'])).toMatchObject({
			series: 'GER.5T8.F',
			is_lead: true
		});
	});
	it('keeps zeros where they can be true', () => {
		expect(zeroIsGap('ROFST.1.CP')).toBe(false);
		expect(zeroIsGap('YEARS.FC.FREE.02')).toBe(false);
		expect(zeroIsGap('ROFST.1.GPIA.CP')).toBe(true);
		expect(zeroIsGap('ROFST.H.1.Q1')).toBe(true);
	});
	it('takes units and "both sexes" out of the title', () => {
		expect(titleFrom('Out-of-school rate, rural, both sexes (household survey data) (%)')).toBe(
			'Out-of-school rate, rural, household surveys'
		);
		expect(titleFrom('Completion rate, adjusted gender parity index (GPIA)')).toBe(
			'Completion rate, gender parity'
		);
	});
	it('fails on a family that nobody described', () => {
		expect(() => describeUis('NEW.1', 'x', [])).toThrow(/no description/);
	});
});
