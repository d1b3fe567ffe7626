/**
 * The tables of scripts/database/schema.sql as ClickHouse makes them. Columns of a key hold a value in every row and order the
 * table; all others may be empty, and are so where nothing is known: not 0, not ''.
 */

/** A table as the schema's text has it: its columns with their types, and the columns that order it. */
export interface SchemaTable {
	name: string;
	columns: [name: string, type: string][];
	key: string[];
}

const TYPES: Readonly<Record<string, string>> = {
	VARCHAR: 'String',
	DOUBLE: 'Float64',
	BOOLEAN: 'Bool',
	SMALLINT: 'Int16',
	INTEGER: 'Int32',
	BIGINT: 'Int64'
};

/** Names of few words, which a table holds as numbers. */
const FEW = /^(?:indicator|economy|nature|provider|recipient|kind|measure|terms|unit|price_base)$/;

/** Columns that a comment says are NULL somewhere. */
const emptyIn = (sql: string, table: string): string[] =>
	[...sql.matchAll(/COMMENT ON COLUMN (\w+)\.(\w+) IS '?\s*'?NULL where/g)]
		.filter(([, of]) => of === table)
		.map(([, , column = '']) => column);

/** @param said "indicator, economy, year", or "all columns but value, unit, nature" */
function keyOf(names: readonly string[], said: string, empty: readonly string[]): string[] {
	const [, but] = /^all columns but (.*)/.exec(said) ?? [];
	const listed = (but ?? said).split(',').map((each) => each.trim());
	const key = names.filter((name) => listed.includes(name) === (but === undefined));
	return key.filter((name) => !empty.includes(name));
}

/** @param sql the text of a schema, whose comments say "Key: a, b" beside each table */
export function schemaTables(sql: string): SchemaTable[] {
	return [...sql.matchAll(/CREATE TABLE (\w+) \(([^\n]*)\n([^;]*?)\n\);/g)].map(
		([, name = '', head = '', body = '']) => {
			const columns = body
				.replace(/--[^\n]*/g, '')
				.split(',')
				.map((column) => column.trim().split(/\s+/) as [string, string]);
			const names = columns.map(([column]) => column);
			return {
				name,
				columns,
				key: keyOf(names, /Key: ([a-z_0-9, ]+)/.exec(`${head}\n${body}`)?.[1] ?? '', emptyIn(sql, name))
			};
		}
	);
}

/**
 * The statement that makes a table.
 * @param engine "MergeTree" of a server, "Memory" for a test
 * @throws Error for a type that is not known
 */
export function createStatement({ name, columns, key }: SchemaTable, engine: 'MergeTree' | 'Memory'): string {
	const lines = columns.map(([column, type]) => {
		const known = TYPES[type];
		if (!known) throw new Error(`Table ${name}, column ${column}: no type for ${type}`);
		const text = key.includes(column) ? known : `Nullable(${known})`;
		return `${column} ${known === 'String' && FEW.test(column) ? `LowCardinality(${text})` : text}`;
	});
	const order = engine === 'MergeTree' ? ` ORDER BY (${key.join(', ') || 'tuple()'})` : '';
	return `CREATE TABLE ${name} (${lines.join(', ')}) ENGINE = ${engine}${order}`;
}
