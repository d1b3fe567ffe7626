/** The views that pages are prerendered with: Lesotho, compared with its default groups. */
import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_ADDRESS } from '../state/base';
import { packData } from '../source/pack';
import { sourceOf } from '../source/series';
import { loadViews } from '../view/load';
import type { Views } from '../view/views';
import { viewFolder } from './database';
import { directory } from './directory';
import { siteVersion } from './version';

let all: Promise<Views> | undefined;

/** Lesotho's views with the series of the indicators given, and no others, from the files a browser would fetch. */
export async function prerenderedViews(indicatorIds: readonly string[]): Promise<Views> {
	all ??= directory().then((list) => loadViews(source, DEFAULT_ADDRESS, list));
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

const source = sourceOf({ packs: async <T>(name: string) => readView<T>(name) });
