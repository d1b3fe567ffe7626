/**
 * npm run scale:export -- <folder>: the tables of both databases as Parquet, and tables.sql, which makes them in ClickHouse and reads
 * the files in: clickhouse-client --multiquery < tables.sql, in that folder.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNative } from '../../src/lib/database/native';
import { DATABASE, FLOWS_DATABASE } from '../database/build';
import { main, PlainFault } from '../lib/main';
import { ROOT } from '../lib/root';
import { createStatement, schemaTables } from './tables';

const PARTS = [
	{ database: 'tsoelopele', file: DATABASE, schema: 'scripts/database/schema.sql' },
	{ database: 'tsoelopele_flows', file: FLOWS_DATABASE, schema: 'scripts/database/schema-flows.sql' }
];

/** @returns the statements that make and fill the tables of all parts */
export async function exportTables(folder: string, parts = PARTS): Promise<string> {
	const lines: string[] = [];
	for (const { database, file, schema } of parts) {
		mkdirSync(join(folder, database), { recursive: true });
		lines.push(`CREATE DATABASE IF NOT EXISTS ${database};`, `USE ${database};`);
		const db = await openNative(file);
		for (const table of schemaTables(readFileSync(join(ROOT, schema), 'utf8'))) {
			const place = `${database}/${table.name}.parquet`;
			await db.run(`COPY ${table.name} TO '${join(folder, place)}' (FORMAT parquet, COMPRESSION zstd)`);
			lines.push(`${createStatement(table, 'MergeTree')};`);
			lines.push(`INSERT INTO ${table.name} FROM INFILE '${place}' FORMAT Parquet;`);
		}
		await db.close();
	}
	const text = `${lines.join('\n')}\n`;
	writeFileSync(join(folder, 'tables.sql'), text);
	return text;
}

await main(import.meta.url, async () => {
	const folder = process.argv[2];
	if (folder === undefined) throw new PlainFault('Usage: npm run scale:export -- <folder>');
	await exportTables(folder);
	console.log(`Written: Parquet files and ${join(folder, 'tables.sql')}`);
});
