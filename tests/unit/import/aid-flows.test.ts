import { describe, expect, it } from 'vitest';
import { importer as debtCreditors } from '../../../scripts/import/debt/creditors.importer';
import { createProviders } from '../../../scripts/import/lib/providers';
import { importer as oda } from '../../../scripts/import/oda/importer';
import { leftOut, runOn, writeFullFlows } from './flow-raw';
import { economies, truncated } from './raw-folder';

const COMMITMENTS = 'oda/crs_COMMITMENTS_by_donor_2015_2022.csv.gz';
const FILES = {
	[COMMITMENTS]:
		'year,donor_code,donor_name,recipient_code,recipient_name,value,recipient_iso_code\n' +
		'2016,7,South Africa,249,Lesotho,14.892279,LSO\n2016,905,World Bank-IDA,249,Lesotho,-1.046,LSO\n' +
		'2016,7,South Africa,298,"Africa, regional",9,\n2016,99,Atlantis,249,Lesotho,9,LSO\n',
	'oda/crs_COMMITMENTS_2015_2022.csv.gz': 'year,recipient_name,value\n2016,Lesotho,22.846279\n',
	'oda/total_oda_flow.csv.gz':
		'year,donor_code,flows_code,value,indicator\n2020,7,1140,12.5,ODA\n2020,905,1140,9,ODA\n',
	'oda/oda_gni.csv.gz': 'year,donor_code,flows_code,value,indicator\n2020,7,1140,0.1,ODA GNI\n'
};
const ROWS = `(2022, 'Lesotho', 'South Africa', 'Bilateral', 'current', 'Bilateral Grants', 'inflow', -250000.004),
	(2022, 'Lesotho', 'South Africa', 'Bilateral', 'constant', 'Bilateral Grants', 'inflow', -250000.004),
	(2022, 'Lesotho', 'World Bank (IDA)', 'Multilateral', 'current', 'Multilateral Concessional Debt', 'inflow', 5e6),
	(2022, 'Lesotho', 'World Bank-IDA', 'Multilateral', 'current', 'Multilateral Concessional Debt', 'inflow', 1e6),
	(2022, 'Lesotho', 'World Bank-IDA', 'Multilateral', 'current', 'Multilateral Concessional Debt', 'outflow', -2e6),
	(2022, 'Lesotho', 'South Africa', 'Private', 'current', 'Private  - banks', 'outflow', -3.0),
	(2022, 'Lesotho', 'Multiple Lenders', 'Bilateral', 'current', 'Bilateral Non-Concessional Debt', 'inflow', 4.0),
	(2022, 'Lemuria', 'South Africa', 'Bilateral', 'current', 'Bilateral Grants', 'inflow', 1.0)`;
const run = (files: Record<string, string | Buffer> = {}, rows = ROWS) =>
	runOn(oda, { ...FILES, ...files }, (raw) => writeFullFlows(raw, rows));

describe('the importer of aid', () => {
	it('keeps negative grants with their sign, and two price bases apart', async () => {
		const grants = (await run()).flows!.filter((row) => row.kind === 'grants');
		expect(grants.map(({ provider, price_base, value }) => [provider, price_base, value])).toEqual([
			['ZAF', 'constant 2022', -250000],
			['ZAF', 'current', -250000]
		]);
	});
	it('adds up what two names of one lender lent, and keeps what was paid as its own measure', async () => {
		const ida = (await run()).flows!.filter((row) => row.kind === 'lending' && row.provider === 'IDA');
		expect(ida.map(({ measure, value }) => [measure, value])).toEqual(
			expect.arrayContaining([
				['disbursed', 6e6],
				['paid', -2e6]
			])
		);
		expect(ida).toHaveLength(2);
	});
	it('tells the banks of a country from its government, and several lenders by type', async () => {
		const lenders = (await run()).flows!.filter((row) => row.kind === 'lending').map((row) => row.provider);
		expect(new Set(lenders)).toEqual(new Set(['IDA', 'PRIVATE-ZAF', 'OFFICIAL-MULTIPLE']));
	});
	it('calls commitments commitments, in dollars, and counts regions and unknown donors', async () => {
		const imported = await run();
		const promised = imported.flows!.filter((row) => row.kind === 'commitments');
		expect(promised.map(({ measure, provider, value }) => [measure, provider, value])).toEqual([
			['commitment', 'ZAF', 14892279],
			['commitment', 'IDA', -1046000]
		]);
		expect(leftOut(imported)).toMatchObject({
			'not one recipient but a region or unspecified': 1,
			'no provider has this name': 1,
			'no economy has this name': 1,
			'donor total: not one economy': 1
		});
	});
	it('stops where donors do not add up to the publisher’s own total', async () => {
		const total = 'year,recipient_name,value\n2016,Lesotho,23\n';
		await expect(run({ 'oda/crs_COMMITMENTS_2015_2022.csv.gz': total })).rejects.toThrow(
			/line 2: expected Lesotho in 2016 to be its donors added up/
		);
	});
	it('stops at an unknown word, a lost column, a word for a number and a truncated file', async () => {
		await expect(
			run({}, ROWS.replace("'Bilateral Grants', 'inflow', 1.0", "'Gifts', 'inflow', 1.0"))
		).rejects.toThrow(/found "Gifts"/);
		await expect(run({ [COMMITMENTS]: 'year,value\n2016,1\n' })).rejects.toThrow(/donor_name/);
		await expect(run({ [COMMITMENTS]: FILES[COMMITMENTS]!.replace('14.892279', 'many') })).rejects.toThrow(
			/line 2: expected a number, found "many"/
		);
		await expect(run({ [COMMITMENTS]: truncated(FILES[COMMITMENTS]!) })).rejects.toThrow(/whole gzip/);
		await expect(runOn(oda, FILES)).rejects.toThrow(
			/full_flows_country.parquet: expected this file to exist/
		);
	});
});

const STOCKS =
	'country,counterpart-area,series,time,value,series_code\n' +
	'Lesotho,World,b,2024,220,DT.DOD.BLAT.CD\nLesotho,South Africa,b,2024,150.5,DT.DOD.BLAT.CD\n' +
	'Lesotho,South Africa,b,2023,0,DT.DOD.BLAT.CD\nLesotho,South Africa,c,2024,7,DT.DOD.PCBK.CD\n' +
	'Lesotho,World Bank-IDA\u00a0\u00a0,m,2024,504,DT.DOD.MLAT.CD\nLesotho,Atlantis,b,2024,1,DT.DOD.BLAT.CD\n' +
	'World,South Africa,b,2024,9,DT.DOD.BLAT.CD\n';
const stocks = (text: string) => runOn(debtCreditors, { 'debt/ids_stocks.csv.gz': text });

describe('the importer of debt by creditor', () => {
	it('has one line a creditor, a government apart from its banks, without the sum and without paid-off debt', async () => {
		const imported = await stocks(STOCKS);
		expect(imported.flows!.map(({ provider, terms, year, value }) => [provider, terms, year, value])).toEqual(
			[
				['ZAF', 'bilateral', 2024, 150.5],
				['PRIVATE-ZAF', 'banks', 2024, 7],
				['IDA', 'multilateral', 2024, 504]
			]
		);
		expect(leftOut(imported)).toMatchObject({
			'the sum of the creditors': 1,
			'nothing owed to this creditor': 1,
			'no provider has this name': 1
		});
	});
	it('stops at a series it does not know', async () => {
		await expect(stocks(STOCKS.replaceAll('PCBK', 'XXXX'))).rejects.toThrow(
			/line 5: expected a known series/
		);
	});
});

describe('the list of providers', () => {
	const row = (id: string, aliases = '', iso3 = '') => ({ id, name: `Name of ${id}`, iso3, aliases });
	it('refuses one name for two, and the code of an economy for a bank', () => {
		expect(() => createProviders([row('A', 'Same'), row('B', 'same')], economies)).toThrow(
			/means both A and B/
		);
		expect(() => createProviders([row('LSO')], economies)).toThrow(/LSO is the code of an economy/);
	});
});
