import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { enginePlugin } from './scripts/site/engine.ts';
import { publicPlugin } from './scripts/site/public.ts';

export default defineConfig({
	plugins: [
		enginePlugin(),
		sveltekit(),
		publicPlugin(process.env['SITE_KIND'] === 'local' ? 'local' : 'full')
	],
	build: { target: 'es2022' },
	// The native DuckDB and its bindings are used while prerendering only and must not be bundled.
	ssr: { external: ['@duckdb/node-api'] },
	test: {
		// Vitest leaves one processor free, which on two would be half of them.
		maxWorkers: Math.min(4, availableParallelism()),
		projects: [
			{
				extends: true,
				// State is tested as browsers run it, where a test file asks for the environment "client".
				resolve: {
					conditions: ['browser'],
					alias: { 'vitest-environment-client': resolve(import.meta.dirname, 'tests/unit/support/client.ts') }
				},
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					environment: 'node',
					testTimeout: 30_000,
					server: { deps: { inline: ['svelte'] } }
				}
			},
			{
				extends: true,
				test: { name: 'data', include: ['tests/data/**/*.test.ts'], environment: 'node', testTimeout: 60_000 }
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
