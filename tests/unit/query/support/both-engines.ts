import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../../../src/lib/database/database';
import { openMemory } from '../../../../src/lib/database/native';
import { openWasm } from './wasm-blocking';

/**
 * The same small world in native DuckDB and in the browser's engine, open while the tests around the call run.
 * @param statements run first, in order
 * @returns both; null until the tests begin
 */
export function bothEngines(statements: readonly string[]): { native: Database; wasm: Database } {
	const engines = { native: null as unknown as Database, wasm: null as unknown as Database };
	beforeAll(async () => {
		const native = await openMemory();
		engines.native = native;
		for (const sql of statements) await native.run(sql);
		engines.wasm = await openWasm(statements);
	}, 60_000);
	afterAll(async () => {
		await engines.native?.close();
		await engines.wasm?.close();
	});
	return engines;
}
