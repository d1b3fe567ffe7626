/** ClickHouse's own engine in this process: the package chDB, which is installed only when asked (npm run test:scale). */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Database } from '../../../src/lib/database/database';
import { openClickHouse } from '../../../src/lib/database/clickhouse/clickhouse';
import { SETTINGS } from '../../../src/lib/database/clickhouse/settings';

/** Where `npm run test:scale -- --install` puts the package. */
const FOLDER = resolve(process.env['CHDB_DIR'] ?? join(import.meta.dirname, '../../../.cache/chdb'));

interface Session {
	query(sql: string, format?: string): string;
	queryBind(sql: string, parameters: object, format?: string): string;
	cleanup(): void;
}

export const isInstalled = (): boolean => existsSync(join(FOLDER, 'node_modules/chdb/package.json'));

export interface Chdb extends Database {
	/** Runs a statement as it is, in ClickHouse's own SQL. */
	run(sql: string): string;
}

/** An engine with nothing in it. @param path a folder that keeps its tables; a temporary one without it */
export function openChdb(path?: string): Chdb {
	const { Session: Opened } = createRequire(join(FOLDER, 'package.json'))('chdb') as {
		Session: new (path?: string) => Session;
	};
	const session = new Opened(path);
	// A statement of a session has the session's settings: the same that a server is sent with each query.
	for (const [name, value] of Object.entries(SETTINGS))
		session.query(`SET ${name} = ${typeof value === 'string' ? `'${value}'` : value}`);
	const database = openClickHouse(
		(sql, parameters) =>
			Promise.resolve(
				Object.keys(parameters).length === 0
					? session.query(sql, 'JSONCompact')
					: session.queryBind(sql, parameters, 'JSONCompact')
			),
		() => {
			session.cleanup();
			return Promise.resolve();
		}
	);
	return { ...database, run: (sql) => session.query(sql) };
}
