/**
 * Writes .br and .gz beside the files of a built site that visits ask for. What was compressed before is linked from
 * .cache/, so that a second build does not compress it again.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { main, PlainFault } from '../lib/main';
import { report } from '../lib/progress';
import { ROOT } from '../lib/root';

const WORKER = new URL('./lib/compress-worker.mjs', import.meta.url);
const SMALLEST = 1000;
/** What the browser's database opens: the only large file that a page fetches unpacked, and those it fetches packed. */
const CORE = 'api/tsoelopele-core.duckdb';
const PACKED = ['api/tsoelopele.duckdb', 'api/tsoelopele-flows.duckdb'];

/** A copy's ending and how hard it is pressed: brotli's quality, gzip's level. */
export interface Copies {
	'.br'?: number;
	'.gz'?: number;
}

/**
 * Which copies a file has. Every visit fetches programs, styles and pages: small for those who take brotli, and gzip
 * for hosts that know no other copies. What a change of country or Explore fetches, two and a half thousand pages of
 * indicators and the downloads have none: hosts that compress do so as they send, and a copy beside each would be some
 * five thousand files more than free hosts take.
 *
 * Brotli's quality, chosen by measure (bytes; processor seconds): scripts and styles 11, asked for by everybody; pages
 * too, for a page of 250 kB is 31.0 kB by 11 and 35.3 by 9. The
 * database, 36 MB: 9 gives 13.1 MB in 16 s, 5 gives 13.4 MB in 1 s. Tables: 5 is 5 % smaller than 4 and takes half
 * as long again.
 * @param path from the site's folder, with /
 */
export function copiesOf(path: string): Copies {
	const kind = extname(path);
	if (PACKED.includes(path)) return { '.gz': 6 };
	if (path === CORE) return { '.br': 5, '.gz': 6 };
	if (kind === '.js' || kind === '.css' || kind === '.svg') return { '.br': 11, '.gz': 9 };
	if (path.startsWith('api/') || path.startsWith('indicators/')) return {};
	if (kind === '.html') return { '.br': 11, '.gz': 9 };
	return path.endsWith('__data.json') ? { '.br': 9, '.gz': 9 } : {};
}

export interface Totals {
	/** How many files have copies. */
	files: number;
	raw: number;
	br: number;
	gz: number;
}

interface Task {
	file: string;
	size: number;
	copies: Copies;
}

/**
 * Compresses a site, on every processor. The cache keeps what this folder needs and nothing else.
 * @param cache a folder on the same disk
 * @param onDone told which part of all bytes is done, 0 to 1
 * @throws Error when a worker fails
 */
export async function compressFolder(
	folder: string,
	cache: string,
	onDone: (done: number) => void = () => {}
): Promise<Totals> {
	mkdirSync(cache, { recursive: true });
	const tasks = tasksOf(folder);
	const all = tasks.reduce((sum, { size }) => sum + size, 0);
	const totals: Totals = { files: tasks.length, raw: 0, br: 0, gz: 0 };
	const used = new Set<string>();
	const count = Math.min(availableParallelism(), tasks.length);
	await Promise.all(
		Array.from({ length: count }, (_, number) =>
			work(tasks, { cache, number }, (done) => {
				totals.raw += done.raw;
				totals.br += done.br;
				totals.gz += done.gz;
				for (const name of done.names) used.add(name);
				onDone(totals.raw / all);
			})
		)
	);
	for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));
	return totals;
}

/** The files to compress, largest first, so that no processor is left with the largest at the end. */
function tasksOf(folder: string): Task[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({
			file,
			size: statSync(file).size,
			copies: copiesOf(relative(folder, file).replaceAll('\\', '/'))
		}))
		.filter(({ size, copies }) => size >= SMALLEST && Object.keys(copies).length > 0)
		.sort((a, b) => b.size - a.size);
}

interface Done {
	raw: number;
	br: number;
	gz: number;
	names: string[];
}

/** One worker that takes the next files until none is left. */
function work(queue: Task[], workerData: object, onDone: (done: Done) => void): Promise<void> {
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

await main(import.meta.url, async () => {
	const folder = join(ROOT, process.argv[2] ?? 'build');
	if (!existsSync(folder))
		throw new PlainFault(`There is no ${folder} to compress. Make it with: npm run build`);
	const start = performance.now();
	let told = 0;
	const { files, raw, br, gz } = await compressFolder(folder, join(ROOT, '.cache/compressed'), (done) => {
		if (done < told + 0.2) return;
		told = done;
		report(done, 'compressed copies');
	});
	const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(
		`Compressed ${files} files (${seconds} s): ${megabytes(raw)}, brotli ${megabytes(br)}, gzip ${megabytes(gz)}`
	);
});
