import type { Database } from '../../../../src/lib/database/database';
import { attachStatement } from '../../../../src/lib/database/wasm';
import { openWasm } from '../../query/support/wasm-blocking';

/** A .duckdb file's bytes in the browser's engine, attached as the browser does it. */
export async function openWasmFile(bytes: Uint8Array): Promise<Database> {
	return openWasm(attachStatement('tsoelopele.duckdb').split(/(?<=;)\s*/), { 'tsoelopele.duckdb': bytes });
}
