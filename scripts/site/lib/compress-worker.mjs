// Compresses the files it is sent, with brotli and gzip. Plain JavaScript: a worker thread does not inherit the
// loader that runs the TypeScript of the other scripts.
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Above this size a copy is kept between builds. */
const KEPT = 200_000;
const BEST = new Set(['.js', '.mjs', '.css', '.wasm', '.html', '.svg']);

/**
 * Brotli's quality by kind: 11 where few files are asked for by everybody, 9 for the
 * database and what a page fetches on a click, 5 for thousands of others.
 */
function quality(file) {
	if (BEST.has(extname(file))) return 11;
	return extname(file) === '.duckdb' || file.includes(`${sep}view${sep}`) ? 9 : 5;
}

function brotli(bytes, file) {
	return brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality(file),
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
			[constants.BROTLI_PARAM_LGWIN]: bytes.length > 1_000_000 ? 24 : 22
		}
	});
}

const gzip = (bytes, file) => gzipSync(bytes, { level: quality(file) === 5 ? 6 : 9 });

/** Writes one compressed copy, from the cache where it is there; returns its size. */
function write(file, bytes, ending, compress) {
	const to = file + ending;
	if (bytes.length < KEPT) {
		const packed = compress(bytes, file);
		writeFileSync(to, packed);
		return packed.length;
	}
	const kept = join(
		workerData.cache,
		createHash('sha256').update(bytes).digest('hex') + extname(file) + ending
	);
	if (!existsSync(kept)) {
		mkdirSync(dirname(kept), { recursive: true });
		// Renamed when whole: a build that was stopped must not leave half a file that the next one trusts.
		writeFileSync(`${kept}.${process.pid}.part`, compress(bytes, file));
		renameSync(`${kept}.${process.pid}.part`, kept);
	}
	copyFileSync(kept, to);
	return statSync(to).size;
}

parentPort.on('message', (files) => {
	const done = { raw: 0, br: 0, gz: 0 };
	for (const file of files) {
		const bytes = readFileSync(file);
		done.raw += bytes.length;
		done.br += write(file, bytes, '.br', brotli);
		done.gz += write(file, bytes, '.gz', gzip);
	}
	parentPort.postMessage(done);
});
