/**
 * A page's styles stand in its HTML, those of its late program too. SvelteKit gathers styles by the import that it meets
 * first, and would lose those that a picker's program, say, leads to as well; so each page's own part names all of them.
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

/** The manifest with the styles of each page's late program at its own part. */
export function withIslandStyles(manifest: Manifest): Manifest {
	return Object.fromEntries(
		Object.entries(manifest).map(([id, chunk]) => {
			const pages = PART.test(id) ? (chunk.dynamicImports ?? []).filter((name) => PAGE.test(name)) : [];
			if (pages.length === 0) return [id, chunk];
			return [id, { ...chunk, css: [...new Set([...(chunk.css ?? []), ...pages.flatMap(stylesOf)])] }];
		})
	);

	function stylesOf(id: string): string[] {
		const seen = new Set<string>();
		const styles = (at: string): string[] => {
			if (seen.has(at)) return [];
			seen.add(at);
			const { css = [], imports = [] } = manifest[at] ?? {};
			return [...css, ...imports.flatMap(styles)];
		};
		return styles(id);
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
