/**
 * What is kept on a device: pages and files, each in a cache of the version that brought them. A file's name has its
 * hash, so that any version's copy is right; a page goes with its own version, and the newest one is given.
 */
import { filesOf, importsOf, isOurs, keyOf, laterOf, partsOf } from './ways';

const PREFIX = 'tsoelopele';
/** When a page was kept, in its headers. */
export const KEPT_AT = 'x-kept-at';
/** The version before this one stays too: its tabs may be open, and its pages are all there is until they are seen again. */
const MOST_VERSIONS = 2;

export interface Room {
	caches: CacheStorage;
	fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
	version: string;
	now: () => Date;
}

export interface KeptPage {
	url: string;
	title: string;
	/** ISO date and time. */
	at: string;
}

const pagesOf = (version: string) => `${PREFIX}-pages-${version}`;
const filesCacheOf = (version: string) => `${PREFIX}-files-${version}`;

/** The versions of which something is kept, the newest last. */
export async function versions({ caches }: Pick<Room, 'caches'>): Promise<string[]> {
	const names = (await caches.keys()).filter((name) => name.startsWith(`${PREFIX}-pages-`));
	return names.map((name) => name.slice(`${PREFIX}-pages-`.length));
}

/** The kept page of an address, the newest there is; undefined where there is none. */
export async function keptPage(room: Room, url: string): Promise<Response | undefined> {
	const order = [room.version, ...(await versions(room)).reverse().filter((each) => each !== room.version)];
	for (const version of order) {
		const found = await (await room.caches.open(pagesOf(version))).match(keyOf(url));
		if (found) return found;
	}
	return undefined;
}

/**
 * Keeps a page that came, with the files that its HTML asks for and the scripts that it fetches once it is touched.
 * @returns false when it is none of this site, or could not be kept: a full device keeps what it has
 */
export async function keepPage(room: Room, url: string, response: Response): Promise<boolean> {
	if (!response.ok || response.redirected || !/^text\/html/i.test(response.headers.get('content-type') ?? ''))
		return false;
	const html = await response.text();
	if (!isOurs(html)) return false;
	try {
		const files = filesOf(html, url);
		await Promise.all(files.map((file) => keptFile(room, file)));
		await keepScripts(room, files, (script, file) => [...laterOf(script, file), ...importsOf(script, file)]);
		const headers = { 'content-type': 'text/html; charset=utf-8', [KEPT_AT]: room.now().toISOString() };
		await (await room.caches.open(pagesOf(room.version))).put(keyOf(url), new Response(html, { headers }));
		return true;
	} catch {
		return false;
	}
}

/** Keeps scripts, and those that they name. @param named what a script fetches, as whole addresses */
async function keepScripts(
	room: Room,
	files: readonly string[],
	named: (script: string, url: string) => string[]
): Promise<void> {
	const seen = new Set<string>();
	const keep = async (file: string): Promise<void> => {
		if (seen.has(file) || !file.endsWith('.js')) return;
		seen.add(file);
		const script = await (await keptFile(room, file)).clone().text();
		await Promise.all(named(script, file).map(keep));
	};
	await Promise.all(files.map(keep));
}

/**
 * Keeps a page that nobody has opened yet, with the scripts that it would fetch once it runs.
 * @returns false as for `keepPage`
 */
export async function keepUnseen(room: Room, url: string, response: Response): Promise<boolean> {
	const html = await response.clone().text();
	await keepScripts(room, filesOf(html, url), (script, file) => [
		...importsOf(script, file),
		...partsOf(html, script, file)
	]);
	return keepPage(room, url, response);
}

/**
 * A file with a hash in its name: as it is kept, or from the network and then kept.
 * @param isDoubted what is kept may be broken: the network's takes its place, where there is one
 * @param bytes its size where that is known: what is shorter or longer is not kept
 */
export async function keptFile(
	room: Room,
	url: string,
	{ isDoubted = false, bytes }: { isDoubted?: boolean; bytes?: number } = {}
): Promise<Response> {
	const cache = await room.caches.open(filesCacheOf(room.version));
	const known = (await cache.match(url)) ?? (await room.caches.match(url));
	if (known && !isDoubted) return known;
	let response: Response;
	try {
		response = await room.fetch(url, isDoubted ? { cache: 'reload' } : undefined);
	} catch (error) {
		// Without a network what is doubted is better than nothing: who asked looks at it again.
		if (known) return known;
		throw error;
	}
	if (bytes !== undefined && response.ok && (await sizeOf(response.clone())) !== bytes)
		throw new Error(`${url} did not come whole.`);
	const isPage = /^text\/html/i.test(response.headers.get('content-type') ?? '');
	// A full device serves on without keeping.
	if (response.ok && !isPage) await cache.put(url, response.clone()).catch(() => undefined);
	return response;
}

const sizeOf = async (response: Response) => (await response.arrayBuffer()).byteLength;

/** A file without a hash, kept under its address, for when there is no network. @returns its size in bytes */
export async function keepFresh(room: Room, url: string, response: Response): Promise<void> {
	await (await room.caches.open(filesCacheOf(room.version))).put(url, response);
}

/** All pages that are kept, each once, the newest copy. */
export async function keptPages(room: Room): Promise<KeptPage[]> {
	const found = new Map<string, KeptPage>();
	for (const version of await versions(room)) {
		const cache = await room.caches.open(pagesOf(version));
		for (const { url } of await cache.keys()) {
			const response = await cache.match(url);
			const title = /<title>([^<]*)<\/title>/.exec((await response?.text()) ?? '')?.[1] ?? url;
			found.set(url, { url, title, at: response?.headers.get(KEPT_AT) ?? '' });
		}
	}
	return [...found.values()];
}

/** Lets go of all versions but the newest ones. @param current whose caches always stay */
export async function dropOld({ caches }: Pick<Room, 'caches'>, current: string): Promise<void> {
	const old = (await versions({ caches })).filter((each) => each !== current);
	for (const version of old.slice(0, Math.max(0, old.length - (MOST_VERSIONS - 1)))) {
		await caches.delete(pagesOf(version));
		await caches.delete(filesCacheOf(version));
	}
}

/** Removes all that is kept. */
export async function removeAll({ caches }: Pick<Room, 'caches'>): Promise<void> {
	for (const name of await caches.keys()) if (name.startsWith(`${PREFIX}-`)) await caches.delete(name);
}
