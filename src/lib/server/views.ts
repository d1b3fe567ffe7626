/** The views that pages are prerendered with: Lesotho, compared with its default groups. */
import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_ADDRESS } from '../state/base';
import { viewsFrom } from '../view/load';
import type { Views } from '../view/views';
import { siteFiles } from './database';
import { directory } from './directory';

let all: Promise<Views> | undefined;

/** Lesotho's views with the series of the indicators given, and no others, from the files a browser would fetch. */
export async function prerenderedViews(indicatorIds: readonly string[]): Promise<Views> {
	all ??= directory().then((list) => viewsFrom(readView, DEFAULT_ADDRESS, list));
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

/** A JSON file below /view/. @throws Error that says how to make it when it is not there */
export async function readView<T>(path: string): Promise<T> {
	const file = `${siteFiles()}/view/${path}`;
	if (!existsSync(file)) throw new Error(`There is no ${file}. Make it with: npm run build`);
	return JSON.parse(readFileSync(file, 'utf8')) as T;
}
