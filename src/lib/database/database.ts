/**
 * What every query needs of a database. Two implementations: native.ts (build, scripts, tests) and wasm.ts
 * (browser, in a worker). Both return plain objects with JavaScript numbers, strings, booleans and nulls:
 * queries cast DECIMAL and BIGINT to DOUBLE or INTEGER in SQL.
 */
export type Parameter = string | number | boolean | null;

export interface Database {
	/**
	 * Rows of one read-only statement.
	 * @param sql with `?` for each parameter
	 * @throws Error with the database's own message
	 */
	query<Row extends object>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
	close(): Promise<void>;
}
