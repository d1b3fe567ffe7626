// Compresses the files it is sent, with brotli and gzip. Plain JavaScript: a worker thread does not inherit the
// loader that runs the TypeScript of the other scripts.
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const { cache } = workerData;

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
	'.gz': (bytes, level) => gzipSync(bytes, { level })
};

/** Puts one compressed copy beside a file, from the cache where it is there already. */
function write(file, bytes, ending, level) {
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

parentPort.on('message', (tasks) => {
	const done = { raw: 0, br: 0, gz: 0, names: [] };
	for (const { file, copies } of tasks) {
		const bytes = readFileSync(file);
		done.raw += bytes.length;
		for (const [ending, level] of Object.entries(copies)) {
			const { name, size } = write(file, bytes, ending, level);
			done[ending.slice(1)] += size;
			done.names.push(name);
		}
	}
	parentPort.postMessage(done);
});
