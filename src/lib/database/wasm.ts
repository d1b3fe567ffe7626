/**
 * The database in the browser: DuckDB-WASM in a worker, each .duckdb file attached read-only. Starts when it is
 * asked to and not before: the engine is 34 MB, 8 MB on the wire.
 */
import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { Database } from './database';
import { ENGINE, isEngineSaid, notStarted } from './engine-said';
import workerUrl from './engine.worker.ts?worker&url';
import { fetchDatabase, renewed } from './fetch-database';
import { questionsOf } from './wasm-questions';
import { StartWatch, type StartOptions } from './start-watch';

export type { StartOptions, StartProgress } from './start-watch';

/** What is said first to each connection: extensions would be fetched from another origin, and fail without a word. */
export const SETTINGS = 'SET autoload_known_extensions = false; SET autoinstall_known_extensions = false;';

/** Opens a registered file, and makes its tables the ones that a query of this connection means. */
export const attachStatement = (file: string, name = 'tsoelopele') =>
	`ATTACH IF NOT EXISTS '${file}' AS "${name}" (READ_ONLY); USE "${name}";`;

/** What is on its way or did not come whole: of it a broken copy may be kept, so that it is asked for past all copies. */
const doubted = new Set<string>();
const cacheFor = (part: string): RequestCache => (doubted.has(part) ? 'reload' : 'default');
const ENGINE_PART = 'engine';

/** A running engine with the files that it has opened. */
export interface Engine {
	/** By the file's name: each is fetched and opened once. */
	files: Map<string, Promise<Database>>;
	duckdb: AsyncDuckDB;
	/** Ends it, and gives its memory back. */
	end(): void;
}

/**
 * Opens a database file, in an engine that runs or in one that is started beside its coming.
 * @throws Error with a sentence for the reader when the browser is too old, a file does not come, or nothing happens
 *   for timeoutMs; the signal's reason when aborted. An engine that was started for it is not left running then.
 */
export async function openDatabase(
	running: Engine | null,
	options: StartOptions
): Promise<{ engine: Engine; database: Database }> {
	const watch = new StartWatch(options);
	let started: Engine | null = null;
	const { databaseUrl, databaseBytes, isPacked = false, name = 'tsoelopele' } = options;
	const opened = (async () => {
		const cache = cacheFor(databaseUrl);
		doubted.add(databaseUrl);
		// Both are on their way at the same time; the first fault is the one that is told.
		const [engine, bytes] = await Promise.all([
			running ?? startEngine(watch).then((engine) => (started = engine)),
			fetchDatabase(new URL(databaseUrl, location.href).href, {
				signal: watch.signal,
				isPacked,
				cache,
				unpackedBytes: databaseBytes,
				onProgress: (loaded, total) => watch.report('data', loaded, total)
			})
		]);
		watch.report('opening', bytes.byteLength, bytes.byteLength);
		const database = await attach(engine, name, bytes);
		doubted.delete(databaseUrl);
		return { engine, database };
	})();
	// When the watch ends the start first, what the start says afterwards is of no use.
	opened.catch(() => {});
	try {
		return await Promise.race([opened, watch.ended]);
	} catch (error) {
		// What a reader gave up is not at fault.
		if (options.signal?.aborted) [ENGINE_PART, databaseUrl].forEach((part) => doubted.delete(part));
		// An engine that is still on its way would come to nobody.
		watch.end(error);
		(started as Engine | null)?.end();
		throw error;
	} finally {
		watch.stop();
	}
}

/** @param name of the database, a word */
async function attach({ duckdb, files }: Engine, name: string, bytes: Uint8Array): Promise<Database> {
	const connection = await duckdb.connect();
	await connection.query(SETTINGS);
	await duckdb.registerFileBuffer(`${name}.duckdb`, bytes);
	await connection.query(attachStatement(`${name}.duckdb`, name));
	const database = questionsOf(connection);
	files.set(name, Promise.resolve(database));
	return database;
}

async function startEngine(watch: StartWatch): Promise<Engine> {
	const module = await import('@duckdb/duckdb-wasm');
	await checkBrowser(module.getPlatformFeatures);
	watch.signal.throwIfAborted();
	const cache = cacheFor(ENGINE_PART);
	doubted.add(ENGINE_PART);
	if (cache === 'reload') await renewed(workerUrl);
	const worker = new Worker(workerUrl, { type: 'module', name: cache });
	const listening = whenListening(worker, watch);
	const duckdb = new module.AsyncDuckDB(new module.VoidLogger(), worker);
	const end = () => {
		duckdb.detach();
		// Only the worker's end gives its memory back.
		worker.terminate();
	};
	watch.signal.addEventListener('abort', end);
	try {
		await Promise.race([listening.failed, listening.ready.then(() => duckdb.instantiate(ENGINE))]);
		await duckdb.open({});
		doubted.delete(ENGINE_PART);
	} catch (error) {
		end();
		throw error;
	} finally {
		watch.signal.removeEventListener('abort', end);
	}
	return { files: new Map(), duckdb, end };
}

/** What the worker tells beside DuckDB's messages, heard before those and by nobody after. */
function whenListening(worker: Worker, watch: StartWatch): { ready: Promise<void>; failed: Promise<never> } {
	let reject!: (fault: Error) => void;
	const failed = new Promise<never>((_, fail) => (reject = fail));
	const ready = new Promise<void>((resolve) => {
		worker.addEventListener('message', (event: MessageEvent<unknown>) => {
			if (!isEngineSaid(event.data)) return;
			event.stopImmediatePropagation();
			if (event.data.engine === 'coming') watch.report('engine', event.data.loaded, event.data.total);
			else if (event.data.engine === 'listening') resolve();
			else reject(new Error(event.data.text));
		});
	});
	worker.addEventListener('error', (event) =>
		reject(new Error(notStarted(event.message.replace(/^Uncaught /, '') || 'its worker did not come')))
	);
	// An engine that was ended has nobody to tell.
	failed.catch(() => {});
	return { ready, failed };
}

async function checkBrowser(features: () => Promise<{ wasmExceptions: boolean }>): Promise<void> {
	if (typeof Worker !== 'function' || typeof WebAssembly !== 'object')
		throw new Error('This browser does not run WebAssembly in a worker, which the database needs.');
	if (!(await features()).wasmExceptions)
		throw new Error(
			'This browser lacks WebAssembly exceptions, which the database needs: Chrome 95, Firefox 114, Safari 16.4 or newer have them.'
		);
}
