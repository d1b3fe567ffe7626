/** What the engine's worker tells its page beside DuckDB's own messages. */

/** The engine's size unpacked, which no host says where it unpacks on the way. tests/unit/database holds it to the package. */
export const ENGINE_BYTES = 34_242_586;

/** The address that DuckDB's program is told for its engine, which is on its way already. */
export const ENGINE = 'https://engine.invalid/';

export type EngineSaid =
	| { engine: 'listening' }
	| { engine: 'coming'; loaded: number; total: number | null }
	/** A sentence for the reader. */
	| { engine: 'fault'; text: string };

/** @param why in words that end as they may: DuckDB's, a browser's, or ours */
export const notStarted = (why: string) =>
	`The database engine did not start: ${why.trim().replace(/\.*$/, '')}.`;

export const isEngineSaid = (data: unknown): data is EngineSaid =>
	typeof data === 'object' && data !== null && 'engine' in data;
