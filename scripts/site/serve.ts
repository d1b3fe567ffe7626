/**
 * Serves build/ as a good static host would: compressed copies, types, caching, the 404 page. Also what the
 * browser tests use. PORT chooses the port (4173 unless said otherwise).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A server of a built site, listening.
 * @param folder the built site
 * @param port 0 for any free port
 * @throws Error with a sentence for a person when the folder is absent or the port is taken
 */
export async function serve(folder: string, port: number): Promise<Server> {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(`There is no site at ${folder}. Make it with: npm run build`);
	const files = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders });
	const notFound = readFileSync(join(folder, '404.html'));
	const server = createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const folderUrl = missingSlash(folder, request.url ?? '/');
		if (folderUrl !== null) {
			response.writeHead(308, { Location: folderUrl }).end();
			return;
		}
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
			response.end(request.method === 'HEAD' ? undefined : notFound);
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(
				error.code === 'EADDRINUSE'
					? new Error(`Port ${port} is taken. Choose another with: PORT=${port + 1} npm start`)
					: error
			)
		);
		server.listen(port, resolve);
	});
	return server;
}

/** Pages link relative to their folder, so `/data` must become `/data/`. Null where nothing is to be changed. */
function missingSlash(folder: string, url: string): string | null {
	const { pathname, search } = new URL(url, 'http://localhost');
	if (pathname.endsWith('/') || pathname.startsWith('//')) return null;
	return existsSync(join(folder, decoded(pathname), 'index.html')) ? `${pathname}/${search}` : null;
}

function decoded(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

function setHeaders(response: { setHeader(name: string, value: string): void }, path: string): void {
	const isHashed = path.includes('/immutable/');
	response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
	response.setHeader('X-Content-Type-Options', 'nosniff');
	const plain = path.replace(/\.(br|gz)$/, '');
	if (plain.endsWith('.duckdb')) response.setHeader('Content-Type', 'application/octet-stream');
}

/** The port of PORT. @throws Error when it is not one */
function portOf(text: string | undefined): number {
	const port = Number(text || 4173);
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new Error(`PORT must be a number from 1 to 65535, found ${text}`);
	return port;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		const port = portOf(process.env.PORT);
		await serve(join(ROOT, 'build'), port);
		console.log(`Tsoelopele is at http://localhost:${port}/ (Ctrl+C ends it)`);
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
