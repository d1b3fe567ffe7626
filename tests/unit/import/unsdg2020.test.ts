import { describe, expect, it } from 'vitest';
import type { Imported } from '../../../scripts/import/lib/importer';
import { importer as unsdg2020 } from '../../../scripts/import/unsdg/unsdg2020.importer';
import { economies, rawFolder, truncated } from './raw-folder';

const FIES = 'unsdg2020/ag_prd_fiessi--by--age--geo_area--nature--sex--units--year.csv.gz';
const AID = 'unsdg2020/dc_tof_trddbml--by--geo_area--nature--units--year.csv.gz';
const FILES = {
	'unsdg/series.csv': 'series,undp_methodology\nDC_TOF_TRDDBML,"{""normativeDirection"": ""increase""}"\n',
	'unsdg2020/ddf--concepts--continuous.csv.gz':
		'concept,description,goal,target\nag_prd_fiessi,Prevalence of severe food insecurity in the adult population (%),2,2.1\ndc_tof_trddbml,"Total official flows for Aid for Trade, by recipient countries (millions of constant 2018 United States dollars)",8,8.a\n',
	[FIES]:
		'age,geo_area,nature,sex,units,year,ag_prd_fiessi\n15,426,e,bothsex,percent,2014,20\n15,426,e,female,percent,2014,21\n15,1,e,bothsex,percent,2014,9\n15,710,e,bothsex,percent,2014,<2.5\n15,710,n,bothsex,percent,2015,N\n',
	[AID]: 'geo_area,nature,units,year,dc_tof_trddbml\n426,c,con_usd,2018,17.3799\n'
};
const run = (files: Record<string, string | Buffer> = {}) =>
	unsdg2020.run({ raw: rawFolder({ ...FILES, ...files }), economies }) as Imported;

describe('the importer of the UN SDG edition of 2020', () => {
	it('ends every id in .2020 and says the price year in unit and title', () => {
		const aid = run().indicators.find((each) => each.series === 'DC_TOF_TRDDBML.2020');
		expect(aid).toMatchObject({
			id: 'DC_TOF_TRDDBML.2020',
			unit: 'million US dollars, constant 2018 prices',
			unit_kind: 'usd',
			direction: 'up',
			topic: 'aid'
		});
		expect(aid?.title).toContain('constant 2018 US dollars');
	});
	it('writes dimensions as the publisher does and puts the total first', () => {
		const rows = run().indicators.filter((each) => each.series === 'AG_PRD_FIESSI.2020');
		expect(rows).toMatchObject([
			{ id: 'AG_PRD_FIESSI.2020', dimensions: 'Age=15+;Sex=BOTHSEX', is_lead: true, direction: 'down' },
			{ id: 'AG_PRD_FIESSI.FEMALE.2020', dimensions: 'Age=15+;Sex=FEMALE', is_lead: false }
		]);
	});
	it('reads the letters of nature', () => {
		const { observations } = run();
		expect(observations.find((each) => each.indicator === 'AG_PRD_FIESSI.2020')?.nature).toBe('estimate');
		expect(observations.find((each) => each.indicator === 'DC_TOF_TRDDBML.2020')?.nature).toBe('actual');
	});
	it('counts aggregates, limits and what is not relevant', () => {
		expect(run().leftOut.map((each) => each.rows)).toEqual([1, 1, 1]);
	});
	it('stops at an unknown letter, a lost column and a truncated file', () => {
		expect(() => run({ [AID]: FILES[AID]!.replace(',c,', ',z,') })).toThrow(/a known nature, found "z"/);
		expect(() => run({ [AID]: FILES[AID]!.replace('geo_area', 'area') })).toThrow(/"geo_area"/);
		expect(() => run({ [AID]: truncated(FILES[AID]!) })).toThrow(/whole gzip file/);
	});
});
