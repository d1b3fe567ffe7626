/** The views that pages are prerendered with: Lesotho, compared with its default groups. */
import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_ADDRESS, DEFAULT_COUNTRY } from '../state/base';
import { packData } from '../source/pack';
import { unpackEconomy } from '../source/part-pack';
import { WHOLE, type EconomyPart, type PagePart, type PartsFile } from '../source/parts';
import { sourceOf } from '../source/series';
import { loadViews } from '../view/load';
import type { Views } from '../view/views';
import { viewFolder } from './database';
import { directory } from './directory';
import { siteVersion } from './version';

let all: Promise<Views> | undefined;

/** Lesotho's views with the series of the indicators given, and no others, from the files a browser would fetch. */
export async function prerenderedViews(indicatorIds: readonly string[]): Promise<Views> {
	all ??= directory().then((list) => loadViews(ownSource(), DEFAULT_ADDRESS, list, WHOLE));
	const views = await all;
	const wanted = new Set(indicatorIds);
	const keep = <T>(record: Record<string, T>) =>
		Object.fromEntries(Object.entries(record).filter(([id]) => wanted.has(id)));
	const { economy, compared } = views;
	return {
		...views,
		economy: { ...economy, series: keep(economy.series), ranks: keep(economy.ranks) },
		compared: compared.map((one) => ({ ...one, series: keep(one.series) }))
	};
}

/** Where what a page needs of economies and groups stands. @param id of a clause, or "aid", "finance", "trade" */
export function pagePart(id: string): PagePart {
	const part = readView<PartsFile>('parts')[id];
	if (!part)
		throw new Error(
			`No part has what the page “${id}” needs. Name its indicators in OTHERS of scripts/site/lib/part-files.ts, then run: npx tsx scripts/site/files.ts`
		);
	return part;
}

const kept = new Map<string, unknown>();

/** What a file below /view/ holds, read once. @throws Error that says how to make it when it is not there */
export function readView<T>(name: string): T {
	if (!kept.has(name)) {
		const file = `${viewFolder()}/${name}.json`;
		if (!existsSync(file)) throw new Error(`There is no ${file}. Make it with: npm run build`);
		kept.set(name, packData(readFileSync(file, 'utf8'), file, name, siteVersion()));
	}
	return kept.get(name) as T;
}

const packs = async <T>(name: string) => readView<T>(name);

/** Questions, answered from the files of the build. */
export const viewSource = sourceOf({ packs });

/** The same, with all series of the economy that pages are made with: parts have of some no more than a page shows. */
function ownSource() {
	const own = readView<EconomyPart>(`economies/${WHOLE}/${DEFAULT_COUNTRY}`);
	const inline = { economies: { [DEFAULT_COUNTRY]: unpackEconomy([own]) }, groups: {} };
	return sourceOf({ packs, inline });
}
