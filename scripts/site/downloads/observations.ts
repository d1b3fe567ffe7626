/**
 * Observations for other programs, described at /data/: `indicators.csv` (the catalogue), `indicators/<id>.csv` with
 * `indicators/csv-metadata.json`, and `economies/<ISO3>.json` with
 * `{ iso3, name, sources: { id: { publisher, dataset, url, licence, vintage, citation } },
 *    series: { indicator: { title, unit, source, y, v, lo?, hi?, n? } } }`
 * where y are years, v values, lo and hi bounds (null where one year has none) and n one letter a value: a(ctual),
 * e(stimate), p(rojection), f(orecast); absent lo, hi: no bounds; absent n: all actual.
 *
 * Each file can be made alone, when it is asked for, or all in one go; the bytes are the same.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { NativeDatabase } from '../../../src/lib/database/native';
import { economies } from '../../../src/lib/query/economies';
import { indicators } from '../../../src/lib/query/indicators';
import { sources } from '../../../src/lib/query/sources';
import type { Economy, Indicator, Source } from '../../../src/lib/types';
import { csvwMetadata, FOLDER_METADATA } from './describe';
import { publishedBlocks, type Block } from './published';

const OBSERVATION_HEADER = 'indicator,economy,year,value,low,high,nature\n';

/** What the files say of indicators, economies and sources. */
export interface About {
	/** In the order of the catalogue. */
	indicators: ReadonlyMap<string, Indicator>;
	economies: readonly Economy[];
	/** Sources that have an indicator, by id. */
	sources: ReadonlyMap<string, Source>;
	/** The same, as economies' files have them. */
	references: object;
	/** Absolute paths of the sources' Parquet files, sorted. */
	files: readonly string[];
}

/** @param observations data/observations */
export async function readAbout(db: NativeDatabase, observations: string): Promise<About> {
	const catalog = await indicators(db);
	const used = new Set(catalog.map((indicator) => indicator.source_id));
	const published = (await sources(db)).filter((source) => used.has(source.id));
	return {
		indicators: new Map(catalog.map((indicator) => [indicator.id, indicator])),
		economies: await economies(db),
		sources: new Map(published.map((source) => [source.id, source])),
		references: Object.fromEntries(
			published.map(({ id, publisher, dataset, url, licence, vintage, citation }) => [
				id,
				{ publisher, dataset, url, licence, vintage, citation }
			])
		),
		files: readdirSync(observations)
			.filter((name) => name.endsWith('.parquet'))
			.sort()
			.map((name) => join(observations, name))
	};
}

/** `indicators.csv` */
export const catalogCsv = (about: About): string =>
	`${Papa.unparse([...about.indicators.values()], { newline: '\n' })}\n`;

/** `indicators/<id>.csv`; null when there is no such indicator. */
export async function indicatorCsv(db: NativeDatabase, about: About, id: string): Promise<string | null> {
	const source = about.indicators.get(id)?.source_id;
	const file = about.files.find((path) => path.endsWith(`/${source}.parquet`));
	if (file === undefined) return null;
	const blocks: string[] = [];
	for await (const { csv } of publishedBlocks(db, file, { indicator: id })) blocks.push(csv);
	return OBSERVATION_HEADER + blocks.join('');
}

/** `economies/<ISO3>.json`; null when there is no such economy. */
export async function economyJson(db: NativeDatabase, about: About, iso3: string): Promise<string | null> {
	const economy = about.economies.find((each) => each.iso3 === iso3);
	if (!economy) return null;
	const series: string[] = [];
	for (const file of about.files)
		for await (const block of publishedBlocks(db, file, { economy: iso3 }))
			series.push(...seriesOf(about, block));
	return economyText(about, economy, series);
}

/**
 * All of these files.
 * @param to the folder that becomes /api
 * @param onSource told after each source which part of all is done, 0 to 1
 * @returns how many observations were written
 */
export async function writeObservations(
	db: NativeDatabase,
	about: About,
	to: string,
	onSource: (done: number) => void = () => {}
): Promise<number> {
	mkdirSync(join(to, 'indicators'), { recursive: true });
	mkdirSync(join(to, 'economies'), { recursive: true });
	writeFileSync(join(to, 'indicators.csv'), catalogCsv(about));
	writeFileSync(join(to, 'indicators', FOLDER_METADATA), csvwMetadata(about.indicators.values(), about));
	const series = new Map<string, string[]>();
	let written = 0;
	for (const [index, file] of about.files.entries()) {
		const csv = new Map<string, string[]>();
		for await (const block of publishedBlocks(db, file)) {
			const text = seriesOf(about, block);
			if (text.length === 0) continue;
			append(csv, block.indicator, block.csv);
			append(series, block.economy, ...text);
		}
		for (const [id, blocks] of csv) {
			writeFileSync(join(to, 'indicators', `${id}.csv`), OBSERVATION_HEADER + blocks.join(''));
			written += about.indicators.get(id)?.observations ?? 0;
		}
		onSource((index + 1) / about.files.length);
	}
	for (const economy of about.economies)
		writeFileSync(
			join(to, 'economies', `${economy.iso3}.json`),
			economyText(about, economy, series.get(economy.iso3) ?? [])
		);
	return written;
}

function append(lists: Map<string, string[]>, key: string, ...texts: string[]): void {
	const list = lists.get(key);
	if (list) list.push(...texts);
	else lists.set(key, texts);
}

/** One indicator of an economy's file; none where the catalogue does not have it. */
function seriesOf({ indicators: all }: About, { indicator: id, json }: Block): string[] {
	const indicator = all.get(id);
	if (!indicator) return [];
	const { title, unit, source_id: source } = indicator;
	const words = JSON.stringify({ title, unit, source }).slice(1, -1);
	return [`${JSON.stringify(id)}:{${words},${json}}`];
}

function economyText({ references }: About, { iso3, name }: Economy, series: readonly string[]): string {
	const head = JSON.stringify({ iso3, name, sources: references }).slice(0, -1);
	return `${head},"series":{\n${series.join(',\n')}\n}}\n`;
}
