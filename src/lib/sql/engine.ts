/**
 * The console's own engine: the site's files attached read-only, the reader's tables made, then locked, so that no
 * statement reads a file, asks another host or changes a setting. Apart from the engine of the pages, which a statement
 * of a reader could break.
 */
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { openDatabase, SETTINGS, type Engine } from '../database/wasm';
import { asksForExtension, changesOwn, kindOf, quoted, type Statement } from './statements';
import { isNumeric, MOST_LETTERS, MOST_ROWS, plain, wrapped, type Result, type ResultColumn } from './result';

/** A table of the reader's own, as a file. */
export interface OwnTable {
	/** Its name after "own.". */
	name: string;
	columns: { name: string; type: 'VARCHAR' | 'DOUBLE' | 'INTEGER' }[];
	/** With a header, comma-separated, an empty cell for what is missing. */
	csv: () => Promise<Blob>;
}

export interface EngineOptions {
	/** The site's own folder. */
	base: string;
	withFlows: boolean;
	own: readonly OwnTable[];
	onProgress: (text: string) => void;
	signal: AbortSignal;
}

/** What the engine may use, so that a question that is too large is refused and does not end the page. */
export const MEMORY = '2GB';

/** Said last: nothing after it reads a file or an address, or changes a setting. */
export const LOCK = `SET memory_limit = '${MEMORY}'; SET enable_external_access = false; SET lock_configuration = true;`;

/** How long a question that was ended may go on before its engine is ended, in milliseconds. */
const PATIENCE = 4000;

export class EngineEnded extends Error {
	override name = 'EngineEnded';
}

export class ConsoleEngine {
	#ended: EngineEnded | null = null;
	#end!: (reason: EngineEnded) => void;
	readonly #whenEnded = new Promise<never>((_, reject) => {
		this.#end = reject;
	});

	private constructor(
		private readonly engine: Engine,
		private readonly connection: AsyncDuckDBConnection,
		readonly withFlows: boolean
	) {
		this.#whenEnded.catch(() => undefined);
	}

	/** @throws Error with a sentence for the reader; the signal's reason when it was given up */
	static async open({ base, withFlows, own, onProgress, signal }: EngineOptions): Promise<ConsoleEngine> {
		const options = {
			isPacked: true,
			signal,
			onProgress: ({ text }: { text: string }) => onProgress(`Starting the database: ${text}`)
		};
		const { engine, database } = await openDatabase(null, {
			...options,
			databaseUrl: `${base}/api/tsoelopele.duckdb`,
			name: 'tsoelopele'
		});
		try {
			await database.close();
			if (withFlows) {
				const flows = await openDatabase(engine, {
					...options,
					databaseUrl: `${base}/api/tsoelopele-flows.duckdb`,
					name: 'flows'
				});
				await flows.database.close();
			}
			const connection = await engine.duckdb.connect();
			await connection.query(SETTINGS);
			await addOwn(engine, connection, own);
			await connection.query('USE tsoelopele');
			await connection.query(LOCK);
			return new ConsoleEngine(engine, connection, withFlows);
		} catch (error) {
			engine.end();
			throw error;
		}
	}

	/**
	 * The answer to one statement, at most MOST_ROWS rows of it.
	 * @throws Error with DuckDB's own message; EngineEnded when the engine had to be ended; the signal's reason
	 */
	async run(statement: Statement, signal: AbortSignal): Promise<Result> {
		const start = performance.now();
		if (asksForExtension(statement.text))
			throw new Error('Permission Error: Loading external extensions is disabled through configuration');
		const change = changesOwn(statement.text);
		// As DuckDB says it of the site's files.
		if (change) throw new Error(`Cannot execute statement of type "${change}" on database "own"`);
		const kind = kindOf(statement.text);
		const asked = kind === 'listing' ? `SELECT * FROM (${statement.text}\n)` : statement.text;
		if (kind === 'other') {
			const answer = await this.#columns(statement.text, null, signal);
			return { ...answer, ms: performance.now() - start };
		}
		// On lines of its own, so that the places that DuckDB names are those of the statement.
		const { columns: described } = await this.#send(`DESCRIBE\n${asked}`, signal);
		const [names = [], types = []] = described.map(({ values }) => values.map(String));
		const answer = await this.#columns(wrapped(asked, types), { names, types }, signal);
		return { ...answer, ms: performance.now() - start };
	}

	/** Ends the engine and gives its memory back. */
	end(why = 'The engine was ended.'): void {
		if (this.#ended) return;
		this.#ended = new EngineEnded(why);
		this.#end(this.#ended);
		this.engine.end();
	}

	async #columns(
		sql: string,
		said: { names: string[]; types: string[] } | null,
		signal: AbortSignal
	): Promise<Omit<Result, 'ms'>> {
		const { columns: came, isCut } = await this.#send(sql, signal);
		const length = came[0]?.values.length ?? 0;
		const columns = (said?.names ?? came.map(({ name }) => name)).map((name, i): ResultColumn => {
			const type = said?.types[i] ?? came[i]!.type;
			const values = (came[i]?.values ?? []).slice(0, MOST_ROWS).map(plain);
			return { name, type: isNumeric(type) || said ? type : 'VARCHAR', values };
		});
		return { columns, rows: Math.min(length, MOST_ROWS), isCut: isCut || length > MOST_ROWS };
	}

	/** Batch by batch, so that it can be ended between two of them and the page stays alive. */
	async #send(sql: string, signal: AbortSignal) {
		if (this.#ended) throw this.#ended;
		signal.throwIfAborted();
		let patience: ReturnType<typeof setTimeout> | undefined;
		const cancel = () => {
			void this.connection.cancelSent();
			patience = setTimeout(() => this.end('The question did not stop, so the engine was ended.'), PATIENCE);
		};
		signal.addEventListener('abort', cancel, { once: true });
		try {
			return await Promise.race([this.#batches(sql, signal), this.#whenEnded]);
		} catch (error) {
			if (error instanceof EngineEnded) throw error;
			signal.throwIfAborted();
			throw error;
		} finally {
			clearTimeout(patience);
			signal.removeEventListener('abort', cancel);
		}
	}

	/** No more than can be shown: what a statement has beyond that is not fetched. */
	async #batches(sql: string, signal: AbortSignal) {
		const columns: { name: string; type: string; values: unknown[] }[] = [];
		let [rows, letters] = [0, 0];
		for await (const batch of await this.connection.send(sql, true)) {
			signal.throwIfAborted();
			batch.schema.fields.forEach(({ name, type }, i) => {
				columns[i] ??= { name, type: String(type), values: [] };
				const cells = batch.getChildAt(i);
				const { values } = columns[i];
				for (let row = 0; row < batch.numRows; row += 1) {
					const value: unknown = cells?.get(row) ?? null;
					if (typeof value === 'string') letters += value.length;
					values.push(value);
				}
			});
			rows += batch.numRows;
			if (rows <= MOST_ROWS && letters <= MOST_LETTERS) continue;
			await this.connection.cancelSent();
			return { columns, isCut: true };
		}
		return { columns, isCut: false };
	}
}

/** A table of the reader's own comes as a file that is read once and let go. */
async function addOwn(
	{ duckdb }: Engine,
	connection: AsyncDuckDBConnection,
	own: readonly OwnTable[]
): Promise<void> {
	if (own.length === 0) return;
	const { DuckDBDataProtocol } = await import('@duckdb/duckdb-wasm');
	await connection.query("ATTACH ':memory:' AS own");
	for (const [i, { name, columns, csv }] of own.entries()) {
		const file = `own-${i}.csv`;
		// Read by the worker from where it is: a large table would stand in memory twice.
		await duckdb.registerFileHandle(file, await csv(), DuckDBDataProtocol.BROWSER_FILEREADER, true);
		await connection.query(createTable(name, columns, file));
		await duckdb.dropFile(file);
	}
}

/** Nothing is left to be guessed: header, delimiter, quotes, names and types are said. */
export function createTable(name: string, columns: OwnTable['columns'], file: string): string {
	const text = (said: string) => `'${said.replaceAll("'", "''")}'`;
	const types = columns.map((column) => `${text(column.name)}: '${column.type}'`).join(', ');
	return (
		`CREATE TABLE own.${quoted(name)} AS FROM read_csv('${file}', header = true, auto_detect = false, ` +
		`delim = ',', quote = '"', escape = '"', columns = {${types}})`
	);
}
