import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openMemory, type NativeDatabase } from '../../../src/lib/database/native';
import { checkObservations, fillObservations } from './observations';
import type { Problems } from '../../lib/problems';
import { fillSimilar } from './similar';
import type { Tables } from './tables';
import { insertRows, quoted } from './write-tables';

const SCHEMA = readFileSync(new URL('../schema.sql', import.meta.url), 'utf8');

/** The indicators that clauses use, and those tied to them. */
const CORE = `
	WITH used AS (SELECT DISTINCT indicator AS id FROM full_db.priority_indicator)
	SELECT id FROM used
	UNION
	SELECT tied.id FROM full_db.indicator used_indicator
	JOIN used ON used.id = used_indicator.id
	JOIN full_db.indicator tied ON tied.tie_id = used_indicator.tie_id AND tied.tie_id <> ''`;

/**
 * Writes the whole database and the core one. Both appear complete or not at all.
 * @param draft leave out what does not fit instead of stopping
 * @throws DataFault when observations and catalogue do not fit each other
 */
export async function writeDatabases(
	tables: Tables,
	observations: ReadonlyMap<string, string>,
	files: { full: string; core: string },
	problems: Problems,
	draft: boolean
): Promise<void> {
	const part = (file: string) => `${file}.${process.pid}.part`;
	const parts = [part(files.full), part(files.core)];
	mkdirSync(dirname(files.full), { recursive: true });
	const db = await openMemory();
	try {
		await attach(db, part(files.full), 'full_db');
		await checkObservations(db, observations, tables, problems);
		if (!draft) problems.stopIfAny();
		await fillObservations(db);
		for (const [table, rows] of Object.entries(tables))
			if (table !== 'indicator') await insertRows(db, table, rows);
		if (draft)
			await db.run('DELETE FROM priority_indicator WHERE indicator NOT IN (SELECT id FROM indicator)');
		await fillSimilar(db);
		await attach(db, part(files.core), 'core_db');
		await copyCore(db);
		await db.run('USE memory; DETACH full_db; DETACH core_db');
	} catch (error) {
		await db.close();
		for (const file of parts) rmSync(file, { force: true });
		throw error;
	}
	await db.close();
	renameSync(part(files.full), files.full);
	renameSync(part(files.core), files.core);
}

/** Storage v1.0.0 is what every DuckDB since then, in a browser too, can read. */
async function attach(db: NativeDatabase, file: string, name: string): Promise<void> {
	if (existsSync(file)) rmSync(file);
	await db.run(`ATTACH ${quoted(file)} AS ${name} (STORAGE_VERSION 'v1.0.0'); USE ${name};`);
	await db.run(SCHEMA);
}

async function copyCore(db: NativeDatabase): Promise<void> {
	const tables = await db.query<{ name: string }>(
		`SELECT table_name AS name FROM duckdb_tables() WHERE database_name = 'full_db' ORDER BY name`
	);
	const only: Record<string, string> = {
		indicator: `WHERE id IN (${CORE})`,
		observation: `WHERE indicator IN (${CORE}) ORDER BY indicator, economy, year`
	};
	for (const { name } of tables)
		await db.run(`INSERT INTO core_db.${name} SELECT * FROM full_db.${name} ${only[name] ?? ''}`);
}
