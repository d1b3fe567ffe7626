import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NativeDatabase } from '../../../src/lib/database/native';

/** A text as SQL writes it. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

/**
 * Inserts rows into a table, each column by its name.
 * @throws Error when a row lacks a column of the table
 */
export async function insertRows(db: NativeDatabase, table: string, rows: readonly object[]): Promise<void> {
	if (rows.length === 0) return;
	const columns = await db.query<{ name: string; type: string }>(
		`SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${table})`
	);
	const lost = columns.find(({ name }) => !(name in rows[0]!));
	if (lost) throw new Error(`A row for table ${table} has no ${lost.name}`);
	const file = join(tmpdir(), `tsoelopele-${process.pid}-${table}.json`);
	writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
	const types = columns.map(({ name, type }) => `${name}: ${quoted(type)}`).join(', ');
	try {
		await db.run(
			`INSERT INTO ${table} BY NAME SELECT * FROM read_json(${quoted(file)},
			 format = 'newline_delimited', columns = {${types}})`
		);
	} finally {
		rmSync(file, { force: true });
	}
}
