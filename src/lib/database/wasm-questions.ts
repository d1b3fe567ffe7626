/** Questions to one file in the browser's engine: one after the other, each with an end that the asker sets. */
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { arrowRows } from './arrow-rows';
import type { AskOptions, Database, Parameter } from './database';

/** More rows than a page can show or a reader wants; a question that has more is asked too widely. */
const MOST_ROWS = 200_000;

/** The number of a question on its connection, for the name of its statement. */
let count = 0;

export function questionsOf(connection: AsyncDuckDBConnection): Database {
	let isClosed = false;
	// A second question on the same connection would end the first before its rows are read.
	let last: Promise<unknown> = Promise.resolve();
	return {
		query<Row extends object>(sql: string, parameters: readonly Parameter[] = [], options: AskOptions = {}) {
			const next = last.then(() => {
				if (isClosed) throw new Error('The database is closed.');
				options.signal?.throwIfAborted();
				return ask<Row>(connection, sql, parameters, options);
			});
			last = next.catch(() => undefined);
			return next;
		},
		async close() {
			isClosed = true;
			await last;
			await connection.close();
		}
	};
}

/** Parameters go by a statement of the session, because those of the engine's own interface cannot be ended. */
async function ask<Row extends object>(
	connection: AsyncDuckDBConnection,
	sql: string,
	parameters: readonly Parameter[],
	options: AskOptions
): Promise<Row[]> {
	if (parameters.length === 0) return rowsOf<Row>(connection, sql, options);
	const name = `question_${(count += 1)}`;
	await connection.query(`PREPARE ${name} AS ${sql}`);
	try {
		return await rowsOf<Row>(connection, `EXECUTE ${name}(${parameters.map(literal).join(', ')})`, options);
	} finally {
		await connection.query(`DEALLOCATE ${name}`);
	}
}

async function rowsOf<Row extends object>(
	connection: AsyncDuckDBConnection,
	sql: string,
	{ signal, mostRows = MOST_ROWS }: AskOptions
): Promise<Row[]> {
	const cancel = () => void connection.cancelSent();
	signal?.addEventListener('abort', cancel, { once: true });
	try {
		const rows: Row[] = [];
		for await (const batch of await connection.send(sql, true)) {
			signal?.throwIfAborted();
			if (rows.length + batch.numRows > mostRows) {
				cancel();
				throw new Error(
					`The answer has more than ${mostRows} rows. Ask for fewer indicators, economies or years.`
				);
			}
			rows.push(...arrowRows<Row>(batch));
		}
		signal?.throwIfAborted();
		return rows;
	} catch (error) {
		signal?.throwIfAborted();
		throw error;
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
}

/** A value as SQL has it: whole numbers as INTEGER, others as DOUBLE, as native.ts binds them. */
export function literal(value: Parameter): string {
	if (value === null) return 'NULL';
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? `${value}` : `CAST('${value}' AS DOUBLE)`;
}
