/** The database in a real browser: in a worker, under the site's security policy, below a base path. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import sirv from 'sirv';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enginePlugin } from '../../scripts/site/engine';
import { openNative } from '../../src/lib/database/native';
import { buildSmall } from '../unit/database/support/small-data';

const POLICY =
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self' blob:; object-src 'none'";
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
		plugins: [enginePlugin()],
		logLevel: 'error',
		base: './',
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
	const files = sirv(site);
	server = createServer((request, response) => {
		request.url = request.url?.replace(/^\/a\/base/, '');
		response.setHeader('Content-Security-Policy', policy);
		files(request, response);
	}).listen(0);
	browser = await chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu']
	});
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
		await page.waitForFunction(() => 'startWasm' in window);
		return await look(page);
	} finally {
		await page.close();
	}
}

describe('the database in a browser', () => {
	it('answers as the native engine does, and tells its progress in order', async () => {
		const native = await openNative(small.full);
		const expected = await native.query(QUESTION);
		await native.close();
		const { rows, stages } = await onPage((page) =>
			page.evaluate(async (sql) => {
				const stages: string[] = [];
				const db = await window.startWasm({
					databaseUrl: 'small.duckdb',
					onProgress: ({ text }) => stages.push(text)
				});
				const rows = await db.query(sql);
				await db.close();
				return { rows, stages };
			}, QUESTION)
		);
		expect(rows).toEqual(expected);
		expect(stages.at(-1)).toBe('opening the data');
		expect(stages.some((text) => /^data \d+\.\d of \d+\.\d MB$/.test(text))).toBe(true);
	});

	it('says what is wrong with a question and goes on', async () => {
		const [fault, rows] = await onPage((page) =>
			page.evaluate(async () => {
				const db = await window.startWasm({ databaseUrl: 'small.duckdb' });
				const fault = await db.query('SELECT nope FROM economy').catch((error: Error) => error.message);
				return [fault, await db.query('SELECT count(*) AS n FROM economy WHERE iso3 <> ?', ['LSO'])];
			})
		);
		expect(fault).toContain('Referenced column "nope" not found');
		expect(rows).toEqual([{ n: 2 }]);
	});

	it('asks no other host for anything, whatever the question', async () => {
		const hosts = await onPage(async (page) => {
			const asked = new Set<string>();
			// What the page made itself, the engine unpacked, has an address of no host.
			page.context().on('request', (request) => {
				if (!request.url().startsWith('blob:')) asked.add(new URL(request.url()).hostname);
			});
			await page.evaluate(async () => {
				const db = await window.startWasm({ databaseUrl: 'small.duckdb' });
				await db.query("SELECT * FROM read_parquet('x.parquet')").catch(() => {});
			});
			return [...asked];
		});
		expect(hosts).toEqual(['localhost']);
	});

	it('says which file did not come', async () => {
		const fault = await onPage((page) =>
			page.evaluate(() =>
				window.startWasm({ databaseUrl: 'none.duckdb' }).catch((error: Error) => error.message)
			)
		);
		expect(fault).toMatch(/The data did not come \(.*none\.duckdb\): the site answered 404/);
	});

	it('gives up with a reason where the policy forbids WebAssembly', async () => {
		policy = POLICY.replace(" 'wasm-unsafe-eval'", '');
		try {
			const fault = await onPage((page) =>
				page.evaluate(() =>
					window
						.startWasm({ databaseUrl: 'small.duckdb', timeoutMs: 4000 })
						.catch((error: Error) => error.message)
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
				return window.startWasm({ databaseUrl: 'small.duckdb', signal: abort.signal }).then(
					() => 'started',
					(error: Error) => error.message
				);
			})
		);
		expect(fault).toBe('The reader left.');
	});
});
