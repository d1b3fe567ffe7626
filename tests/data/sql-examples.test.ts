/** The worked examples of the console, each asked of the database as it is built. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASE, FLOWS_DATABASE } from '../../scripts/database/build';
import { openMemory, type NativeDatabase } from '../../src/lib/database/native';
import { EXAMPLES } from '../../src/lib/sql/examples';
import { wrapped } from '../../src/lib/sql/result';
import { statementsOf } from '../../src/lib/sql/statements';
import { ABOUT, needsFlows, TWICE } from '../../src/lib/sql/tables';

let db: NativeDatabase;
beforeAll(async () => {
	db = await openMemory();
	await db.run(`ATTACH '${join(DATABASE)}' AS tsoelopele (READ_ONLY)`);
	await db.run(`ATTACH '${join(FLOWS_DATABASE)}' AS flows (READ_ONLY)`);
	await db.run('USE tsoelopele');
});
afterAll(async () => {
	await db?.close();
});

const all = EXAMPLES.flatMap(({ examples }) => examples);

describe('the worked examples', () => {
	it('are twenty, each with a name and a question of its own', () => {
		expect(all).toHaveLength(20);
		expect(new Set(all.map(({ id }) => id)).size).toBe(20);
		expect(all.every(({ title }) => title.endsWith('?'))).toBe(true);
	});

	it.each(all)('$title', async ({ sql }) => {
		const statements = statementsOf(sql);
		expect(statements).toHaveLength(1);
		const { text } = statements[0]!;
		const described = await db.table(`DESCRIBE ${text}`);
		const types = described.rows.map((row) => String(row['column_type']));
		const { columns, rows } = await db.table(wrapped(text, types));
		expect(columns).toHaveLength(types.length);
		expect(rows.length).toBeGreaterThan(0);
		// An example that answers with nothing but missing values answers nothing.
		for (const name of columns) expect(rows.some((row) => row[name] !== null)).toBe(true);
	});

	it('say by themselves whether they need the flows', () => {
		const withFlows = all.filter(({ sql }) => needsFlows(sql)).map(({ id }) => id);
		expect(withFlows).toEqual(['donors', 'grants-years', 'promised', 'creditors']);
	});
});

describe('the tables beside the box', () => {
	it('are those of the files, each with what it holds', async () => {
		const tables = await db.query<{ database_name: string; table_name: string }>(
			"SELECT database_name, table_name FROM duckdb_tables() WHERE database_name IN ('tsoelopele', 'flows')"
		);
		const names = tables
			.filter(({ database_name, table_name }) => database_name !== 'flows' || !TWICE.has(table_name))
			.map(({ database_name, table_name }) =>
				database_name === 'flows' ? `flows.${table_name}` : table_name
			);
		expect(names.sort()).toEqual(Object.keys(ABOUT).sort());
	});
});
