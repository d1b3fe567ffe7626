/**
 * What every query needs of a database. Two implementations: native.ts (build, scripts, tests) and wasm.ts
 * (browser, in a worker). Both return plain objects with JavaScript numbers, strings, booleans and nulls:
 * queries cast DECIMAL and BIGINT to DOUBLE or INTEGER in SQL.
 */
export type Parameter = string | number | boolean | null;

export interface AskOptions {
	/** Ends the question, and the engine's work on it where it can. */
	signal?: AbortSignal | undefined;
	/** More rows than these are a fault. */
	mostRows?: number;
}

export interface Database {
	/**
	 * Rows of one read-only statement.
	 * @param sql with `?` for each parameter
	 * @param options heeded in the browser, where questions are a reader's
	 * @throws Error with the database's own message; the signal's reason
	 */
	query<Row extends object>(
		sql: string,
		parameters?: readonly Parameter[],
		options?: AskOptions
	): Promise<Row[]>;
	close(): Promise<void>;
}
