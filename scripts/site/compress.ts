/**
 * Writes .br and .gz beside every file of build/ that is worth it. The big binaries are kept compressed in
 * .cache/, so that a second build does not spend a minute on the same engine.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKER = new URL('./lib/compress-worker.mjs', import.meta.url);
const TYPES = new Set(
	'.html .js .mjs .css .json .csv .svg .txt .xml .wasm .duckdb .webmanifest .map'.split(' ')
);
const SMALLEST = 1000;

export interface Totals {
	files: number;
	raw: number;
	br: number;
	gz: number;
}

/** Compresses all of a folder, on every processor. @throws Error when a worker fails */
export async function compressFolder(folder: string, cache: string): Promise<Totals> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && TYPES.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ file, size: statSync(file).size }))
		.filter(({ size }) => size >= SMALLEST)
		.sort((a, b) => b.size - a.size)
		.map(({ file }) => file);
	const totals: Totals = { files: files.length, raw: 0, br: 0, gz: 0 };
	const count = Math.min(availableParallelism(), files.length);
	await Promise.all(Array.from({ length: count }, () => work(files, cache, totals)));
	return totals;
}

/** One worker that takes the next file, largest first, until none is left. */
function work(queue: string[], cache: string, totals: Totals): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(WORKER, { workerData: { cache } });
		const next = () => {
			const batch = queue.splice(0, queue.length > 200 ? 20 : 1);
			if (batch.length > 0) worker.postMessage(batch);
			else void worker.terminate().then(() => resolve());
		};
		worker.on('message', (done: { raw: number; br: number; gz: number }) => {
			totals.raw += done.raw;
			totals.br += done.br;
			totals.gz += done.gz;
			next();
		});
		worker.on('error', reject);
		next();
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const build = join(ROOT, 'build');
	if (!existsSync(build)) {
		console.error('There is no build/ to compress. Make it with: npm run build');
		process.exitCode = 1;
	} else {
		const start = performance.now();
		const { files, raw, br, gz } = await compressFolder(build, join(ROOT, '.cache/compressed'));
		const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		console.log(
			`Compressed ${files} files (${seconds} s): ${megabytes(raw)}, brotli ${megabytes(br)}, gzip ${megabytes(gz)}`
		);
	}
}
