import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchDatabase } from '../../../src/lib/database/fetch-database';

const BYTES = Buffer.alloc(1_500_000, 'tsoelopele');
let server: Server | undefined;
afterEach(() => server?.close());

/** Fetches from a host that answers as told; returns what came, the progress, and what was asked for. */
async function fetchFrom(answer: RequestListener, unpackedBytes?: number, cache?: RequestCache) {
	const asked: string[] = [];
	server = createServer((request, response) => {
		asked.push(request.url ?? '');
		answer(request, response);
	}).listen(0);
	const url = `http://localhost:${(server.address() as AddressInfo).port}/a.duckdb`;
	const progress: [number, number | null][] = [];
	const bytes = await fetchDatabase(url, {
		signal: new AbortController().signal,
		onProgress: (loaded, total) => progress.push([loaded, total]),
		unpackedBytes,
		...(cache && { cache })
	});
	return { isWhole: BYTES.equals(bytes), progress, asked };
}

describe('the database file', () => {
	it('comes unpacked from a host that compresses, measured by its known size', async () => {
		const packed = brotliCompressSync(BYTES);
		const { isWhole, progress, asked } = await fetchFrom((_, response) => {
			response.writeHead(200, { 'content-encoding': 'br', 'content-length': packed.length }).end(packed);
		}, BYTES.length);
		expect(isWhole).toBe(true);
		expect(progress.at(-1)).toEqual([BYTES.length, BYTES.length]);
		expect(asked).toEqual(['/a.duckdb']);
	});

	it('is asked for as .gz from a host that sends it as it is', async () => {
		const packed = gzipSync(BYTES);
		const { isWhole, progress, asked } = await fetchFrom((request, response) => {
			const body = request.url?.endsWith('.gz') ? packed : BYTES;
			response.writeHead(200, { 'content-length': body.length }).end(body);
		});
		expect(isWhole).toBe(true);
		expect(asked).toEqual(['/a.duckdb', '/a.duckdb.gz']);
		expect(progress.at(-1)).toEqual([packed.length, packed.length]);
	});

	it('is not unpacked twice when the host says that the .gz is encoded', async () => {
		const { isWhole } = await fetchFrom((request, response) => {
			if (request.url?.endsWith('.gz'))
				response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(BYTES));
			else response.writeHead(200, { 'content-length': BYTES.length }).end(BYTES);
		});
		expect(isWhole).toBe(true);
	});

	it('is read as it is when there is no .gz', async () => {
		const { isWhole } = await fetchFrom((request, response) => {
			if (request.url?.endsWith('.gz')) response.writeHead(404).end();
			else response.writeHead(200, { 'content-length': BYTES.length }).end(BYTES);
		});
		expect(isWhole).toBe(true);
	});

	it('says the status when it does not come', async () => {
		await expect(fetchFrom((_, response) => response.writeHead(503).end())).rejects.toThrow('answered 503');
	});

	it('says that the network did not answer', async () => {
		await expect(fetchFrom((request) => request.socket.destroy())).rejects.toThrow(
			'the network did not answer'
		);
	});

	it('says that a web page came in its place', async () => {
		const page = '<!doctype html><title>Sign in</title>';
		await expect(
			fetchFrom((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page))
		).rejects.toThrow('The data did not come: a web page came in its place.');
	});

	it('says that the network broke off in its middle', async () => {
		await expect(
			fetchFrom((request, response) => {
				if (request.url?.endsWith('.gz')) return void response.writeHead(404).end();
				response.writeHead(200, { 'content-length': BYTES.length }).write(BYTES.subarray(0, 99_999));
				setTimeout(() => response.destroy(), 50);
			})
		).rejects.toThrow('The data did not come whole: the network broke off.');
	});

	it('is asked for past every copy where one did not come whole before', async () => {
		let cache: string | undefined;
		await fetchFrom(
			(request, response) => {
				cache = request.headers['cache-control'];
				response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(BYTES));
			},
			BYTES.length,
			'reload'
		);
		expect(cache).toBe('no-cache');
	});
});
