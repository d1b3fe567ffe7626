/**
 * What programs import from the start. SvelteKit (2.70) names a page's programs so that all come at once; it leaves out those
 * that an earlier one of them asks for later, too (`find_deps` of its build marks what a dynamic import reaches as seen), and
 * these come after a round trip more: findings/sveltekit-stylesheet-of-a-static-import.sh.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const IMPORT = /(?:\bfrom|\bimport)\s*"(\.\.?\/[^"]+\.js)"/g;
const PROGRAM = /(?<=[<"])[^<>"]*?(_app\/immutable\/[^<>"]+\.js)(?=[>"])/g;

/** The folder that has `_app`: beside the server's program when pages are made by it, or that of the build's own output. */
function clientFolder(): string | null {
	for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at))
		for (const folder of [at, join(at, 'client')])
			// The server's own output has styles of programs, and none of them.
			if (existsSync(join(folder, '_app/immutable/entry'))) return folder;
	return null;
}

const imports = new Map<string, readonly string[]>();

/** @param path "_app/immutable/nodes/9.js" */
function importsOf(folder: string, path: string): readonly string[] {
	const known = imports.get(path);
	if (known) return known;
	const file = join(folder, path);
	const found = existsSync(file)
		? [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, to]) => join(dirname(path), to!))
		: [];
	imports.set(path, found);
	return found;
}

/**
 * @param named paths of programs, from the site's folder
 * @param of what a program imports from the start
 * @returns those that they need from the start and that are not among them
 */
export function missing(named: readonly string[], of: (path: string) => readonly string[]): string[] {
	const seen = new Set(named);
	// What is added is looked through as well.
	for (const path of seen) for (const next of of(path)) seen.add(next);
	return [...seen].slice(new Set(named).size);
}

/**
 * The page with preloads at its end for what it needs from the start and nobody has named.
 * @param told the response's header "link", where the page itself does not name its programs
 */
export function withStaticImports(html: string, told: string): string {
	const found = [...`${told}${html}`.matchAll(PROGRAM)];
	const folder = found.length > 0 ? clientFolder() : null;
	const end = html.lastIndexOf('</body>');
	if (folder === null || end < 0) return html;
	const [[whole = '', first = ''] = []] = found;
	const before = whole.slice(0, whole.length - first.length);
	const named = [...new Set(found.map(([, path]) => path!))];
	const links = missing(named, (path) => importsOf(folder, path)).map(
		(path) => `<link rel="modulepreload" href="${before}${path}">`
	);
	return `${html.slice(0, end)}${links.join('')}${html.slice(end)}`;
}
