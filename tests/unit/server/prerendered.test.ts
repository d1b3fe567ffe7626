/** What the prerenderer of SvelteKit 2.70 asks of endpoints that answer with pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROUTES = resolve(import.meta.dirname, '../../../src/routes');

it('pages made by endpoints call themselves text/html and nothing more: with a charset they are no pages to it, and the build of the folder for hosts ends', () => {
	const endpoints = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('+server.ts')
	);
	const pages = endpoints.filter((path) => readFileSync(join(ROUTES, path), 'utf8').includes('text/html'));
	expect(pages.length).toBeGreaterThan(0);
	for (const path of pages)
		expect(readFileSync(join(ROUTES, path), 'utf8'), path).not.toMatch(/text\/html\s*;/);
});
