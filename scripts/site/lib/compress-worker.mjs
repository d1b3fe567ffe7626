// Compresses the files it is sent, with brotli and gzip. Plain JavaScript: a worker thread does not inherit the
// loader that runs the TypeScript of the other scripts.
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const { cache, isQuick } = workerData;

/**
 * Brotli's quality by kind, chosen by measure (bytes; processor seconds):
 * scripts and styles 11: small, and asked for by everybody. The engine, 34 MB: 11 gives 5.1 MB in 90 s, 9 gives
 * 5.9 MB in 10 s. The database, 36 MB: 9 gives 13.1 MB in 16 s, 5 gives 13.4 MB in 1 s. Thousands of tables: 5 is
 * 5 % smaller than 4 and takes half as long again.
 */
function quality(file) {
	const kind = extname(file);
	if (kind === '.wasm') return isQuick ? 9 : 11;
	if (kind === '.js' || kind === '.css') return 11;
	// Two and a half thousand pages of indicators are nobody's first page.
	if (kind === '.html') return file.includes(`${sep}indicators${sep}`) ? 5 : 9;
	return kind === '.duckdb' ? 5 : 4;
}

const COMPRESS = {
	'.br': (bytes, level) =>
		brotliCompressSync(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: level,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
				// A window larger than the file costs memory, and thousands of times the time to clear it.
				[constants.BROTLI_PARAM_LGWIN]: Math.min(24, Math.max(16, Math.ceil(Math.log2(bytes.length))))
			}
		}),
	'.gz': (bytes, level) => gzipSync(bytes, { level: level > 5 ? 9 : 6 })
};

/** Puts one compressed copy beside a file, from the cache where it is there already. */
function write(file, bytes, ending) {
	const level = quality(file);
	const name = `${createHash('sha256').update(bytes).digest('hex')}-${level}${ending}`;
	const kept = join(cache, name);
	if (!existsSync(kept)) {
		// Renamed when whole: a build that was stopped must not leave half a file that the next one trusts.
		const part = join(cache, `${name}.${process.pid}.${workerData.number}.part`);
		writeFileSync(part, COMPRESS[ending](bytes, level));
		renameSync(part, kept);
	}
	rmSync(file + ending, { force: true });
	linkSync(kept, file + ending);
	return { name, size: statSync(kept).size };
}

parentPort.on('message', (files) => {
	const done = { raw: 0, br: 0, gz: 0, names: [] };
	for (const file of files) {
		const bytes = readFileSync(file);
		const br = write(file, bytes, '.br');
		const gz = write(file, bytes, '.gz');
		done.raw += bytes.length;
		done.br += br.size;
		done.gz += gz.size;
		done.names.push(br.name, gz.name);
	}
	parentPort.postMessage(done);
});
