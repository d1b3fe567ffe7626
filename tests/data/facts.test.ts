/**
 * The built database against what the publishers' own files say: each value below was read from the publisher's table
 * (named with the row), not from this project's data. Values of the database have six significant digits.
 */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative, type NativeDatabase } from '../../src/lib/database/native';

const DATABASE = resolve(import.meta.dirname, '../../public/api/tsoelopele.duckdb');

type Fact = readonly [indicator: string, economy: string, year: number, value: number];

/** By publisher: which of its files, then indicator, economy, year and the value printed there. */
const FACTS: Record<string, readonly Fact[]> = {
	'World Bank, World Development Indicators, one table a series': [
		['SP.POP.TOTL', 'LSO', 2023, 2_311_472],
		['SP.POP.TOTL', 'IND', 2023, 1_438_069_596],
		['SP.POP.TOTL', 'NGA', 2015, 190_671_878],
		['SH.DYN.MORT', 'LSO', 2023, 61.3],
		['SH.DYN.MORT', 'TCD', 2020, 110.6],
		['SH.DYN.MORT', 'SGP', 2022, 2.5],
		['SH.DYN.AIDS.ZS', 'LSO', 2022, 18.9],
		['SH.DYN.AIDS.ZS', 'SWZ', 2022, 25.2],
		['SH.DYN.AIDS.ZS', 'BWA', 2010, 23],
		['DT.ODA.ODAT.GN.ZS', 'LSO', 2023, 6.61747721666593],
		['DT.ODA.ODAT.GN.ZS', 'MWI', 2020, 12.7234977703152],
		['SP.DYN.LE00.IN', 'JPN', 2020, 84.56],
		['SP.DYN.LE00.IN', 'RWA', 2022, 67.528],
		['NY.GDP.MKTP.KD.ZG', 'CHN', 2010, 10.5916903885704],
		['NY.GDP.MKTP.KD.ZG', 'ZAF', 2020, -6.1689177146757],
		['BX.KLT.DINV.CD.WD', 'LSO', 2024, -12_572_108.0398715],
		['AG.LND.FRST.ZS', 'GAB', 2020, 91.3206814918306],
		['EG.ELC.ACCS.ZS', 'ETH', 2021, 54.2]
	],
	'UN SDG Global Database, June 2026: the row of the total': [
		['SI_POV_DAY1', 'LSO', 2017, 41.9],
		['SI_POV_DAY1', 'ZMB', 2022, 71.7],
		['SH_STA_MORT', 'SLE', 2015, 730.10593],
		['SH_STA_MORT', 'NOR', 2020, 2.16048],
		['SN_ITK_DEFC', 'HTI', 2023, 54.2],
		['SG_GEN_PARL', 'RWA', 2023, 61.25],
		['SG_GEN_PARL', 'CUB', 2020, 53.22],
		['SH_TBS_INCD', 'PHL', 2020, 544],
		['DC_TOF_TRDDBML', 'LSO', 2023, 31.5029],
		['EN_LND_SLUM', 'KEN', 2022, 40.49575],
		['IT_USE_ii99', 'MAR', 2023, 91]
	],
	'UNAIDS 2025 estimates: hiv_estimates and art_estimates': [
		['UNAIDS.ART', 'LSO', 2024, 94],
		['UNAIDS.KNOW', 'LSO', 2024, 97],
		['UNAIDS.ART', 'THA', 2024, 88],
		['UNAIDS.ART', 'MOZ', 2023, 77],
		['UNAIDS.PLHIV.ADULTS', 'LSO', 2024, 260_000],
		['UNAIDS.DEATHS', 'ZWE', 2005, 140_000],
		['UNAIDS.NEWINF', 'KEN', 2024, 20_000]
	],
	'UNDP, composite indices of the Human Development Report 2025': [
		['HDR.HDI', 'LSO', 2023, 0.55],
		['HDR.HDI', 'NER', 1990, 0.215],
		['HDR.HDI', 'CHE', 2023, 0.97],
		['HDR.LE', 'BTN', 2023, 72.975],
		['HDR.MYS', 'LSO', 2023, 7.729883486]
	],
	'World Bank, Worldwide Governance Indicators, 2024 update': [
		['WGI.CC', 'LSO', 2023, -0.50947850942611694],
		['WGI.CC', 'DNK', 2023, 2.3760530948638916],
		['WGI.PV', 'SOM', 2023, -2.3776009082794189],
		['WGI.CC.RANK', 'BWA', 2023, 73.584907531738281]
	],
	'V-Dem core indices: v2x_polyarchy': [
		['v2x_polyarchy', 'LSO', 2024, 0.658],
		['v2x_polyarchy', 'CHL', 1990, 0.723],
		['v2x_polyarchy', 'MUS', 2024, 0.492],
		['v2x_polyarchy', 'ERI', 2000, 0.121]
	],
	'UNHCR, population statistics: sum of the rows of an origin, or of a country of asylum': [
		['UNHCR.REF.ASYLUM', 'LSO', 2024, 419],
		['UNHCR.REF.ORIGIN', 'SYR', 2023, 6_355_788],
		['UNHCR.REF.ASYLUM', 'UGA', 2023, 1_577_498]
	],
	'UNCTAD, World Investment Report 2025, annex tables 1 and 2': [
		['UNCTAD.FDI.IN', 'LSO', 2024, -42.2],
		['UNCTAD.FDI.IN', 'LSO', 2019, 35.3867914],
		['UNCTAD.FDI.IN', 'IRL', 2022, -55_847.36696],
		['UNCTAD.FDI.IN', 'ZAF', 2021, 40_215.09908],
		['UNCTAD.FDI.OUT', 'AGO', 2024, 33.0632146]
	],
	'World Bank, Logistics Performance Index and Doing Business': [
		['LPI.OVERALL', 'LSO', 2018, 2.277266],
		['LPI.OVERALL', 'DEU', 2018, 4.201444],
		['LPI.OVERALL', 'SGP', 2023, 4.3],
		['DB.DTF', 'LSO', 2015, 57.69],
		['DB.DTF', 'NZL', 2015, 86.79]
	],
	'IMF, World Economic Outlook of October 2024: general government debt': [
		['IMF.GGD.GDP', 'LSO', 2020, 54.69],
		['IMF.GGD.GDP', 'ZMB', 2020, 140.001],
		['IMF.GGD.GDP', 'JAM', 2010, 141.4]
	],
	'FAO, suite of food security indicators: three-year averages, dated by the middle year': [
		['FAO.POU', 'LSO', 2019, 23.5],
		['FAO.POU', 'MDG', 2019, 43.2],
		['FAO.POU', 'PER', 2001, 21.5]
	],
	'UNESCO Institute for Statistics, September 2024': [
		['CR.1', 'VNM', 2021, 98.28678131103516],
		['CR.2', 'VNM', 2021, 86.97113800048828]
	],
	'Gapminder, Systema Globalis': [
		['traffic_deaths_per_100000_people', 'LSO', 2016, 39.57],
		['murder_per_100000_people', 'ZAF', 2015, 37.29],
		['medical_doctors_per_1000_people', 'CUB', 2010, 6.772],
		['food_supply_kilocalories_per_person_and_day', 'FRA', 2010, 3556.77]
	]
};

let db: NativeDatabase;

beforeAll(async () => {
	db = await openNative(DATABASE);
});
afterAll(async () => {
	await db?.close();
});

/** The one number of a question. */
async function number(sql: string): Promise<number> {
	const [row] = await db.query<Record<string, number>>(sql);
	return Number(Object.values(row ?? {})[0]);
}

describe('the values of the built database', () => {
	for (const [source, facts] of Object.entries(FACTS)) {
		it(`are those of: ${source}`, async () => {
			for (const [indicator, economy, year, published] of facts) {
				const rows = await db.query<{ value: number }>(
					'SELECT value FROM observation WHERE indicator = ? AND economy = ? AND year = ?',
					[indicator, economy, year]
				);
				const key = `${indicator} ${economy} ${year}`;
				expect({ key, values: rows.map(({ value }) => value) }).toEqual({
					key,
					values: [Number(published.toPrecision(6))]
				});
			}
		});
	}

	it('are held to facts of at least twenty countries', () => {
		const facts = Object.values(FACTS).flat();
		expect(new Set(facts.map(([, economy]) => economy)).size).toBeGreaterThanOrEqual(20);
		expect(facts.length).toBeGreaterThanOrEqual(40);
	});

	it('keep the bounds that publishers give', async () => {
		const rows = await db.query<{ indicator: string; low: number; high: number }>(
			`SELECT indicator, low, high FROM observation WHERE economy = 'LSO' AND year = 2024
			 AND indicator IN ('UNAIDS.PLHIV.ADULTS', 'v2x_polyarchy') ORDER BY indicator`
		);
		expect(rows).toEqual([
			{ indicator: 'UNAIDS.PLHIV.ADULTS', low: 240_000, high: 290_000 },
			{ indicator: 'v2x_polyarchy', low: 0.601, high: 0.729 }
		]);
	});

	it('show both publishers of Lesotho’s foreign investment of 2024, tied together', async () => {
		const rows = await db.query<{ id: string; million: number; tie_default: boolean }>(
			`SELECT i.id, o.value * i.tie_scale AS million, i.tie_default FROM indicator i
			 JOIN observation o ON o.indicator = i.id AND o.economy = 'LSO' AND o.year = 2024
			 WHERE i.tie_id = (SELECT tie_id FROM indicator WHERE id = 'UNCTAD.FDI.IN') ORDER BY million`
		);
		const millions = rows.map(({ million }) => Math.round(million * 10) / 10);
		expect(millions).toContain(-42.2);
		expect(millions).toContain(-12.6);
		expect(rows.filter(({ tie_default }) => tie_default).map(({ id }) => id)).toEqual(['UNCTAD.FDI.IN']);
	});
});

describe('the tables of the built database', () => {
	it('have one row for each key', async () => {
		const keys = {
			observation: 'indicator, economy, year',
			indicator: 'id',
			economy: 'iso3',
			grp: 'id',
			membership: 'group_id, iso3, from_year',
			priority: 'id',
			priority_indicator: 'priority_id, position',
			source: 'id'
		};
		for (const [table, key] of Object.entries(keys)) {
			const twice = `SELECT count(*) FROM (SELECT ${key} FROM ${table} GROUP BY ALL HAVING count(*) > 1)`;
			expect({ table, twice: await number(twice) }).toEqual({ table, twice: 0 });
			expect(await number(`SELECT count(*) FROM ${table}`)).toBeGreaterThan(0);
		}
	});

	it('hold at least 1,000 indicators, two million observations and 217 economies', async () => {
		expect(await number('SELECT count(*) FROM indicator')).toBeGreaterThanOrEqual(1000);
		expect(await number('SELECT count(*) FROM observation')).toBeGreaterThanOrEqual(2_000_000);
		expect(await number('SELECT count(DISTINCT economy) FROM observation')).toBeGreaterThanOrEqual(217);
	});

	it('leave no reference open', async () => {
		const open = {
			observation: `SELECT count(*) FROM observation WHERE indicator NOT IN (SELECT id FROM indicator)
				OR economy NOT IN (SELECT iso3 FROM economy)`,
			indicator: 'SELECT count(*) FROM indicator WHERE source_id NOT IN (SELECT id FROM source)',
			membership: `SELECT count(*) FROM membership WHERE group_id NOT IN (SELECT id FROM grp)
				OR iso3 NOT IN (SELECT iso3 FROM economy)`,
			clause: `SELECT count(*) FROM priority_indicator WHERE indicator NOT IN (SELECT id FROM indicator)
				OR priority_id NOT IN (SELECT id FROM priority)`
		};
		for (const [table, sql] of Object.entries(open)) {
			expect({ table, open: await number(sql) }).toEqual({ table, open: 0 });
		}
	});

	it('have all 49 clauses, each with a headline that has values, or the reason why there is none', async () => {
		expect(await number('SELECT count(*) FROM priority')).toBe(49);
		const without = await db.query<{ id: string }>(
			`SELECT p.id FROM priority p WHERE coalesce(p.no_data_reason, '') = '' AND NOT EXISTS (
				SELECT 1 FROM priority_indicator pi JOIN observation o ON o.indicator = pi.indicator
				WHERE pi.priority_id = p.id AND pi.position = (
					SELECT min(position) FROM priority_indicator WHERE priority_id = p.id))`
		);
		expect(without).toEqual([]);
	});

	it('have Lesotho in the groups it belongs to, since when it does', async () => {
		const rows = await db.query<{ group_id: string; from_year: number }>(
			`SELECT group_id, from_year FROM membership WHERE iso3 = 'LSO' AND to_year IS NULL ORDER BY group_id`
		);
		const since = Object.fromEntries(rows.map(({ group_id, from_year }) => [group_id, from_year]));
		// Joined SACU in 1910 as Basutoland; independent, and in the Commonwealth, since 1966; on the LDC list since 1971.
		expect(since).toMatchObject({ SACU: 1910, COMMONWEALTH: 1966, LDC: 1971, CMA: 1974, SADC: 1980 });
		for (const id of ['LLDC', 'AU', 'NAM', 'G77', 'WB-SSF', 'WB-LMC', 'WORLD']) expect(since).toHaveProperty(id);
		expect(since).not.toHaveProperty('SIDS');
	});

	it('have SADC’s sixteen members of today, and Seychelles’ years outside', async () => {
		expect(
			await number("SELECT count(*) FROM membership WHERE group_id = 'SADC' AND to_year IS NULL")
		).toBe(16);
		expect(
			await number("SELECT count(*) FROM membership WHERE group_id = 'SADC' AND iso3 = 'SYC'")
		).toBe(2);
	});
});
