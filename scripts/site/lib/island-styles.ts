/**
 * A page's styles stand in its HTML, those of its late program too. SvelteKit gathers styles by the import that it meets
 * first, and loses those that a program which comes later, as a picker's, leads to as well; so each page's own part names all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** An entry of Vite's manifest. */
export interface Chunk {
	css?: string[];
	imports?: string[];
	dynamicImports?: string[];
}
export type Manifest = Record<string, Chunk>;

const PART = /\/generated\/client-optimized\/nodes\/\d+\.js$/;
const PAGE = /\/Page\.svelte$/;

/** The manifest with all styles of each page, and of its late program, at the page's own part. */
export function withIslandStyles(manifest: Manifest): Manifest {
	return Object.fromEntries(
		Object.entries(manifest).map(([id, chunk]) => {
			if (!PART.test(id)) return [id, chunk];
			const late = (chunk.dynamicImports ?? []).filter((name) => PAGE.test(name));
			const css = stylesOf([id, ...late]);
			return [id, css.length > 0 ? { ...chunk, css } : chunk];
		})
	);

	function stylesOf(ids: readonly string[], seen = new Set<string>()): string[] {
		const styles = ids.flatMap((id) => {
			if (seen.has(id)) return [];
			seen.add(id);
			const { css = [], imports = [] } = manifest[id] ?? {};
			return [...css, ...stylesOf(imports, seen)];
		});
		return [...new Set(styles)];
	}
}

export function islandStylesPlugin(): Plugin {
	return {
		name: 'tsoelopele-island-styles',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		writeBundle({ dir = '' }) {
			const file = join(dir, '.vite/manifest.json');
			writeFileSync(
				file,
				JSON.stringify(withIslandStyles(JSON.parse(readFileSync(file, 'utf8')) as Manifest), null, 2)
			);
		}
	};
}
