/**
 * Writes .br and .gz beside every file of build/ that is worth it. What was compressed before is linked from
 * .cache/, so that a second build does not compress half a gigabyte again. QUICK=1 spends less on the engine.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKER = new URL('./lib/compress-worker.mjs', import.meta.url);
const TYPES = new Set('.html .js .mjs .css .json .csv .svg .txt .xml .wasm .duckdb .webmanifest'.split(' '));
const SMALLEST = 1000;

export interface Totals {
	files: number;
	raw: number;
	br: number;
	gz: number;
}

/**
 * Compresses all of a folder, on every processor. The cache keeps what this folder needs and nothing else.
 * @param cache a folder on the same disk
 * @throws Error when a worker fails
 */
export async function compressFolder(folder: string, cache: string, isQuick = false): Promise<Totals> {
	mkdirSync(cache, { recursive: true });
	const files = filesOf(folder);
	const totals: Totals = { files: files.length, raw: 0, br: 0, gz: 0 };
	const used = new Set<string>();
	const count = Math.min(availableParallelism(), files.length);
	await Promise.all(
		Array.from({ length: count }, (_, number) =>
			work(files, { cache, isQuick, number }, (done) => {
				totals.raw += done.raw;
				totals.br += done.br;
				totals.gz += done.gz;
				for (const name of done.names) used.add(name);
			})
		)
	);
	for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));
	return totals;
}

/** The files to compress, largest first, so that no processor is left with the largest at the end. */
function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && TYPES.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ file, size: statSync(file).size }))
		.filter(({ size }) => size >= SMALLEST)
		.sort((a, b) => b.size - a.size)
		.map(({ file }) => file);
}

type Done = { raw: number; br: number; gz: number; names: string[] };

/** One worker that takes the next files until none is left. */
function work(queue: string[], workerData: object, onDone: (done: Done) => void): Promise<void> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(WORKER, { workerData });
		const next = () => {
			const batch = queue.splice(0, queue.length > 200 ? 20 : 1);
			if (batch.length > 0) worker.postMessage(batch);
			else void worker.terminate().then(() => resolve());
		};
		worker.on('message', (done: Done) => {
			onDone(done);
			next();
		});
		worker.on('error', reject);
		// The largest file goes alone: it takes as long as all the others.
		worker.postMessage(queue.splice(0, 1));
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const build = join(ROOT, 'build');
	if (!existsSync(build)) {
		console.error('There is no build/ to compress. Make it with: npm run build');
		process.exitCode = 1;
	} else {
		const start = performance.now();
		const isQuick = process.env.QUICK === '1';
		const { files, raw, br, gz } = await compressFolder(build, join(ROOT, '.cache/compressed'), isQuick);
		const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		console.log(
			`Compressed ${files} files (${seconds} s): ${megabytes(raw)}, brotli ${megabytes(br)}, gzip ${megabytes(gz)}`
		);
	}
}
