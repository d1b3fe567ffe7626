/** What a device may keep for later: every page but those of single indicators, and the files that pages fetch. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DeviceList, Listed } from '../offline/list';
import { catalog } from './catalog';
import { clauses } from './home';
import { frameworkIndex } from './frameworks';
import { siteFiles, viewFolder } from './database';

/** The database that pages ask: a reader's own questions need the whole one, which is theirs to download. */
const DATABASE = 'api/tsoelopele-core.duckdb';
/** A file of one indicator, in the middle (measured): it is made when it is asked for. */
const INDICATOR = [35_000, 6_500] as const;
const ROUTES = Object.keys(import.meta.glob('/src/routes/**/+page.svelte'));

/** @param version the folder of the build's files */
export async function deviceList(version: string): Promise<DeviceList> {
	const ids: Record<string, string[]> = {
		'priorities/[id]': (await clauses()).map(({ id }) => id),
		'frameworks/[id]': frameworkIndex().frameworks.map(({ id }) => id)
	};
	const pages = ROUTES.flatMap((file) => {
		const route = file.replace('/src/routes/', '').replace('+page.svelte', '');
		if (!route.includes('[')) return [route];
		return (ids[route.slice(0, -1)] ?? []).map((id) => route.replace('[id]', id));
	});
	const folder = viewFolder();
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => listedFile(file, `view/${version}/${relative(folder, file).replaceAll('\\', '/')}`));
	// What routes make beside them.
	const made = ['names', 'search', 'clauses'].map((name): Listed => [`view/${version}/${name}.json`, 0, 0]);
	const indicators = [...(await catalog()).indicators.keys()].map((id): Listed => [
		`view/${version}/indicators/${id}.json`,
		...INDICATOR
	]);
	const database = listedFile(join(siteFiles(), DATABASE), DATABASE);
	return {
		pages: pages.sort(),
		files: [...files, ...made, ...indicators, database].sort(([a], [b]) => (a < b ? -1 : 1))
	};
}

function listedFile(file: string, path: string): Listed {
	const bytes = readFileSync(file);
	return [path, bytes.length, gzipSync(bytes, { level: 1 }).length];
}
