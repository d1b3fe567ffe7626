import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import { ShrinkFault } from '../../../scripts/refresh/refresh';
import { playApis, type Played } from './play-apis';
import { bytesIn, smallData, smallTables } from './small-data';

let played: Played;
beforeAll(async () => {
	played = await playApis(smallTables());
});

/** A fresh data/ with the state of the tables brought once. */
async function begun(only = ['wdi']) {
	played.tables = smallTables();
	played.fault = () => undefined;
	played.asked.length = 0;
	const small = smallData(played);
	const first = await small.refresh({ only });
	return { small, first };
}

async function values(data: string, source: string): Promise<string[]> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const rows = await connection.runAndReadAll(
		`SELECT indicator || ' ' || economy || ' ' || year || ' ' || value || ' ' || nature AS line
		FROM read_parquet('${join(data, 'observations', `${source}.parquet`)}') ORDER BY ALL`
	);
	const lines = rows.getRowObjectsJson().map(({ line }) => String(line));
	connection.closeSync();
	instance.closeSync();
	return lines;
}

describe('a refresh', () => {
	it('brings every page of each publisher, one question at a time, into the tables that importers write', async () => {
		const { small, first } = await begun(['wdi', 'unsdg', 'unhcr', 'gho']);
		expect(await values(small.data, 'wdi')).toEqual([
			...['SP.DYN.LE00.IN LSO 2022 53.1 actual', 'SP.DYN.LE00.IN ZAF 2022 62.3 actual'],
			...[2021, 2022, 2023].map((year) => `SP.POP.TOTL LSO ${year} ${2_200_000 + year}.0 actual`),
			...[2021, 2022, 2023].map((year) => `SP.POP.TOTL ZAF ${year} ${60_000_000 + year}.0 actual`)
		]);
		expect((await values(small.data, 'unsdg')).map((line) => line.split(' ').slice(1, 4).join(' '))).toEqual([
			'LSO 2017 32.4',
			'ZAF 2014 20.5'
		]);
		expect(await values(small.data, 'unhcr')).toContain('UNHCR.REF.ORIGIN LSO 2024 40.0 actual');
		expect(await values(small.data, 'gho')).toContain('GHO.HALE LSO 2020 45.0 estimate');
		expect(await values(small.data, 'gho')).toHaveLength(10);
		expect(played.most).toBe(1);
		expect(played.asked.filter((url) => url.includes('SP.POP.TOTL'))).toHaveLength(3);
		expect(first.refresh.sources.map(({ source }) => source)).toEqual(['wdi', 'unsdg', 'unhcr', 'gho']);
		expect(first.text).toContain('rows that countries report of themselves were passed over');
	});

	it('sets vintage, day and citation of what changed, adds the entry of a new source, and leaves other lines alone', async () => {
		const { small } = await begun(['wdi', 'gho']);
		const text = small.read('sources.yaml');
		expect(text).toContain('# A remark that stays.');
		expect(text).toContain(
			"  vintage: 1 July 2026\n  retrieved: '2026-12-01'\n  citation: World Bank, World Development"
		);
		expect(text).toContain('- id: unhcr\n  publisher: UNHCR\n  dataset: Refugees\n  vintage: before');
		expect(text).toContain('- id: gho\n  publisher: World Health Organization');
		expect(text).toContain('vintage: 2 March 2026');
	});

	it('writes nothing at all where nothing has changed, not even the day', async () => {
		const { small } = await begun(['wdi', 'unhcr']);
		const before = bytesIn(small.data);
		played.tables.wdi.updated = '2026-09-01';
		const { refresh, written, text } = await small.refresh({ only: ['wdi', 'unhcr'] });
		expect(refresh.unchanged).toEqual(['wdi', 'unhcr']);
		expect(written).toEqual([]);
		expect(text).toContain('Nothing has changed.');
		expect(bytesIn(small.data)).toEqual(before);
	});

	it('writes only the publishers that changed, and tells new years and revised values', async () => {
		const { small } = await begun(['wdi', 'unhcr']);
		const before = bytesIn(small.data);
		const rows = played.tables.wdi.series['SP.POP.TOTL']!.rows;
		rows.push(['LSO', 2024, 2_300_000]);
		rows.find(([iso3, year]) => iso3 === 'ZAF' && year === 2021)![2] = 30_000_000;
		const { refresh, written, text } = await small.refresh({ only: ['wdi', 'unhcr'] });
		expect(refresh.unchanged).toEqual(['unhcr']);
		const [news] = refresh.sources;
		expect(news?.counts).toMatchObject({
			later: 1,
			revised: 1,
			shrunk: 0,
			vanished: 0,
			values: [1, 0, 1],
			lesotho: [1, 0]
		});
		expect(news?.later[0]).toMatchObject({ id: 'SP.POP.TOTL', last: [2023, 2024], added: 1 });
		expect(news?.revised[0]?.largest).toEqual({
			economy: 'ZAF',
			year: 2021,
			before: 60_002_021,
			after: 30_000_000
		});
		expect(text).toContain('to 2024, was 2023');
		expect(written).toContain('observations/wdi.parquet');
		expect(written.filter((place) => place.includes('unhcr'))).toEqual([]);
		const now = bytesIn(small.data);
		const unhcr = join(small.data, 'observations/unhcr.parquet');
		expect(now[unhcr]).toBe(before[unhcr]);
		expect(JSON.parse(small.read('changes.json')).refreshes).toHaveLength(2);
	});

	it('passes over years that were not over when the publisher published', async () => {
		const { small } = await begun();
		played.tables.wdi.series['SP.POP.TOTL']!.rows.push(['LSO', 2026, 1]);
		expect((await small.refresh()).written).toEqual([]);
		played.tables.wdi.updated = '2027-07-01';
		expect((await small.refresh()).refresh.sources[0]?.later[0]?.last).toEqual([2023, 2026]);
	});

	it('refuses a series that would shrink, leaves data/ as it was, and goes on from what it has when it is accepted', async () => {
		const { small } = await begun();
		const before = bytesIn(small.data);
		played.tables.wdi.series['SP.POP.TOTL']!.rows.splice(-2, 2);
		await expect(small.refresh()).rejects.toThrow(ShrinkFault);
		await expect(small.refresh()).rejects.toThrow(/SP\.POP\.TOTL .*: 6 values to 2023, now 4 to 2022/);
		await expect(small.refresh({ accept: ['SP.DYN.LE00.IN'] })).rejects.toThrow(ShrinkFault);
		expect(bytesIn(small.data)).toEqual(before);
		const asked = played.asked.length;
		const { refresh } = await small.refresh({ accept: ['SP.POP.TOTL'] });
		expect(played.asked).toHaveLength(asked);
		expect(refresh.accepted).toEqual(['SP.POP.TOTL']);
		expect(await values(small.data, 'wdi')).toHaveLength(6);
	});

	it('tells of a series that the publisher has no longer, and lets it go only when that is accepted', async () => {
		const { small } = await begun();
		delete played.tables.wdi.series['SP.DYN.LE00.IN'];
		await expect(small.refresh()).rejects.toThrow(/SP\.DYN\.LE00\.IN .*: 2 values to 2022, now 0 to none/);
		const { refresh, text } = await small.refresh({ accept: 'all' });
		expect(refresh.sources[0]?.vanished.map(({ id }) => id)).toEqual(['SP.DYN.LE00.IN']);
		expect(text).toContain('The publisher no longer answers for: SP.DYN.LE00.IN.');
	});

	it('leaves data/ as it was when a check of all of it fails', async () => {
		const { small } = await begun();
		const before = bytesIn(small.data);
		played.tables.wdi.series['SP.POP.TOTL']!.rows.push(['LSO', 2024, 2_300_000]);
		const check = () => Promise.reject(new Error('a fault in data/'));
		await expect(small.refresh({ check })).rejects.toThrow('a fault in data/');
		expect(bytesIn(small.data)).toEqual(before);
	});

	it('names the sources that there are when another is asked for', async () => {
		await expect(smallData(played).refresh({ only: ['imf'] })).rejects.toThrow(
			'No source "imf" can be refreshed. There are: wdi, wdi_extra, unsdg, unhcr, gho.'
		);
	});

	it('makes the table of SDG methods from itself, so that what the service does not have stays', async () => {
		const { small } = await begun(['unsdg']);
		const before = small.read('frameworks/sdg-series.csv');
		rmSync(join(small.data, 'observations/unsdg.parquet'));
		await small.refresh({ only: ['unsdg'] });
		expect(small.read('frameworks/sdg-series.csv')).toBe(before);
	});
});
