/** Files of a built site as a good static host sends them: types, caching, parts, compressed copies. */
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import send from 'send';
import { headersFor } from '../lib/headers';
import type { Make } from './answer';

const COPIES = { br: '.br', gzip: '.gz' } as const;
const TYPES: Record<string, string> = {
	'.duckdb': 'application/octet-stream',
	'.csv': 'text/csv; charset=utf-8'
};

/** The encodings that a client takes, best first: "gzip;q=0" takes none. */
export function acceptedEncodings(header: string | undefined): (keyof typeof COPIES)[] {
	const taken = new Map(
		(header ?? '').split(',').map((part) => {
			const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
			const weight = parameters.find((text) => text.startsWith('q='));
			return [name, weight === undefined ? 1 : Number(weight.slice(2))];
		})
	);
	const weightOf = (name: string) => taken.get(name) ?? taken.get('*') ?? 0;
	return (['br', 'gzip'] as const).filter((name) => weightOf(name) > 0);
}

/** A path of the site as text; null when it is none: not decodable, or out of its folder. */
export function decodedPath(url: string): string | null {
	const pathname = url.replace(/[?#].*$/s, '');
	try {
		const path = decodeURIComponent(pathname);
		const isHidden = path.split('/').some((part) => part.startsWith('.'));
		return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') && !isHidden ? path : null;
	} catch {
		return null;
	}
}

/** A file's size, or null where there is none. */
export function fileSize(folder: string, path: string): number | null {
	const file = resolve(join(folder, path));
	if (!file.startsWith(resolve(folder) + sep)) return null;
	try {
		const stats = statSync(file);
		return stats.isFile() ? stats.size : null;
	} catch {
		return null;
	}
}

/** When a path's file was changed, and its size; '' where there is none. */
export function fileVersion(folder: string, path: string): string {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	if (fileSize(folder, file) === null) return '';
	const { mtimeMs, size } = statSync(join(folder, file));
	return `${mtimeMs} ${size}`;
}

/** Whether there are compressed copies of a file beside it. */
export const hasCopies = (folder: string, path: string): boolean =>
	Object.values(COPIES).some((ending) => fileSize(folder, path + ending) !== null);

/** What is said of every answer of this path. */
export function headersOf(path: string): Record<string, string> {
	const type = TYPES[extname(path)];
	return { ...headersFor(path), ...(type ? { 'Content-Type': type } : {}) };
}

/**
 * Sends a file, or its compressed copy where there is one that the client takes.
 * @param path decoded, of a file that is there
 * @returns false when it is gone after all
 */
export function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	folder: string,
	path: string
): Promise<boolean> {
	const encodings = request.headers.range ? [] : acceptedEncodings(request.headers['accept-encoding']);
	const encoding = encodings.find((name) => fileSize(folder, path + COPIES[name]) !== null);
	const isVaried = hasCopies(folder, path);
	return new Promise((done) => {
		const file = encodeURI(encoding ? path + COPIES[encoding] : path).replaceAll('#', '%23');
		const stream = send(request, file.replaceAll('?', '%3F'), {
			root: folder,
			index: false,
			dotfiles: 'ignore',
			cacheControl: false
		});
		stream
			.on('headers', (answer: ServerResponse) => {
				for (const [name, value] of Object.entries(headersOf(path))) answer.setHeader(name, value);
				if (encoding) {
					answer.setHeader('Content-Type', TYPES[extname(path)] ?? typeOf(path));
					answer.setHeader('Content-Encoding', encoding);
				}
				if (isVaried) answer.setHeader('Vary', 'Accept-Encoding');
			})
			.on('error', (error: { status?: number; headers?: Record<string, string> }) => {
				if (error.status === 404 || response.headersSent) {
					if (response.headersSent) response.destroy();
					return done(!response.headersSent ? false : true);
				}
				response.writeHead(error.status ?? 500, error.headers).end();
				done(true);
			})
			.on('directory', () => done(false))
			.on('end', () => done(true));
		response.on('close', () => done(true));
		stream.pipe(response);
	});
}

const TEXT: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml'
};

/** The type of a file by its ending. */
export const typeOf = (path: string): string => TEXT[extname(path)] ?? 'application/octet-stream';

/** Whether a file is worth compressing. */
export const isText = (path: string): boolean => extname(path) in TEXT || extname(path) === '.csv';

/** Files of text as answers, to be compressed and kept. */
export function textMaker(folder: string): Make {
	return (path) => {
		const file = path.endsWith('/') ? `${path}index.html` : path;
		if (!isText(file) || fileSize(folder, file) === null) return Promise.resolve(null);
		const type = TYPES[extname(file)] ?? typeOf(file);
		const body = readFileSync(join(folder, file));
		return Promise.resolve({ status: 200, headers: { 'content-type': type }, body });
	};
}

/**
 * A database's gzip copy, which a browser asks for where the database itself is sent as it is: made when asked for in a
 * folder that has no copies. At the quickest level, for it goes no further than this machine.
 */
export function packedMaker(folder: string): Make {
	return async (path) => {
		const file = path.replace(/\.gz$/, '');
		if (!path.endsWith('.duckdb.gz') || fileSize(folder, file) === null) return null;
		const body = await promisify(gzip)(readFileSync(join(folder, file)), { level: 1 });
		return { status: 200, headers: { 'content-type': 'application/gzip' }, body };
	};
}
