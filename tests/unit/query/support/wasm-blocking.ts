/**
 * The browser's engine in Node, without a worker: the same duckdb-eh.wasm that is shipped, behind the same
 * interface and the same turning of Arrow into rows.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { arrowRows } from '../../../../src/lib/database/arrow-rows';
import type { Database, Parameter } from '../../../../src/lib/database/database';
import { SETTINGS } from '../../../../src/lib/database/wasm';

type Blocking = typeof import('@duckdb/duckdb-wasm/blocking');

/**
 * @param statements run first, in order
 * @param files by name, registered before that
 */
export async function openWasm(
	statements: readonly string[],
	files: Record<string, Uint8Array> = {}
): Promise<Database> {
	const require = createRequire(import.meta.url);
	const folder = dirname(require.resolve('@duckdb/duckdb-wasm'));
	const duckdb = require(join(folder, 'duckdb-node-blocking.cjs')) as Blocking;
	const file = (name: string) => join(folder, name);
	const bundles = {
		mvp: { mainModule: file('duckdb-mvp.wasm'), mainWorker: '' },
		eh: { mainModule: file('duckdb-eh.wasm'), mainWorker: '' }
	};
	const engine = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
	await engine.instantiate();
	engine.open({});
	const connection = engine.connect();
	for (const [name, bytes] of Object.entries(files)) engine.registerFileBuffer(name, bytes);
	for (const sql of [SETTINGS, ...statements]) connection.query(sql);
	return {
		async query<Row extends object>(sql: string, parameters: readonly Parameter[] = []) {
			const statement = connection.prepare(sql);
			try {
				return arrowRows(statement.query(...parameters)) as Row[];
			} finally {
				statement.close();
			}
		},
		async close() {
			connection.close();
			engine.reset();
		}
	};
}
