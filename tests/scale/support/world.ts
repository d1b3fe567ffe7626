/** A small world made for DuckDB, in ClickHouse too: the same tables by the same schema, the same rows by the same INSERTs. */
import { readFileSync } from 'node:fs';
import { createStatement, schemaTables } from '../../../scripts/scale/tables';
import type { Chdb } from './chdb';

export function fill(engine: Chdb, schema: string, statements: readonly string[]): void {
	const tables = schemaTables(readFileSync(schema, 'utf8'));
	for (const table of tables) engine.run(createStatement(table, 'Memory'));
	for (const sql of statements) {
		const own = sql.trim();
		if (own.startsWith('INSERT')) engine.run(own);
		const [, table, condition] = /^DELETE FROM (\w+) WHERE (.*)$/.exec(own) ?? [];
		if (table) engine.run(`ALTER TABLE ${table} DELETE WHERE ${condition} SETTINGS mutations_sync = 1`);
	}
}
