import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { NativeDatabase } from '../../../src/lib/database/native';
import { economies } from '../../../src/lib/query/economies';
import { indicators } from '../../../src/lib/query/indicators';
import { sources } from '../../../src/lib/query/sources';
import type { Indicator } from '../../../src/lib/types';
import { publishedBlocks } from './published';

const OBSERVATION_HEADER = 'indicator,economy,year,value,low,high,nature\n';

/**
 * Plain files for other programs, described at /data/: `indicators.csv` (the catalogue), `indicators/<id>.csv`,
 * and `economies/<ISO3>.json` with
 * `{ iso3, name, sources: { id: { publisher, dataset, url, licence, vintage, citation } },
 *    series: { indicator: { title, unit, source, y, v, lo?, hi?, n? } } }`
 * where y are years, v values, lo and hi bounds (null where one year has none) and n one letter a value: a(ctual),
 * e(stimate), p(rojection), f(orecast); absent lo, hi: no bounds; absent n: all actual.
 * @returns how many observations were written
 */
export async function writeApiFiles(db: NativeDatabase, observations: string, to: string): Promise<number> {
	mkdirSync(join(to, 'indicators'), { recursive: true });
	mkdirSync(join(to, 'economies'), { recursive: true });
	const catalog = await indicators(db);
	writeFileSync(join(to, 'indicators.csv'), `${Papa.unparse(catalog, { newline: '\n' })}\n`);
	const about = new Map(catalog.map((indicator) => [indicator.id, indicator]));
	const series = new Map<string, string[]>();
	let written = 0;
	for (const file of parquetFiles(observations)) {
		const csv = new Map<string, string[]>();
		for await (const block of publishedBlocks(db, join(observations, file))) {
			const indicator = about.get(block.indicator);
			if (!indicator) continue;
			append(csv, block.indicator, block.csv);
			append(series, block.economy, seriesJson(indicator, block.json));
		}
		for (const [id, blocks] of csv) {
			writeFileSync(join(to, 'indicators', `${id}.csv`), OBSERVATION_HEADER + blocks.join(''));
			written += about.get(id)?.observations ?? 0;
		}
	}
	await writeEconomies(db, about, series, join(to, 'economies'));
	return written;
}

function parquetFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.parquet'))
		.sort();
}

function append(lists: Map<string, string[]>, key: string, text: string): void {
	const list = lists.get(key);
	if (list) list.push(text);
	else lists.set(key, [text]);
}

function seriesJson({ id, title, unit, source_id }: Indicator, json: string): string {
	const words = JSON.stringify({ title, unit, source: source_id }).slice(1, -1);
	return `${JSON.stringify(id)}:{${words},${json}}`;
}

async function writeEconomies(
	db: NativeDatabase,
	about: ReadonlyMap<string, Indicator>,
	series: ReadonlyMap<string, string[]>,
	to: string
): Promise<void> {
	const used = new Set([...about.values()].map((indicator) => indicator.source_id));
	const references = Object.fromEntries(
		(await sources(db))
			.filter((source) => used.has(source.id))
			.map(({ id, publisher, dataset, url, licence, vintage, citation }) => [
				id,
				{ publisher, dataset, url, licence, vintage, citation }
			])
	);
	for (const { iso3, name } of await economies(db)) {
		const head = JSON.stringify({ iso3, name, sources: references }).slice(0, -1);
		const all = (series.get(iso3) ?? []).join(',\n');
		writeFileSync(join(to, `${iso3}.json`), `${head},"series":{\n${all}\n}}\n`);
	}
}
