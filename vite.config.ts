import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embedPlugin } from './scripts/site/embed.ts';
import { LongestFirst } from './tests/longest-first.ts';
import { enginePlugin } from './scripts/site/engine.ts';
import { islandStylesPlugin } from './scripts/site/lib/island-styles.ts';
import { shellOnly } from './scripts/site/lib/shell.ts';
import { publicPlugin } from './scripts/site/public.ts';
import { watchDataPlugin } from './scripts/site/watch-data.ts';

export default defineConfig({
	plugins: [
		enginePlugin(),
		embedPlugin(),
		sveltekit(),
		islandStylesPlugin(),
		publicPlugin(process.env['SITE_KIND'] === 'local' ? 'local' : 'full'),
		watchDataPlugin()
	],
	build: { target: 'es2022' },
	// What a worker needs now and then comes when it is needed.
	worker: { format: 'es' },
	// What most pages share comes in two files and not in thirty: brotli finds more to repeat in one file than in many
	// (a clause page: 90 kB of programs in 39 files, 83 kB in 19), and a slow line has fewer to ask for.
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [
								{
									name: 'runtime',
									test: /node_modules[\\/](svelte|@sveltejs|devalue|esm-env|clsx)[\\/]|\.svelte-kit/,
									minShareCount: 8,
									priority: 2
								},
								// What stands around every page, and no more of the house: a page that nobody has touched needs no other.
								{ name: shellOnly, test: /src[\\/](lib|routes)[\\/]/, priority: 3 },
								{
									name: 'house',
									// Explore's address and one indicator's file are shared by many parts that come later, and by no first visit.
									test: /src[\\/]lib[\\/](?!(state[\\/](explore|transforms|narrowed|own)|source[\\/]indicator-pack)\.ts)/,
									minShareCount: 6,
									priority: 1
								}
							]
						}
					}
				}
			}
		}
	},
	// The native DuckDB and its bindings are used while prerendering only and must not be bundled.
	ssr: { external: ['@duckdb/node-api'] },
	test: {
		// Vitest leaves one processor free, which on two would be half of them. Projects take this over whatever
		// --maxWorkers says (Vitest 4.1), so that who runs them says it in the environment.
		maxWorkers: Number(process.env['TEST_WORKERS']) || Math.min(4, availableParallelism()),
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
					// Pure functions: a file of tests finds the modules that the one before it loaded.
					isolate: false,
					testTimeout: 30_000,
					server: { deps: { inline: ['svelte'] } }
				}
			},
			{
				extends: true,
				test: {
					name: 'data',
					include: ['tests/data/**/*.test.ts'],
					environment: 'node',
					isolate: false,
					sequence: { sequencer: LongestFirst },
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					// A file of tests finds the browser and the pages of the one before it.
					isolate: false,
					environment: 'node',
					globalSetup: 'tests/browser/support/global.ts',
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// A machine that others use may keep a page waiting beyond any limit; what is at fault fails twice.
					retry: 1,
					sequence: { sequencer: LongestFirst }
				}
			},
			{
				extends: true,
				test: {
					name: 'browsers',
					include: ['tests/browsers/**/*.test.ts'],
					environment: 'node',
					// As above.
					retry: 1,
					globalSetup: 'tests/browser/support/global.ts'
				}
			},
			{
				extends: true,
				test: {
					name: 'faults',
					include: ['tests/faults/**/*.test.ts'],
					environment: 'node',
					maxConcurrency: 2,
					globalSetup: 'tests/browser/support/global.ts'
				}
			}
		]
	}
});
