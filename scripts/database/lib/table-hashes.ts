import type { NativeDatabase } from '../../../src/lib/database/native';

/**
 * A hash over the rows of every table, whatever their order: two databases with the same hashes hold the same. (Their
 * files differ: DuckDB lays rows out as its threads come.)
 * @returns by table: "rows hash"
 */
export async function tableHashes(db: NativeDatabase): Promise<Record<string, string>> {
	const tables = await db.query<{ name: string }>(
		'SELECT table_name AS name FROM duckdb_tables() WHERE NOT internal AND NOT temporary ORDER BY name'
	);
	const hashes: [string, string][] = [];
	for (const { name } of tables) {
		const [row] = await db.query<{ hash: string }>(
			`SELECT concat(count(*), ' ', sum(hash(t)::HUGEINT), ' ', bit_xor(hash(t))) AS hash FROM "${name}" t`
		);
		hashes.push([name, row?.hash ?? '']);
	}
	return Object.fromEntries(hashes);
}
