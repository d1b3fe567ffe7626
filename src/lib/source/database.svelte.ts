/**
 * The database in this browser: one engine for all pages, started by the first question, with the files that questions
 * need; ended when nobody asks for long (a worker's memory never shrinks while it lives), started again by the next.
 */
import type { AskOptions, Database } from '../database/database';
import type { Engine } from '../database/wasm';

/** Which file a question needs. */
export type DataFile = 'core' | 'all' | 'flows';

/** Only the core file is small enough for every host as it is. */
const FILES: Record<DataFile, { path: string; isPacked: boolean }> = {
	core: { path: 'api/tsoelopele-core.duckdb', isPacked: false },
	all: { path: 'api/tsoelopele.duckdb', isPacked: true },
	flows: { path: 'api/tsoelopele-flows.duckdb', isPacked: true }
};

/** How long nobody may ask, in milliseconds. */
const IDLE_MS = 5 * 60_000;

export class BrowserDatabase {
	/** How far the start is, in words; '' when nothing is under way. */
	progress = $state('');
	#engine: Engine | null = null;
	#opening: Promise<unknown> = Promise.resolve();
	#asked = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param idleMs how long nobody may ask before the engine ends */
	constructor(readonly idleMs: number = IDLE_MS) {}

	/**
	 * The answer to a question.
	 * @param base the site's own folder
	 * @param ask with a database whose questions end with the signal
	 * @throws Error with a sentence for the reader; the signal's reason when the asker gave up
	 */
	async ask<Answer>(
		base: string,
		file: DataFile,
		ask: (database: Database) => Promise<Answer>,
		signal?: AbortSignal
	): Promise<Answer> {
		clearTimeout(this.#timer);
		this.#asked += 1;
		try {
			const database = await this.#open(base, file, signal);
			return await ask(endingWith(database, signal));
		} finally {
			this.#asked -= 1;
			if (this.#asked === 0) this.#timer = setTimeout(() => this.end(), this.idleMs);
		}
	}

	/** Ends the engine; the next question starts it again. */
	end(): void {
		clearTimeout(this.#timer);
		this.#engine?.end();
		this.#engine = null;
	}

	/** Files are opened one after the other: the first brings the engine that the next one needs. */
	#open(base: string, file: DataFile, signal?: AbortSignal): Promise<Database> {
		const opened = this.#opening.then(async () => {
			signal?.throwIfAborted();
			return (await this.#engine?.files.get(file)) ?? this.#fetch(base, file, signal);
		});
		this.#opening = opened.catch(() => undefined);
		return opened;
	}

	async #fetch(base: string, file: DataFile, signal?: AbortSignal): Promise<Database> {
		this.progress = 'Starting the database …';
		try {
			const { openDatabase } = await import('../database/wasm');
			const { path, isPacked } = FILES[file];
			const { engine, database } = await openDatabase(this.#engine, {
				...{ databaseUrl: `${base}/${path}`, name: file, isPacked },
				...(signal ? { signal } : {}),
				onProgress: ({ text }) => (this.progress = `Starting the database: ${text}`)
			});
			this.#engine = engine;
			return database;
		} finally {
			this.progress = '';
		}
	}
}

/** The same database, each question ended by the signal too. */
function endingWith(database: Database, signal: AbortSignal | undefined): Database {
	return {
		query: <Row extends object>(
			sql: string,
			parameters?: Parameters<Database['query']>[1],
			options?: AskOptions
		) => database.query<Row>(sql, parameters, { signal, ...options }),
		close: () => database.close()
	};
}

export const browserDatabase = new BrowserDatabase();
