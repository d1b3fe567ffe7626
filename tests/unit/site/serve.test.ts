import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compressFolder } from '../../../scripts/site/compress';
import { portOf, serve } from '../../../scripts/site/serve';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'tsoelopele-serve-'));
	const files: Record<string, string> = {
		'index.html': `<!doctype html>${'<p>front</p>'.repeat(200)}`,
		'404.html': '<!doctype html><p>There is no such page.</p>',
		'data/index.html': '<!doctype html><p>data</p>',
		'api/tsoelopele-core.duckdb': 'duck'.repeat(1000),
		'api/indicators/A.csv': 'indicator,economy\n'.repeat(200),
		'.hidden/secret.txt': 'secret',
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
	expect(await type('/api/tsoelopele-core.duckdb', 'br')).toBe('application/octet-stream');
	expect(await type('/api/tsoelopele-core.duckdb', 'identity')).toBe('application/octet-stream');
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
	expect((await get('/..%2f..%2fetc/passwd')).status).toBe(404);
	expect((await get('/.hidden/secret.txt')).status).toBe(404);
	expect((await get('/', {}, 'POST')).status).toBe(405);
});

it('says when the port is taken and when there is no site', async () => {
	await expect(serve(folder, port)).rejects.toThrow(`Port ${port} is taken`);
	await expect(serve(join(folder, 'none'), 0)).rejects.toThrow('npm run build');
});

it('compresses a text without copies as it is sent, and takes a weight of 0 for no', async () => {
	const answer = await get('/api/indicators/A.csv', { 'accept-encoding': 'br;q=0, gzip' });
	expect(answer.headers['content-encoding']).toBe('gzip');
	expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
	const plain = await get('/api/indicators/A.csv', { 'accept-encoding': 'gzip;q=0' });
	expect(plain.headers['content-encoding']).toBeUndefined();
	expect(plain.body).toMatch(/^indicator,economy\n/);
});

it('answers that nothing has changed, whatever else is in the list', async () => {
	for (const path of ['/', '/api/indicators/A.csv']) {
		const { etag = '' } = (await get(path)).headers;
		expect((await get(path, { 'if-none-match': `"other", ${etag}` })).status, path).toBe(304);
		expect((await get(path, { 'if-none-match': '"other"' })).status, path).toBe(200);
	}
});

it('sends the part that is asked for, says when there is none, and goes on', async () => {
	const part = await get('/api/tsoelopele-core.duckdb', { range: 'bytes=2-5' });
	expect([part.status, part.body]).toEqual([206, 'ckdu']);
	expect((await get('/api/tsoelopele-core.duckdb', { range: 'bytes=9000-9001' })).status).toBe(416);
	for (const range of ['bytes=5-2', 'bytes=-', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,3-4'])
		expect([200, 206, 416]).toContain((await get('/api/tsoelopele-core.duckdb', { range })).status);
	expect((await get('/')).status).toBe(200);
});

it('a path that is no address is no page, and the server goes on', async () => {
	for (const path of ['//', '/\\', '/%00', '//[', '/?%zz'])
		expect((await get(path)).status, path).toBeLessThan(500);
	expect((await get('/')).status).toBe(200);
});

it('a file that was built anew is sent anew, one that is gone is not there, and a new one is', async () => {
	expect((await get('/api/indicators/A.csv')).body).toMatch(/^indicator/);
	writeFileSync(join(folder, 'api/indicators/A.csv'), 'other\n'.repeat(300));
	expect((await get('/api/indicators/A.csv')).body).toBe('other\n'.repeat(300));
	rmSync(join(folder, 'api/indicators/A.csv'));
	expect((await get('/api/indicators/A.csv')).status).toBe(404);
	writeFileSync(join(folder, 'api/indicators/B.csv'), 'new\n');
	expect((await get('/api/indicators/B.csv')).body).toBe('new\n');
});

it('listens to this machine alone', () => {
	expect(['127.0.0.1', '::1']).toContain((server.address() as AddressInfo).address);
});

it('takes a port that is a whole number, and says what it wants otherwise', () => {
	expect(portOf(undefined)).toBe(4173);
	expect(portOf(' ')).toBe(4173);
	expect(portOf('8080')).toBe(8080);
	for (const text of ['0', '0x10', '-1', '65536', '1.5', 'web'])
		expect(() => portOf(text), text).toThrow('PORT must be a number from 1 to 65535');
});
