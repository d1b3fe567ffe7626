/**
 * Serves build/ as a good static host would: compressed copies, types, caching, the 404 page. Of a local build it
 * makes pages and downloads when they are asked for. Also what the browser tests use. PORT chooses the port (4173
 * unless said otherwise), HOST the address to listen on (this machine alone, unless said otherwise), SIZES=host
 * compresses as hard as the folder for hosts is compressed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { main, PlainFault } from '../lib/main';
import { ROOT } from '../lib/root';
import { readStamp } from '../lib/stamp';
import { copiesOf } from './compress';
import { keeping, type Make } from './server/answer';
import { compressed } from './server/compressed';
import { downloadMaker } from './server/downloads';
import {
	decodedPath,
	fileSize,
	fileVersion,
	hasCopies,
	headersOf,
	isText,
	packedMaker,
	sendFile,
	textMaker
} from './server/files';
import { pageMaker } from './server/pages';

const MOST_KEPT = 128e6;
/** Brotli's quality where nobody waits for a line. */
const QUICK = 5;
/** Brotli's quality of hosts that compress as they send. */
const AS_SENT = 4;
/** As the folder for hosts has it (scripts/site/compress.ts): slower, and as small as readers get it. */
const asHosts = (path: string): number => copiesOf(path.replace(/^\//, ''))['.br'] ?? AS_SENT;
/** The exit code that asks for this program to be started again. */
export const STARTED_AGAIN = 75;
/** What build/ was made of (scripts/site/build.ts); its name begins with a dot, so that no host serves it. */
export const STAMP = '.stamp.json';

export interface ServeOptions {
	/** The address to listen on; "localhost" unless said otherwise. */
	host?: string;
	/** Brotli's quality for what has no compressed copy, 1 to 11; of each path where the sizes are to be a host's. */
	quality?: (path: string) => number;
}

/**
 * A server of a built site, listening.
 * @param folder the built site
 * @param port 0 for any free port
 * @throws PlainFault with a sentence when the folder is absent or the port is taken
 */
export async function serve(folder: string, port: number, options: ServeOptions = {}): Promise<Server> {
	if (!existsSync(join(folder, '404.html')))
		throw new PlainFault(`There is no site at ${folder}. Make it with: npm run build`);
	const { host = 'localhost', quality = () => QUICK } = options;
	const pages = await pageMaker(folder);
	const makers = [textMaker(folder), packedMaker(folder), ...(pages ? [downloadMaker(folder), pages] : [])];
	const make = keeping(
		async (path) => {
			for (const each of makers) {
				const answer = await each(path);
				if (answer) return answer;
			}
			return null;
		},
		MOST_KEPT,
		(path) => fileVersion(folder, path)
	);
	const server = createServer((request, response) => {
		answer({ request, response, folder, make, quality }).catch((error: unknown) => {
			console.error(`${request.method} ${request.url}:`, error);
			if (response.headersSent) response.destroy();
			else response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This went wrong.');
		});
	});
	server.on('clientError', (_, socket) => {
		if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(
				error.code === 'EADDRINUSE'
					? new PlainFault(`Port ${port} is taken. Choose another with: PORT=${port + 1} npm start`)
					: error
			)
		);
		server.listen(port, host, resolve);
	});
	return server;
}

interface Asked {
	request: IncomingMessage;
	response: ServerResponse;
	folder: string;
	make: Make;
	quality: (path: string) => number;
}

async function answer({ request, response, folder, make, quality }: Asked): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}
	const url = request.url ?? '/';
	const path = decodedPath(url);
	if (path === null) return notFound(request, response, folder);
	const file = path.endsWith('/') ? `${path}index.html` : path;
	// Texts without compressed copies are compressed as they are sent, like what is made.
	const isSent = fileSize(folder, file) !== null && (hasCopies(folder, file) || !isText(file));
	if (isSent && (await sendFile(request, response, folder, file))) return;
	// Pages link relative to their folder, so `/data` must become `/data/`.
	if (!path.endsWith('/') && fileSize(folder, `${path}/index.html`) !== null)
		return redirect(response, `${url.replace(/[?#].*$/s, '')}/`, url);
	const made = await make(path.replace(/index\.html$/, ''));
	if (!made) return notFound(request, response, folder);
	const { location } = made.headers;
	if (location) return redirect(response, location, url);
	const { headers, body } = await compressed(request, made, quality(file));
	const etag = `W/"${createHash('sha256').update(made.body).digest('base64url').slice(0, 16)}"`;
	if (request.headers['if-none-match']?.split(/\s*,\s*/).some((tag) => tag === etag || tag === '*')) {
		response.writeHead(304, { ...headersOf(path), etag }).end();
		return;
	}
	// Names in one case: a second length, or type, beside the maker's own would be an error to browsers.
	const said = Object.entries({ ...headersOf(path), ...headers }).map(([name, value]) => [
		name.toLowerCase(),
		value
	]);
	response.writeHead(made.status, { ...Object.fromEntries(said), etag, 'content-length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}

/** With the question of the address that was asked for. */
function redirect(response: ServerResponse, to: string, url: string): void {
	const question = /\?[^#]*/.exec(url)?.[0] ?? '';
	// Two slashes at the beginning would lead to another host.
	response.writeHead(308, { Location: `${to.replace(/^\/+/, '/')}${question}` }).end();
}

function notFound(request: IncomingMessage, response: ServerResponse, folder: string): void {
	const page = readFileSync(join(folder, '404.html'));
	const headers = { ...headersOf('/404.html'), 'Content-Type': 'text/html; charset=utf-8' };
	response.writeHead(404, { ...headers, 'Content-Length': page.length });
	response.end(request.method === 'HEAD' ? undefined : page);
}

/** The port of PORT. @throws PlainFault when it is not one */
export function portOf(text: string | undefined): number {
	const port = text?.trim() ? Number(text) : 4173;
	if (!/^\d*$/.test(text?.trim() ?? '') || port < 1 || port > 65535)
		throw new PlainFault(`PORT must be a number from 1 to 65535, found ${text}`);
	return port;
}

await main(import.meta.url, async () => {
	const port = portOf(process.env['PORT']);
	const host = process.env['HOST']?.trim() || 'localhost';
	const folder = join(ROOT, 'build');
	const stamp = () => JSON.stringify(readStamp(join(folder, STAMP)));
	const served = stamp();
	const server = await serve(folder, port, {
		host,
		...(process.env['SIZES'] === 'host' ? { quality: asHosts } : {})
	});
	console.log(`Tsoelopele is at http://${host}:${port}/ (Ctrl+C ends it)`);
	// The program in memory belongs to the folder that it was read from.
	const look = setInterval(() => {
		if (stamp() === served || readStamp(join(folder, STAMP)) === null) return;
		clearInterval(look);
		console.log('The site was built anew: starting again.');
		process.exitCode = STARTED_AGAIN;
		server.close();
		server.closeAllConnections();
		setTimeout(() => process.exit(STARTED_AGAIN), 200);
	}, 1000);
});
