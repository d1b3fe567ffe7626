/** The tables of a database file as the console lists them. */
import type { Database } from '../database/database';
import { ABOUT, TWICE, type SchemaTable } from '../sql/tables';

interface ColumnRow {
	table_name: string;
	column_name: string;
	data_type: string;
	rows: number;
}

/**
 * @param prefix of each table's name, where the file is not the one that a query means by itself; tables that the main
 *   file has too are left out then
 */
export async function schemaOf(db: Database, prefix = ''): Promise<SchemaTable[]> {
	const found = await db.query<ColumnRow>(`
		SELECT c.table_name, c.column_name, c.data_type, t.estimated_size::INTEGER AS rows
		FROM duckdb_columns() c
		JOIN duckdb_tables() t USING (database_name, schema_name, table_name)
		WHERE c.database_name = current_database() AND NOT c.internal
		ORDER BY c.table_name, c.column_index`);
	const tables = new Map<string, SchemaTable>();
	for (const { table_name, column_name, data_type, rows } of found) {
		if (prefix !== '' && TWICE.has(table_name)) continue;
		const name = `${prefix}${table_name}`;
		const table = tables.get(name) ?? { name, about: ABOUT[name] ?? '', rows, columns: [] };
		table.columns.push({ name: column_name, type: data_type });
		tables.set(name, table);
	}
	const order = Object.keys(ABOUT);
	return [...tables.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
