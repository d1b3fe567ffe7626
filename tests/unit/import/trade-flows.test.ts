import { describe, expect, it } from 'vitest';
import { importer as baci } from '../../../scripts/import/baci/importer';
import { importer as cdde } from '../../../scripts/import/cdde/importer';
import { importer as digitalServices } from '../../../scripts/import/digital-services/importer';
import { importer as usCensus } from '../../../scripts/import/us-census/importer';
import { importer as usTariffs } from '../../../scripts/import/us-tariffs/importer';
import { importer as wits } from '../../../scripts/import/wits/importer';
import { leftOut, runOn } from './flow-raw';
import { truncated } from './raw-folder';

const SUMMARY_HEADER = 'Reporter,Partner,Product categories,Indicator Type,Indicator,2017,2016\n';
const WITS = {
	'trade/wits-partner/LSO.json.gz': JSON.stringify({
		2012: { ZAF: { x: 10.5, m: 20 }, OAS: { x: 1 }, BUN: { x: 2 }, SPE: { x: 3 } },
		1999: { ZAF: { x: 9 } }
	}),
	'trade/wits-summary/en_LSO_AllYears.CSV.gz':
		SUMMARY_HEADER +
		'Lesotho,World,Wood,Export,Export(US$ Mil), 5.90,\nLesotho,World,Raw materials,Export,Export(US$ Mil), 37.07,\n' +
		'Lesotho,World,All Products,Export,Exports (in US$ Mil), 673.15,\n' +
		'Lesotho,South Africa,All Products,Export,Trade (US$ Mil)-Top 5 Export Partner, 331.18,\n' +
		'Lesotho,...,...,Trade Indicator,HH Market concentration index, 0.23,\n' +
		'Lesotho,World,Unobtainium,Export,Export(US$ Mil), 1,\nLesotho,...,...,Development,GDP, 1,\n',
	'trade/wits-summary/en_ZAF_AllYears.CSV.gz': SUMMARY_HEADER
};

describe('the importer of WITS', () => {
	it('sends goods from seller to buyer in dollars, and keeps partners without a name so that totals hold', async () => {
		const { flows = [] } = await runOn(wits, WITS);
		const of = (kind: string) =>
			flows.filter((row) => row.kind === kind).map((r) => [r.provider, r.recipient, r.year, r.value]);
		expect(of('exports')).toEqual([
			['LSO', 'ZAF', 2012, 10500],
			['LSO', 'OTHER-ASIA', 2012, 1000],
			['LSO', 'UNSPECIFIED', 2012, 5000]
		]);
		expect(of('imports')).toEqual([['ZAF', 'LSO', 2012, 20000]]);
		expect(of('exports-top')).toEqual([['LSO', 'ZAF', 2017, 331180000]]);
	});
	it('keeps the two divisions of goods apart, counts what it does not know, and reads the index', async () => {
		const imported = await runOn(wits, WITS);
		const goods = imported.flows!.filter((row) => row.kind === 'exports-products');
		expect(goods.map(({ sector, product, value }) => [sector, product, value])).toEqual([
			['goods', 'WITS-wood', 5900000],
			['stage', 'WITS-raw-materials', 37070000],
			['total', 'WITS-total', 673150000]
		]);
		expect(imported.observations).toContainEqual(
			expect.objectContaining({ indicator: 'WITS.HHI.MARKET', value: 0.23 })
		);
		expect(leftOut(imported)).toMatchObject({
			'unknown product group': 1,
			'before 2000': 1,
			'a file with nothing but its header': 0
		});
	});
	it('stops at a word for an amount and at broken JSON', async () => {
		const partner = (text: string) => runOn(wits, { ...WITS, 'trade/wits-partner/LSO.json.gz': text });
		await expect(partner('{"2012":{"ZAF":{"x":"much"}}}')).rejects.toThrow(
			/a number at 2012 ZAF, found "much"/
		);
		await expect(partner('{"2012":')).rejects.toThrow(/LSO.json.gz: expected JSON/);
		await expect(runOn(wits, { ...WITS, 'trade/wits-partner/LSO.json.gz': truncated('{}') })).rejects.toThrow(
			/whole gzip/
		);
	});
});

const YEARLY = JSON.stringify({ LSO: [{ year: 2024, pct: 51.4, val: 0.5126 }] });
const CDDE = {
	...Object.fromEntries(
		['dependence_over_time', 'exports_over_time', 'imports_over_time', 'food_imports', 'energy_imports'].map(
			(name) => [`trade/cdde2026/cdde_${name}.json.gz`, YEARLY]
		)
	),
	'trade/cdde2026/cdde_leading_exports.json.gz': JSON.stringify({ LSO: [{ label: 'Wool', pct: 5.6 }] }),
	'trade/cdde2026/cdde_top_markets.json.gz': JSON.stringify({
		LSO: [
			{ label: 'EU27', pct: 55.5 },
			{ label: 'Lemuria', pct: 1 }
		]
	})
};

describe('the importer of commodity dependence', () => {
	it('has billions as millions by year, and averages without a year', async () => {
		const imported = await runOn(cdde, CDDE);
		expect(imported.observations.find((row) => row.indicator === 'CDDE.IMPORTS.FOOD')?.value).toBe(512.6);
		expect(imported.flows).toEqual([
			expect.objectContaining({
				product: 'SITC-wool',
				year: null,
				period: '2022-2024',
				value: 5.6,
				price_base: ''
			}),
			expect.objectContaining({ recipient: 'EU27', year: null, value: 55.5 })
		]);
		expect(leftOut(imported)).toEqual({ 'no economy has this name': 1 });
	});
});

describe('the importer of BACI', () => {
	it('has the African average without a year and sectors by year, in dollars', async () => {
		const { flows } = await runOn(baci, {
			'trade/baci_africa_avg2012_2022.csv.gz':
				'iso3_o,iso3_d,section_code,section_name,value\nLSO,ZAF,2,"Vegetables, fresh",1.5\n',
			'trade/us-africa-exports/africa_exports_to_us_2002_2023_baci_raw.csv.gz':
				'year,exporter_iso3_code,sector,value\n2023,LSO,Base Metals,2\n'
		});
		expect(flows).toEqual([
			expect.objectContaining({ product: 'HS-02', year: null, period: '2012-2022 average', value: 1500 }),
			expect.objectContaining({ product: 'US-base-metals', year: 2023, value: 2000 })
		]);
	});
});

const CENSUS_HEADER = 'Commodity,Country,Time,Customs  Value (Cons) ($US)\n';
const rules = 'trade/us-africa-exports/tariffs/';
const list = (codes: string[], rate: number) => JSON.stringify({ codes, rate });
const CENSUS = {
	'trade/us-africa-exports/hs_groups.json': JSON.stringify({ 'Base Metals': ['72', '76'] }),
	[`${rules}steel_products_03_05_2025.json`]: list(['7208'], 0.5),
	[`${rules}aluminum_products_03_05_2025.json`]: list(['76169951'], 0.5),
	[`${rules}autos_autoparts_04_03_2025.json`]: list(['8703'], 0.25),
	[`${rules}exemptions_04_02_2025.json.gz`]: list(['25041050'], 0),
	[`${rules}exemptions_04_11_2025.json`]: list(['8471'], 0),
	[`${rules}country_specific_tariffs.json`]: JSON.stringify({ name: 'x', LSO: { rate: 0.15 } }),
	...Object.fromEntries(
		[2022, 2023, 2024].map((year) => [
			`trade/us-africa-exports/africa_exports_to_us_${year}_ustrade_raw.csv.gz`,
			`${CENSUS_HEADER}"6203424511 Men&lt;s Trousers (doz)",Lesotho,${year},"1,234"\n"7208100000 Steel (kg)",Lesotho,${year},10\n` +
				`"9801001043 Returned Goods (x)",Lesotho,${year},5\n"0101210020 Horses (no)",South Africa,${year},"2,429="\n` +
				`"2504105000 Graphite (kg)",South Africa,${year},7\n`
		])
	)
};

describe('the importer of exports to the United States', () => {
	it('reads lines with their commas, and which rate of 2025 each would have', async () => {
		const imported = await runOn(usCensus, CENSUS);
		const products = imported.files!['flows/products/us_census.csv']!.split('\n');
		expect(products).toEqual([
			'id,name,classification,part_of,rule,rate',
			'2504105000,Graphite,tariff line,,exempt,0',
			'6203424511,Men<s Trousers,tariff line,,,',
			'7208100000,Steel,tariff line,US-base-metals,steel,50',
			'9801001043,Returned Goods,tariff line,,not counted,',
			''
		]);
		expect(imported.flows).toContainEqual(
			expect.objectContaining({ product: '6203424511', year: 2024, value: 1234 })
		);
		expect(leftOut(imported)).toEqual({ 'a slip in the cell': 3 });
	});
	it('gives exporters that the order does not list the base rate of 10 %', async () => {
		const rates = (await runOn(usCensus, CENSUS)).flows!.filter((row) => row.kind === 'us-rates');
		expect(rates.map(({ provider, value }) => [provider, value])).toEqual([
			['LSO', 15],
			['ZAF', 10]
		]);
	});
	it('stops at a line without ten digits and at a year of another file', async () => {
		const file = 'trade/us-africa-exports/africa_exports_to_us_2023_ustrade_raw.csv.gz';
		await expect(
			runOn(usCensus, { ...CENSUS, [file]: `${CENSUS_HEADER}Trousers,Lesotho,2023,1\n` })
		).rejects.toThrow(/line 2: expected a ten-digit line/);
		await expect(
			runOn(usCensus, { ...CENSUS, [file]: `${CENSUS_HEADER}"6203424511 T (doz)",Lesotho,2024,1\n` })
		).rejects.toThrow(/the year 2023/);
	});
});

describe('the importer of United States tariffs', () => {
	const rate = { total: 1.23456, agriculture: null, manufacturing: 2, fuels_mining: 0 };
	const file = 'tariffs/us-tariffs/2025-tariffs_dashboard_data.json.gz';
	it('keeps four decimals, no year, and says where nothing was sold', async () => {
		const imported = await runOn(usTariffs, {
			[file]: JSON.stringify([{ ISO3: 'LSO', data: { pre: rate, feb26: rate, now: rate } }])
		});
		expect(imported.flows).toHaveLength(9);
		expect(imported.flows![0]).toMatchObject({
			product: 'UNCTAD-total',
			value: 1.23456,
			year: null,
			unit: '% of value'
		});
		expect(leftOut(imported)).toEqual({ 'nothing sold': 3 });
	});
	it('stops when a time is missing', async () => {
		await expect(
			runOn(usTariffs, { [file]: JSON.stringify([{ ISO3: 'LSO', data: { pre: rate } }]) })
		).rejects.toThrow(/feb26.total of LSO/);
	});
});

describe('the importer of digital services', () => {
	const header = 'REF_AREA,INDICATOR,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n';
	const run = (rows: string) =>
		runOn(digitalServices, { 'trade/digital-services/UNCTAD_DE.csv.gz': header + rows });
	it('leaves out what the publisher marks as missing, and refuses another multiplier', async () => {
		const imported = await run(
			'LSO,UNCTAD_DE_DIG_SERVTRADE_ANN_EXP,6,2023,1,A\nLSO,UNCTAD_DE_DIG_SERVTRADE_ANN_EXP,6,2022,,O\n'
		);
		expect(imported.observations).toHaveLength(1);
		expect(leftOut(imported)).toEqual({ 'marked as missing': 1 });
		await expect(run('LSO,UNCTAD_DE_DIG_SERVTRADE_ANN_EXP,3,2023,1,A\n')).rejects.toThrow(
			/line 2: expected millions/
		);
	});
});
