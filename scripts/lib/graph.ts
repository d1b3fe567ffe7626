/**
 * Which files of the project a file reaches: what a build step is made of, and which folder leans on which.
 * It reads the text of `.ts`, `.js`, `.mjs`, `.svelte` and `.css` files for what they name, without a compiler, so
 * that asking "has anything changed?" takes milliseconds; a test holds it against TypeScript's own reading.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

/**
 * How a file names another:
 * - `import`: `import`, `export … from`, and `@import` of a style sheet
 * - `type`: `import type` and `export type … from`, which leave nothing in the program
 * - `dynamic`: `import('…')`, and every file that fits `` import(`./${name}/importer.ts`) ``
 * - `file`: `new URL('…', import.meta.url)` of a file that is there
 */
export type ReferenceKind = 'import' | 'type' | 'dynamic' | 'file';

export interface Reference {
	/** Path from the project's folder, with `/`. */
	file: string;
	kind: ReferenceKind;
}

export interface ProjectGraph {
	/** What a file names directly, in its order, each file and kind once. @throws Error when there is no such file */
	references(file: string): Reference[];
	/**
	 * All files that the entries reach, themselves among them, sorted. Types are left out unless asked for.
	 * @throws Error naming the file and what it imports when that is not there
	 */
	reached(entries: readonly string[], options?: { types?: boolean }): string[];
}

/** Comments that begin their line, where an example of an import may stand. */
const COMMENT = /^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm;
const STATIC = /^[ \t]*import\s+(type\s+)?(?:[\w$*{}\s,]+?\sfrom\s*)?(['"])([^'"\n]+)\2/gm;
const PASSED_ON =
	/^[ \t]*export\s+(type\s+)?(?:\*(?:\s*as\s+[\w$]+)?|\{[^}]*\})\s*from\s*(['"])([^'"\n]+)\2/gm;
const DYNAMIC = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?(['"`])([^'"`\n]+)\1/g;
const BESIDE = /\bnew URL\(\s*(['"])([^'"\n]+)\1\s*,\s*import\.meta\.url\s*\)/g;
const STYLE = /@import\s+(?:url\(\s*)?(['"])([^'"\n]+)\1/g;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
/** What TypeScript and Vite try where a name has no ending. */
const ENDINGS = ['', '.ts', '.js', '.mjs', '/index.ts', '/index.js'];

/** @param root the project's folder; files are named from it. What was read is kept, so make one graph a run. */
export function projectGraph(root: string): ProjectGraph {
	const known = new Map<string, Reference[]>();

	function references(file: string): Reference[] {
		const there = known.get(file);
		if (there) return there;
		const found = new Map<string, Reference>();
		const text = readFileSync(join(root, file), 'utf8').replace(COMMENT, '');
		for (const { name, kind } of namesIn(text, file)) {
			for (const target of targets(root, file, name, kind))
				found.set(`${kind} ${target}`, { file: target, kind });
		}
		const list = [...found.values()];
		known.set(file, list);
		return list;
	}

	function reached(entries: readonly string[], { types = false } = {}): string[] {
		const seen = new Set<string>();
		const open = entries.map((entry) => toProject(root, resolve(root, entry)));
		for (let file = open.pop(); file !== undefined; file = open.pop()) {
			if (seen.has(file)) continue;
			seen.add(file);
			for (const next of references(file)) if (types || next.kind !== 'type') open.push(next.file);
		}
		return [...seen].sort();
	}

	return { references, reached };
}

/** The names in a file's text, as they are written. */
function namesIn(text: string, file: string): { name: string; kind: ReferenceKind }[] {
	if (file.endsWith('.css'))
		return [...text.matchAll(STYLE)].map(([, , name = '']) => ({ name, kind: 'import' }));
	if (!/\.(ts|js|mjs|svelte)$/.test(file)) return [];
	const isSvelte = file.endsWith('.svelte');
	const code = isSvelte ? [...text.matchAll(SCRIPT)].map(([, script]) => script).join('\n') : text;
	return [
		...[...code.matchAll(STATIC), ...code.matchAll(PASSED_ON)].map(([, type, , name = '']) => ({
			name,
			kind: type ? ('type' as const) : ('import' as const)
		})),
		// Markup imports too: {#await import('./Detail.svelte')}.
		...[...text.matchAll(DYNAMIC)].map(([, , name = '']) => ({ name, kind: 'dynamic' as const })),
		...[...code.matchAll(BESIDE)].map(([, , name = '']) => ({ name, kind: 'file' as const }))
	];
}

/** The project's files that a name means: none for a package, several for a name with holes. */
function targets(root: string, from: string, name: string, kind: ReferenceKind): string[] {
	const path = name.replace(/\?.*$/, '');
	const base = /^\$lib(\/|$)/.test(path)
		? join(root, 'src/lib', path.slice('$lib'.length))
		: /^\.{0,2}\//.test(path)
			? resolve(root, dirname(from), path)
			: null;
	// SvelteKit makes the types of a route, beside the file in name only.
	if (base === null || /(^|\/)\$types(\.js)?$/.test(path)) return [];
	if (kind === 'file') return isFile(base) ? [toProject(root, base)] : [];
	if (path.includes('${')) return fitting(root, toProject(root, base));
	const tried = [...ENDINGS.map((ending) => base + ending), base.replace(/\.js$/, '.ts')];
	const file = tried.find(isFile);
	if (file === undefined) throw new Error(`${from}: expected a file at "${name}", found none`);
	return [toProject(root, file)];
}

/** Files whose path fits a template: each `${…}` stands for one part of a path, or a piece of it. */
function fitting(root: string, template: string): string[] {
	let found = [''];
	for (const part of template.split('/')) {
		if (!part.includes('${')) found = found.map((path) => posix.join(path, part));
		else {
			const names = new RegExp(
				`^${part
					.split(/\$\{[^}]*\}/)
					.map(literally)
					.join('.+')}$`
			);
			found = found.flatMap((path) =>
				entriesOf(join(root, path))
					.filter((name) => names.test(name))
					.map((name) => posix.join(path, name))
			);
		}
	}
	return found.filter((path) => isFile(join(root, path))).sort();
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const entriesOf = (folder: string): string[] =>
	existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
const toProject = (root: string, path: string): string => relative(root, path).split(sep).join('/');
