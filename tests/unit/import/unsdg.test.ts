import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importer as unsdg } from '../../../scripts/import/unsdg/importer';
import type { Imported } from '../../../scripts/import/lib/importer';
import { indicatorId, leadOf, readDimensionTable } from '../../../scripts/import/unsdg/dimensions';
import { directionOf, titleOf, topicOf, unitOf } from '../../../scripts/import/unsdg/series';
import { rawFolder } from './temporary-folder';

const SERIES = `series,indicator,target,goal,description,custodian,tier,undp_methodology
SH_HIV_INCD,3.3.1,3.3,3,"Number of new HIV infections per 1,000 uninfected population, by sex and age (per 1,000 uninfected population)",UNAIDS,Tier I,"{""normativeDirection"": ""decrease""}"
SE_GPI_PART,4.5.1,4.5,4,Adjusted gender parity index for participation (ratio),UIS,Tier I,"{""targetValue"": 1, ""trendMethodology"": ""Parity""}"
GC_BAL_CASH_GD_ZS,17.13.1,17.13,17,Cash surplus/deficit as a proportion of GDP (%),World Bank,Tier I,NA
VC_SNS_WALN_DRK,16.1.4,16.1,16,Proportion of population that feel safe (%),UNODC,Tier II,NA
VC_DSR_LSGP,1.5.2,1.5,1,Direct economic loss attributed to disasters relative to GDP (%),UNDRR,Tier I,NA
ER_OAW_MNACD,14.3.1,14.3,14,Average marine acidity (pH),IOC,Tier I,NA
`;
const HEADER = 'series,iso3,dimensions,year,value\n';

function importRows(rows: string, series = SERIES, bytes?: Buffer): Imported {
	const raw = rawFolder({
		'unsdg/series.csv': series,
		'unsdg/observations.csv.gz': bytes ?? HEADER + rows
	});
	const economies = {
		match: (code: string) => (['LSO', 'ZAF', 'KGZ'].includes(code) ? code : null),
		isAggregate: () => false
	};
	return unsdg.run({ raw, economies }) as Imported;
}
const counted = (imported: Imported, words: string) =>
	imported.leftOut.find(({ reason }) => reason.includes(words))?.rows ?? 0;

describe('the UN SDG importer', () => {
	it('makes an indicator of every dimension row, with the total first and the text of the publisher kept', () => {
		const { indicators } = importRows(
			'SH_HIV_INCD,LSO,Age=15-49;Sex=FEMALE,2020,9.1\nSH_HIV_INCD,LSO,Age=ALLAGE;Sex=BOTHSEX,2020,5.2\n'
		);
		expect(indicators.find((each) => each.is_lead)).toMatchObject({
			id: 'SH_HIV_INCD',
			dimensions: 'Age=ALLAGE;Sex=BOTHSEX',
			direction: 'down',
			topic: 'hiv',
			unit_kind: 'per'
		});
		expect(indicators.find((each) => !each.is_lead)).toMatchObject({
			id: 'SH_HIV_INCD.15-49.FEMALE',
			series: 'SH_HIV_INCD',
			dimensions: 'Age=15-49;Sex=FEMALE',
			title: 'Number of new HIV infections per 1,000 uninfected population, aged 15-49, women'
		});
	});
	it('reads a repeated row once and counts it', () => {
		const row = 'SE_GPI_PART,LSO,,2020,1.02\n';
		const imported = importRows(row + row + row);
		expect(imported.read).toBe(3);
		expect(imported.observations).toHaveLength(1);
		expect(counted(imported, 'same value again')).toBe(2);
	});
	it('stops when one row is given two values', () => {
		expect(() => importRows('SE_GPI_PART,LSO,,2020,1.02\nSE_GPI_PART,LSO,,2020,1.03\n')).toThrow(
			/observations.csv.gz, line 3: expected one value/
		);
	});
	it('calls parity the best value of a parity index', () => {
		const { indicators } = importRows('SE_GPI_PART,LSO,,2020,1.02\n');
		expect(indicators[0]).toMatchObject({ direction: 'to', ideal: 1, unit_kind: 'ratio' });
	});
	it('leaves out the cash balance, which holds something else, and shares above 100', () => {
		const imported = importRows(
			'GC_BAL_CASH_GD_ZS,LSO,,2020,-43.3\nVC_SNS_WALN_DRK,KGZ,Sex=BOTHSEX,2023,6990.0\nVC_SNS_WALN_DRK,ZAF,Sex=BOTHSEX,2023,33.0\n'
		);
		expect(imported.observations.map((each) => each.value)).toEqual([33]);
		expect(counted(imported, 'not a cash balance')).toBe(1);
		expect(counted(imported, 'impossible value')).toBe(1);
	});
	it('turns the share of GDP lost to disasters into the percentage that its unit promises', () => {
		const { observations } = importRows('VC_DSR_LSGP,LSO,,2020,0.02\n');
		expect(observations[0]?.value).toBeCloseTo(2, 10);
	});
	it('keeps a sampling station from three observations on', () => {
		const station = (code: string, year: number) =>
			`ER_OAW_MNACD,ZAF,Sampling Stations=${code},${year},8.1\n`;
		const imported = importRows(
			[2018, 2019, 2020].map((year) => station('A/1', year)).join('') + station('B', 2020)
		);
		expect(imported.indicators.map((each) => each.title)).toEqual([
			'Average marine acidity (pH), at the sampling station A/1'
		]);
		expect(counted(imported, 'a place inside a country')).toBe(1);
	});
	it('counts codes that no economy has', () => {
		const imported = importRows('SE_GPI_PART,XXX,,2020,1.02\nSE_GPI_PART,LSO,,2020,1.02\n');
		expect(imported.observations).toHaveLength(1);
		expect(imported.leftOut.flatMap((each) => each.examples)).toContain('XXX');
	});
	it('says which column a file has lost', () => {
		expect(() => importRows('SE_GPI_PART,LSO,,2020,1\n', SERIES.replace('description', 'text'))).toThrow(
			/series.csv, line 1: expected column "description"/
		);
	});
	it('stops at a truncated gzip file', () => {
		const whole = gzipSync(HEADER + 'SE_GPI_PART,LSO,,2020,1.02\n');
		expect(() => importRows('', SERIES, whole.subarray(0, whole.length - 12))).toThrow(/whole gzip file/);
	});
});

describe('the words of the UN SDG database', () => {
	const table = readDimensionTable('data/catalog/unsdg-dimensions.csv');
	it('passes over a total that only one economy has', () => {
		const rows = [
			{ text: 'Sex=BOTHSEX', observations: 1 },
			{ text: 'Age=65+;Sex=BOTHSEX', observations: 651 }
		];
		const lead = leadOf(rows, table);
		expect(lead).toBe('Age=65+;Sex=BOTHSEX');
		expect(indicatorId('SI_COV_PENSN', 'Sex=BOTHSEX', lead)).toBe('SI_COV_PENSN.Age_unspecified');
	});
	it('makes ids that are safe in an address', () => {
		expect(indicatorId('X', 'Age=<5Y;Level=15+;Station=C/S', '')).toBe('X.U5Y.15P.C_S');
	});
	it('reads the title and the unit from the description', () => {
		const description = '[ILO] Proportion of poor population receiving cash benefit, by sex (%)';
		expect(titleOf(description)).toBe('Proportion of poor population receiving cash benefit');
		expect(unitOf(description)).toBe('% of poor population');
		expect(
			unitOf('Assistance, by recipient countries (millions of constant 2024 United States dollars)')
		).toBe('million US dollars, constant 2024 prices');
	});
	it('knows the direction and the topic', () => {
		expect(directionOf('{"normativeDirection": "not decrease"}').direction).toBe('up');
		expect(directionOf('NA').direction).toBe('none');
		expect(topicOf('10.b', '10')).toBe('aid');
		expect(topicOf('3.1', '3')).toBe('health');
	});
});
