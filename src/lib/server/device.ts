/** What a device may keep for later: every page but those of single indicators, and the files that pages fetch. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DeviceList, Listed } from '../offline/list';
import { catalog } from './catalog';
import { clauses } from './home';
import { directory } from './directory';
import { frameworkIndex } from './frameworks';
import { siteFiles, viewFolder } from './database';

/** The database that pages ask: a reader's own questions need the whole one, which is theirs to download. */
const DATABASE = 'api/tsoelopele-core.duckdb';
/** A file of one indicator, in the middle (measured): it is made when it is asked for. */
const INDICATOR = [35_000, 6_500] as const;
/** What is known of money for each clause, of one economy, likewise. */
const MONEY = [3_500, 1_300] as const;
/** What routes make beside them: likewise. */
const MADE = {
	names: [19_000, 7_000],
	search: [611_000, 90_000],
	clauses: [19_000, 3_400],
	ask: [16_000, 4_800],
	chooser: [138_000, 32_000]
} as const;
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
	const about = (name: string, [bytes, packed]: readonly [number, number]): Listed => [
		`view/${version}/${name}.json`,
		bytes,
		packed,
		1
	];
	const made = Object.entries(MADE).map(([name, size]) => about(name, size));
	const money = (await directory()).economies.map(({ iso3 }) => about(`money/${iso3}`, MONEY));
	const indicators = [...(await catalog()).indicators.keys()].map((id) =>
		about(`indicators/${id}`, INDICATOR)
	);
	const database = listedFile(join(siteFiles(), DATABASE), DATABASE);
	return {
		pages: pages.sort(),
		files: [...files, ...made, ...money, ...indicators, database].sort(([a], [b]) => (a < b ? -1 : 1))
	};
}

function listedFile(file: string, path: string): Listed {
	const bytes = readFileSync(file);
	return [path, bytes.length, gzipSync(bytes, { level: 1 }).length];
}
