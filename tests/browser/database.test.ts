/** The database in a real browser: in a worker, under the site's security policy, below a base path. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enginePlugin } from '../../scripts/site/engine';
import { openNative } from '../../src/lib/database/native';
import { openBrowser } from './support/browser';
import { buildSmall } from '../unit/database/support/small-data';

const POLICY =
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; object-src 'none'";
const QUESTION =
	'SELECT i.title, o.economy, o.year, o.value, o.low FROM observation o JOIN indicator i ON i.id = o.indicator ORDER BY ALL';
let site: string;
let small: Awaited<ReturnType<typeof buildSmall>>;
let server: Server;
let browser: Browser;
let policy = POLICY;

beforeAll(async () => {
	site = mkdtempSync(join(tmpdir(), 'tsoelopele-browser-'));
	small = await buildSmall();
	await build({
		configFile: false,
		plugins: [enginePlugin(), svelte()],
		logLevel: 'error',
		base: './',
		publicDir: false,
		build: {
			outDir: site,
			target: 'es2022',
			minify: false,
			rollupOptions: {
				input: 'tests/browser/support/database-page.ts',
				output: { entryFileNames: 'page.js' }
			}
		}
	});
	writeFileSync(join(site, 'index.html'), '<!doctype html><script type="module" src="page.js"></script>');
	writeFileSync(join(site, 'small.duckdb'), readFileSync(small.full));
	mkdirSync(join(site, 'api'));
	writeFileSync(join(site, 'api/tsoelopele-core.duckdb'), readFileSync(small.core));
	// As on a host that keeps the large file packed alone.
	writeFileSync(join(site, 'api/tsoelopele.duckdb.gz'), gzipSync(readFileSync(small.full)));
	const files = sirv(site);
	server = createServer((request, response) => {
		request.url = request.url?.replace(/^\/a\/base/, '');
		response.setHeader('Content-Security-Policy', policy);
		files(request, response);
	}).listen(0);
	browser = await openBrowser();
});

afterAll(async () => {
	await browser?.close();
	server?.close();
	for (const folder of [site, small?.folder]) if (folder) rmSync(folder, { recursive: true });
});

async function onPage<T>(look: (page: Page) => Promise<T>): Promise<T> {
	const page = await browser.newPage();
	try {
		await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/a/base/`);
		await page.waitForFunction(() => 'openDatabase' in window);
		return await look(page);
	} finally {
		await page.close();
	}
}

describe('the database in a browser', () => {
	it('answers as the native engine does, tells its progress in order, says what is wrong with a question and goes on, and asks no other host for anything', async () => {
		const native = await openNative(small.full);
		const expected = await native.query(QUESTION);
		await native.close();
		await onPage(async (page) => {
			const asked = new Set<string>();
			page.context().on('request', (request) => asked.add(new URL(request.url()).hostname));
			const { rows, stages, fault, after } = await page.evaluate(async (sql) => {
				const stages: string[] = [];
				const { database, engine } = await window.openDatabase(null, {
					databaseUrl: 'small.duckdb',
					onProgress: ({ text }) => stages.push(text)
				});
				const rows = await database.query(sql);
				const fault = await database.query('SELECT nope FROM economy').catch((error: Error) => error.message);
				await database.query("SELECT * FROM read_parquet('x.parquet')").catch(() => {});
				const after = await database.query('SELECT count(*) AS n FROM economy WHERE iso3 <> ?', ['LSO']);
				engine.end();
				return { rows, stages, fault, after };
			}, QUESTION);
			expect(rows).toEqual(expected);
			expect(stages.at(-1)).toBe('opening the data');
			expect(stages.some((text) => /^data \d+\.\d of \d+\.\d MB$/.test(text))).toBe(true);
			expect(stages.some((text) => /^engine \d+\.\d of \d+\.\d MB$/.test(text))).toBe(true);
			expect(fault).toContain('Referenced column "nope" not found');
			expect(after).toEqual([{ n: 2 }]);
			expect([...asked]).toEqual(['localhost']);
		});
	});

	it('says which file did not come', async () => {
		const fault = await onPage((page) =>
			page.evaluate(() =>
				window.openDatabase(null, { databaseUrl: 'none.duckdb' }).catch((error: Error) => error.message)
			)
		);
		expect(fault).toMatch(/The data did not come \(.*none\.duckdb\): the site answered 404/);
	});

	it('says that its program did not come, and nothing of how that was noticed', async () => {
		const fault = await onPage(async (page) => {
			await page.context().route(/duckdb-browser-eh/, (route) => route.abort());
			return page.evaluate(() =>
				window.openDatabase(null, { databaseUrl: 'small.duckdb' }).catch((error: Error) => error.message)
			);
		});
		expect(fault).toBe('The database engine did not start: its worker did not come.');
	});

	it('says at once that the policy forbids WebAssembly', async () => {
		policy = POLICY.replace(" 'wasm-unsafe-eval'", '');
		try {
			const fault = await onPage((page) =>
				page.evaluate(() =>
					window.openDatabase(null, { databaseUrl: 'small.duckdb' }).catch((error: Error) => error.message)
				)
			);
			expect(fault).toContain('WebAssembly');
		} finally {
			policy = POLICY;
		}
	});

	it('ends when told to', async () => {
		const fault = await onPage((page) =>
			page.evaluate(() => {
				const abort = new AbortController();
				setTimeout(() => abort.abort(new Error('The reader left.')), 50);
				return window.openDatabase(null, { databaseUrl: 'small.duckdb', signal: abort.signal }).then(
					() => 'started',
					(error: Error) => error.message
				);
			})
		);
		expect(fault).toBe('The reader left.');
	});
});

/** How many engines were fetched while a page is looked at. */
async function engines(page: Page, during: () => Promise<unknown>): Promise<number> {
	let count = 0;
	const listen = (request: { url(): string }) => {
		if (/duckdb-eh.*\.wasm/.test(request.url())) count += 1;
	};
	page.on('request', listen);
	await during();
	page.off('request', listen);
	return count;
}

describe('questions to the database of a browser', () => {
	it('open the file that they need, all in one engine, and one after the other', async () => {
		const native = await Promise.all([small.core, small.full].map((file) => openNative(file)));
		const count = 'SELECT count(*) AS n FROM indicator';
		const [core, all] = await Promise.all(native.map((db) => db.query(count)));
		for (const db of native) await db.close();
		expect(core).not.toEqual(all);
		await onPage(async (page) => {
			let answers: unknown;
			const started = await engines(page, async () => {
				answers = await page.evaluate((sql) => {
					const database = new window.BrowserDatabase();
					const ask = (file: 'core' | 'all') => database.ask('.', file, (db) => db.query(sql));
					return Promise.all([ask('core'), ask('all'), ask('core')]);
				}, count);
			});
			expect(answers).toEqual([core, all, core]);
			expect(started).toBe(1);
			expect(page.workers()).toHaveLength(1);
		});
	});

	it('take parameters of every kind, say that there are too many rows, and end when the asker gives up, all in one engine', async () => {
		await onPage(async (page) => {
			let said: unknown;
			const started = await engines(page, async () => {
				said = await page.evaluate(async () => {
					const database = new window.BrowserDatabase();
					const ask = <Row extends object>(
						sql: string,
						values: (string | number | boolean | null)[] = [],
						options: { mostRows?: number; signal?: AbortSignal } = {}
					) => database.ask('.', 'core', (db) => db.query<Row>(sql, values, options), options.signal);
					const rows = await ask(
						"SELECT ? AS text, ? AS whole, ? AS part, ? AS yes, ? IS NULL AS none, '?' AS mark",
						["it's; DROP", 2020, 0.1, true, null]
					);
					const tooMany = await ask('SELECT range AS n FROM range(100000)', [], { mostRows: 5000 }).catch(
						(error: Error) => error.message
					);
					const shown = (await ask('SELECT range AS n FROM range(5000)', [], { mostRows: 5000 })).length;
					const giveUp = new AbortController();
					setTimeout(() => giveUp.abort(new Error('The reader left.')), 200);
					const begun = performance.now();
					const long = await ask(
						'SELECT count(*) AS n FROM range(30000000) a, range(30000000) b WHERE a.range * b.range % 7 = ?',
						[0],
						{ signal: giveUp.signal }
					).catch((error: Error) => error.message);
					const next = await ask('SELECT 2 + ? AS two', [0]);
					return { rows, tooMany, shown, long, next, isSoon: performance.now() - begun < 60_000 };
				});
			});
			expect(said).toEqual({
				rows: [{ text: "it's; DROP", whole: 2020, part: 0.1, yes: true, none: true, mark: '?' }],
				tooMany: 'The answer has more than 5000 rows. Ask for fewer indicators, economies or years.',
				shown: 5000,
				long: 'The reader left.',
				next: [{ two: 2 }],
				isSoon: true
			});
			expect(started).toBe(1);
		});
	}, 120_000);

	it('are tried again after a file did not come, leave nothing running when nobody asks for long, and start it again', async () => {
		await onPage(async (page) => {
			const fault = await page.evaluate(() =>
				new window.BrowserDatabase()
					.ask('.', 'core', (db) => db.query('SELECT 1'), AbortSignal.abort(new Error('gone')))
					.catch((error: Error) => error.message)
			);
			expect(fault).toBe('gone');
			const ask = () =>
				page.evaluate(async () => {
					const held = window as unknown as { held?: InstanceType<typeof window.BrowserDatabase> };
					held.held ??= new window.BrowserDatabase(300);
					return held.held
						.ask('.', 'core', (db) => db.query('SELECT 1 AS one'))
						.catch((error: Error) => error.message);
				});
			await page.route('**/tsoelopele-core.duckdb*', (route) => route.fulfill({ status: 503 }));
			expect(await ask()).toMatch(/The data did not come .*503/);
			await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
			await page.unroute('**/tsoelopele-core.duckdb*');
			expect(await ask()).toEqual([{ one: 1 }]);
			await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
			expect(await engines(page, async () => expect(await ask()).toEqual([{ one: 1 }]))).toBe(1);
		});
	}, 120_000);
});
