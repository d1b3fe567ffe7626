import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compressFolder } from '../../../scripts/site/compress';
import { serve } from '../../../scripts/site/serve';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'tsoelopele-serve-'));
	const files: Record<string, string> = {
		'index.html': `<!doctype html>${'<p>front</p>'.repeat(200)}`,
		'404.html': '<!doctype html><p>There is no such page.</p>',
		'data/index.html': '<!doctype html><p>data</p>',
		'api/tsoelopele.duckdb': 'duck'.repeat(1000),
		'_app/immutable/chunks/a.js': 'export {};'.repeat(200)
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	await compressFolder(folder, join(folder, '.cache'));
	server = await serve(folder, 0);
	port = (server.address() as AddressInfo).port;
});
afterAll(() => {
	server?.close();
	rmSync(folder, { recursive: true });
});

function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
		request({ port, path, headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks).toString()
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

it('sends brotli when asked, else gzip, else the file as it is', async () => {
	const encoding = async (accepted: string) =>
		(await get('/', { 'accept-encoding': accepted })).headers['content-encoding'];
	expect(await encoding('gzip, deflate, br')).toBe('br');
	expect(await encoding('gzip')).toBe('gzip');
	expect(await encoding('identity')).toBeUndefined();
});

it('says the type of a page and of the database, compressed or not', async () => {
	const type = async (path: string, accepted: string) =>
		(await get(path, { 'accept-encoding': accepted })).headers['content-type'];
	expect(await type('/', 'br')).toMatch(/^text\/html/);
	expect(await type('/api/tsoelopele.duckdb', 'br')).toBe('application/octet-stream');
	expect(await type('/api/tsoelopele.duckdb', 'identity')).toBe('application/octet-stream');
});

it('lets hashed files be kept for ever and asks again for all others', async () => {
	expect((await get('/_app/immutable/chunks/a.js')).headers['cache-control']).toContain('immutable');
	expect((await get('/')).headers['cache-control']).toBe('no-cache');
});

it('sends a page without its last slash to the page, with its question', async () => {
	const answer = await get('/data?country=ZAF');
	expect(answer.status).toBe(308);
	expect(answer.headers.location).toBe('/data/?country=ZAF');
	expect((await get('/data/')).body).toContain('data');
});

it('answers an unknown page with the 404 page and status 404', async () => {
	const answer = await get('/no/such/page');
	expect(answer.status).toBe(404);
	expect(answer.body).toContain('There is no such page.');
});

it('keeps to its folder and to reading', async () => {
	expect((await get('/../../../../etc/passwd')).status).toBe(404);
	expect((await get('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
	expect((await get('/%zz')).status).toBe(404);
	expect((await get('/', {}, 'POST')).status).toBe(405);
});

it('says when the port is taken and when there is no site', async () => {
	await expect(serve(folder, port)).rejects.toThrow(`Port ${port} is taken`);
	await expect(serve(join(folder, 'none'), 0)).rejects.toThrow('npm run build');
});
