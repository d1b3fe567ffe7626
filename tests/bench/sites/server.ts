/** The one plain server of all sites: HTTP/1.1, the same headers, every answer made and compressed once and kept. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { pack, type Packed } from './pack';
import type { Source } from './source';

const TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'': 'text/html; charset=utf-8',
	'.html': 'text/html; charset=utf-8'
};
/** Names that change with their content. */
const HASHED = /\/immutable\/|\/view\/[\w-]{8,}\/|[.-][\w-]{8}\.\w+$/;

export interface SiteServer {
	/** Without a slash at its end. */
	url: string;
	/** Milliseconds by which scripts are late. */
	lateScripts: number;
	/** Bytes of all bodies that were sent. */
	sent: number;
	/** Answers that were not ready when they were asked for. */
	made: number;
	close(): void;
}

interface Answer extends Packed {
	status: number;
}

/** @param cache a folder for large compressed files */
export async function serveSite(source: Source, cache: string): Promise<SiteServer> {
	const kept = new Map<string, Promise<Answer>>();
	const server = createServer((request, response) => void answer(request, response));
	const site: SiteServer = { url: '', lateScripts: 0, sent: 0, made: 0, close: () => server.close() };

	async function make(path: string): Promise<Answer> {
		site.made++;
		const raw = await source(path);
		const body = raw ?? (await source('/404.html')) ?? Buffer.from('There is no such file.');
		return { ...(await pack(raw ? path : '/404.html', body, cache)), status: raw ? 200 : 404 };
	}

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		try {
			const path = decodeURI((request.url ?? '/').replace(/[?#].*$/s, ''));
			const made = kept.get(path) ?? make(path);
			kept.set(path, made);
			const { body, encoding, etag, status } = await made;
			if (site.lateScripts > 0 && path.endsWith('.js'))
				await new Promise((resolve) => setTimeout(resolve, site.lateScripts));
			const isPage = path.endsWith('/');
			const headers = {
				'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
				ETag: etag,
				...(encoding ? { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' } : {}),
				'Content-Type': isPage ? TYPES['.html'] : (TYPES[extname(path)] ?? 'application/octet-stream'),
				'Content-Length': body.length
			};
			if (request.headers['if-none-match'] === etag)
				return void response.writeHead(304, { ETag: etag }).end();
			site.sent += body.length;
			response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
		} catch (error) {
			kept.clear();
			response.writeHead(500).end(String(error));
		}
	}

	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return site;
}
