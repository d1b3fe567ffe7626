/**
 * How a request is answered by the part of the site that stays on a device (the service worker), by its address alone.
 * - page: the network's, kept for when there is none
 * - file: a name with a hash in it; what is kept is what the network would send
 * - fresh: the network's; what is kept only when there is none
 * - pass: not ours to answer
 */
export type Way = 'page' | 'file' | 'fresh' | 'pass';

export interface Asked {
	method: string;
	/** The whole address. */
	url: string;
	/** "navigate" when a page is opened. */
	mode: string;
	/** A part of a file is asked for. */
	isPart: boolean;
}

/** Names that change with their content. */
const HASHED = /^(_app\/immutable\/|view\/[0-9a-f]{12}\/)/;
/** What a page may ask for again and again, and may be kept. */
const FRESH = /^(api\/.*\.duckdb(\.gz)?|favicon\.svg|icon-\d+\.png|site\.webmanifest)$/;

/** @param scope the address of the site's own folder, with a slash at its end */
export function wayOf({ method, url, mode, isPart }: Asked, scope: string): Way {
	if (method !== 'GET' || isPart || !url.startsWith(scope)) return 'pass';
	const path = url.slice(scope.length).replace(/[?#].*$/s, '');
	if (HASHED.test(path)) return 'file';
	if (mode === 'navigate')
		return /^api\/|\.[a-z0-9]+$/i.test(path.replace(/index\.html$/, '')) ? 'pass' : 'page';
	return FRESH.test(path) ? 'fresh' : 'pass';
}

/** The address under which a page is kept: one for all that its parameters may choose. */
export const keyOf = (url: string): string =>
	url
		.replace(/[?#].*$/s, '')
		.replace(/index\.html$/, '')
		.replace(/\/?$/, '/');

/** Files with a hash in their name that a page's HTML asks for by itself, as whole addresses, each once. */
export function filesOf(html: string, url: string): string[] {
	const found = html.matchAll(
		/(?:href|src)="([^"]*\/_app\/immutable\/[^"]+)"|import\("([^"]*\/_app\/immutable\/[^"]+)"\)/g
	);
	return [...new Set([...found].map(([, inTag, imported]) => new URL(inTag ?? imported ?? '', url).href))];
}

/** Whether a text is a page of this site: a network that asks to sign in sends its own under our addresses. */
export const isOurs = (html: string): boolean => html.includes(' data-files="');

/** Scripts that a script imports whatever happens, as whole addresses: `import … from "../chunks/a.js"`. */
export function importsOf(script: string, url: string): string[] {
	const found = script.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
	return [...new Set([...found].map(([, path = '']) => new URL(path, url).href))];
}

/**
 * The scripts of a page's own parts, which the site's program fetches by number once it runs.
 * @param program the text of the program, which has the names of all
 */
export function partsOf(html: string, program: string, url: string): string[] {
	const ids = /node_ids:\s*\[([\d,\s]*)\]/.exec(html)?.[1]?.split(',') ?? [];
	return ids.flatMap((id) => {
		const path = new RegExp(`["'\`](\\.\\./nodes/${id.trim()}\\.[^"'\`]+\\.js)["'\`]`).exec(program)?.[1];
		return path ? [new URL(path, url).href] : [];
	});
}

/** A page's own part: `_app/immutable/nodes/19.B7ndeWPB.js`. */
const PART = /\/nodes\/\d+\.[^/]+\.js$/;

/** The scripts that a page's own part fetches when a reader touches the page, as whole addresses. */
export function laterOf(script: string, url: string): string[] {
	if (!PART.test(url)) return [];
	const found = script.matchAll(/import\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]\s*\)/g);
	return [...new Set([...found].map(([, path = '']) => new URL(path, url).href))];
}
