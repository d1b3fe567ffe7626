/**
 * The database in the browser: DuckDB-WASM in a worker, the .duckdb file attached read-only. Starts when it is
 * asked to and not before: the engine is 34 MB, 8 MB on the wire.
 */
import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Database, Parameter } from './database';
import { arrowRows } from './arrow-rows';
import { fetchDatabase, fetchPacked } from './fetch-database';
import { StartWatch, type StartOptions } from './start-watch';

export type { StartOptions, StartProgress } from './start-watch';

/** The engine's size unpacked, which no host says where it unpacks on the way. tests/unit/database holds it to the package. */
export const ENGINE_BYTES = 34_242_586;

/** What is said first to each connection: extensions would be fetched from another origin, and fail without a word. */
export const SETTINGS = 'SET autoload_known_extensions = false; SET autoinstall_known_extensions = false;';

/** Opens a registered file, and makes its tables the ones that a query means. */
export const attachStatement = (file: string) =>
	`ATTACH '${file}' AS tsoelopele (READ_ONLY); USE tsoelopele;`;

/**
 * Starts the engine, fetches the database and opens it.
 * @throws Error with a sentence for the reader when the browser is too old, a file does not come, or nothing happens
 *   for timeoutMs; the signal's reason when aborted. Nothing is left running then.
 */
export async function startWasm(options: StartOptions): Promise<Database> {
	const duckdb = await import('@duckdb/duckdb-wasm');
	const [{ default: workerUrl }, { default: engineUrl }] = await Promise.all([
		import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'),
		import('virtual:packed-engine')
	]);
	await checkBrowser(duckdb.getPlatformFeatures);
	const watch = new StartWatch(options);
	const worker = new Worker(workerUrl);
	const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
	const started = open(engine, engineUrl, worker, watch, options);
	// When the watch ends the start first, what the start says afterwards is of no use.
	started.catch(() => {});
	try {
		const connection = await Promise.race([started, watch.ended]);
		return asDatabase(connection, engine, worker);
	} catch (error) {
		worker.terminate();
		throw error;
	} finally {
		watch.stop();
	}
}

async function checkBrowser(features: () => Promise<{ wasmExceptions: boolean }>): Promise<void> {
	if (typeof Worker !== 'function' || typeof WebAssembly !== 'object')
		throw new Error('This browser does not run WebAssembly in a worker, which the database needs.');
	if (!(await features()).wasmExceptions)
		throw new Error(
			'This browser lacks WebAssembly exceptions, which the database needs: Chrome 95, Firefox 100, Safari 15.2 or newer have them.'
		);
}

async function open(
	engine: AsyncDuckDB,
	engineUrl: string,
	worker: Worker,
	watch: StartWatch,
	{ databaseUrl, databaseBytes }: StartOptions
): Promise<AsyncDuckDBConnection> {
	const [, bytes] = await Promise.all([
		startEngine(engine, engineUrl, worker, watch),
		fetchDatabase(new URL(databaseUrl, location.href).href, {
			signal: watch.signal,
			unpackedBytes: databaseBytes,
			onProgress: (loaded, total) => watch.report('data', loaded, total)
		})
	]);
	watch.report('opening', bytes.byteLength, bytes.byteLength);
	await engine.open({});
	const connection = await engine.connect();
	await connection.query(SETTINGS);
	await engine.registerFileBuffer('tsoelopele.duckdb', bytes);
	await connection.query(attachStatement('tsoelopele.duckdb'));
	return connection;
}

/**
 * The engine comes packed, because whole it is more than some hosts take, and is handed over as a file of this page.
 * Its worker's own errors never reach its promise.
 */
async function startEngine(
	engine: AsyncDuckDB,
	url: string,
	worker: Worker,
	watch: StartWatch
): Promise<void> {
	const failed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) =>
			reject(new Error(`The database engine did not start: ${event.message || 'its worker did not come'}.`))
		);
	});
	const started = fetchPacked(new URL(url, location.href).href, 'The database engine', {
		signal: watch.signal,
		unpackedBytes: ENGINE_BYTES,
		onProgress: (loaded, total) => watch.report('engine', loaded, total)
	}).then(async (bytes) => {
		const file = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/wasm' }));
		try {
			await engine.instantiate(file);
		} finally {
			URL.revokeObjectURL(file);
		}
	});
	await Promise.race([failed, started]);
}

function asDatabase(connection: AsyncDuckDBConnection, engine: AsyncDuckDB, worker: Worker): Database {
	let closed = false;
	return {
		async query<Row extends object>(sql: string, parameters: readonly Parameter[] = []) {
			if (closed) throw new Error('The database is closed.');
			if (parameters.length === 0) return arrowRows<Row>(await connection.query(sql));
			const statement = await connection.prepare(sql);
			try {
				return arrowRows<Row>(await statement.query(...parameters));
			} finally {
				await statement.close();
			}
		},
		async close() {
			closed = true;
			engine.detach();
			// Only the worker's end gives its memory back.
			worker.terminate();
		}
	};
}
