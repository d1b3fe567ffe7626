/**
 * The database in Node: prerendering, scripts and tests. Never imported by code that reaches the browser.
 */
import { existsSync } from 'node:fs';
import {
	DOUBLE,
	DuckDBInstance,
	INTEGER,
	type DuckDBConnection,
	type DuckDBResultReader,
	type DuckDBType
} from '@duckdb/node-api';
import type { Database, Parameter } from './database';
import { plainValue } from './plain';

/** A native database also runs scripts that write, for the build and for tests. */
export interface NativeDatabase extends Database {
	/**
	 * Runs one or several statements and returns nothing.
	 * @throws Error with DuckDB's own message
	 */
	run(sql: string, parameters?: readonly Parameter[]): Promise<void>;
	/**
	 * Like query, with the columns' names in order, which no rows would not tell.
	 * @throws Error when there are several statements: the rows of one alone would be seen
	 */
	table(sql: string): Promise<{ columns: string[]; rows: Record<string, unknown>[] }>;
}

/**
 * Opens a .duckdb file.
 * @param options.readonly true unless said otherwise: several processes may then read the same file
 * @throws Error when the file is absent (read-only) or is not a DuckDB file
 */
export async function openNative(
	file: string,
	options: { readonly?: boolean } = {}
): Promise<NativeDatabase> {
	const readonly = options.readonly ?? true;
	if (readonly && !existsSync(file)) {
		throw new Error(`There is no database at ${file}. Make it with: npm run build:database`);
	}
	return connect(file, readonly ? { access_mode: 'READ_ONLY' } : {});
}

/** An empty database in memory. */
export async function openMemory(): Promise<NativeDatabase> {
	return connect(':memory:', {});
}

async function connect(path: string, options: Record<string, string>): Promise<NativeDatabase> {
	const instance = await DuckDBInstance.create(path, options);
	const connection = await instance.connect();
	// One statement at a time: a second one on the same connection would end the first before its rows are read.
	let last: Promise<unknown> = Promise.resolve();
	function inTurn(sql: string, parameters: readonly Parameter[]): Promise<DuckDBResultReader> {
		const next = last.then(() => execute(connection, sql, parameters));
		last = next.catch(() => undefined);
		return next;
	}
	return {
		async query<Row extends object>(sql: string, parameters: readonly Parameter[] = []) {
			return read(await inTurn(sql, parameters)).rows as Row[];
		},
		async table(sql) {
			const { count } = await connection.extractStatements(sql);
			if (count > 1) throw new Error(`These are ${count} statements. Ask one at a time.`);
			return read(await inTurn(sql, []));
		},
		async run(sql, parameters = []) {
			await inTurn(sql, parameters);
		},
		async close() {
			await last;
			connection.closeSync();
			instance.closeSync();
		}
	};
}

function read(reader: DuckDBResultReader): { columns: string[]; rows: Record<string, unknown>[] } {
	const columns = reader.deduplicatedColumnNames();
	const rows = reader.getRowsJS().map((cells) => {
		const row: Record<string, unknown> = {};
		for (let i = 0; i < columns.length; i++) row[columns[i]!] = plainValue(cells[i], columns[i]!);
		return row;
	});
	return { columns, rows };
}

function execute(connection: DuckDBConnection, sql: string, parameters: readonly Parameter[]) {
	if (parameters.length === 0) return connection.runAndReadAll(sql);
	return connection.runAndReadAll(sql, [...parameters], parameters.map(numberType) as DuckDBType[]);
}

/** Whole numbers beyond 32 bits do not fit INTEGER, which the library would choose for them. */
function numberType(parameter: Parameter): DuckDBType | undefined {
	if (typeof parameter !== 'number') return undefined;
	return Number.isInteger(parameter) && Math.abs(parameter) < 2 ** 31 ? INTEGER : DOUBLE;
}
