import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { openMemory, type NativeDatabase } from '../../../src/lib/database/native';
import { IN_CORE_FILE } from '../../../src/lib/query/core-file';
import { isMade, writeStamp, type Stamp } from '../../lib/stamp';
import { checkObservations, fillIndicators, fillObservations } from './observations';
import type { Problems } from '../../lib/problems';
import { fillSimilar } from './similar';
import type { Tables } from './tables';
import { insertRows, quoted } from './write-tables';

const SCHEMA = readFileSync(new URL('../schema.sql', import.meta.url), 'utf8');

/** The indicators that clauses use. */
const CORE = 'SELECT DISTINCT indicator AS id FROM full_db.priority_indicator';

/** A folder with the observations alone, checked, and the key of all that they were made and checked with. */
export interface KeptObservations {
	folder: string;
	key: string;
}

/**
 * Writes the whole database and the core one. Both appear complete or not at all.
 * @param draft leave out what does not fit instead of stopping
 * @param kept where the checked observations are from one time to the next
 * @throws DataFault when observations and catalogue do not fit each other
 */
export async function writeDatabases(
	tables: Tables,
	observations: ReadonlyMap<string, string>,
	files: { full: string; core: string },
	problems: Problems,
	draft: boolean,
	kept?: KeptObservations
): Promise<void> {
	const part = (file: string) => `${file}.${process.pid}.part`;
	const parts = [part(files.full), part(files.core)];
	mkdirSync(dirname(files.full), { recursive: true });
	const db = await openMemory();
	try {
		await attachFilled(db, part(files.full), 'full_db', keptFile(kept, 'all', ''), async () => {
			await checkObservations(db, observations, tables, problems);
			if (!draft) problems.stopIfAny();
			await fillObservations(db);
			return problems.list.length === 0;
		});
		await fillIndicators(db, tables);
		for (const [table, rows] of Object.entries(tables))
			if (table !== 'indicator') await insertRows(db, table, rows);
		if (draft)
			await db.run('DELETE FROM priority_indicator WHERE indicator NOT IN (SELECT id FROM indicator)');
		await fillSimilar(db);
		const core = (await db.query<{ id: string }>(`${CORE} ORDER BY id`)).map(({ id }) => id);
		await attachFilled(
			db,
			part(files.core),
			'core_db',
			keptFile(kept, 'core', `${IN_CORE_FILE} ${core.join(' ')}`),
			async () => {
				await db.run(`INSERT INTO core_db.observation SELECT * FROM full_db.observation
				WHERE indicator IN (${CORE}) AND ${IN_CORE_FILE} ORDER BY indicator, economy, year`);
				return true;
			}
		);
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
	const isNew = !existsSync(file);
	await db.run(`ATTACH ${quoted(file)} AS ${name} (STORAGE_VERSION 'v1.0.0'); USE ${name};`);
	if (isNew) await db.run(SCHEMA);
}

/** A database file as it was put aside last, with the stamp of what is in it. */
interface KeptFile {
	file: string;
	stamp: Stamp;
}

const keptFile = (kept: KeptObservations | undefined, kind: string, of: string): KeptFile | null =>
	kept
		? {
				file: join(kept.folder, `${kind}.duckdb`),
				stamp: { kind, key: createHash('sha256').update(`${kept.key} ${of}`).digest('hex') }
			}
		: null;

/**
 * Attaches a new file with what takes longest already in it: as it was kept, or filled now and put aside before
 * anything else is in it.
 * @param fill @returns whether what it made is whole, and may be kept
 */
async function attachFilled(
	db: NativeDatabase,
	file: string,
	name: string,
	kept: KeptFile | null,
	fill: () => Promise<boolean>
): Promise<void> {
	rmSync(file, { force: true });
	const stampFile = `${kept?.file}.json`;
	if (kept && isMade(stampFile, kept.stamp, [kept.file])) {
		copyFileSync(kept.file, file);
		return attach(db, file, name);
	}
	await attach(db, file, name);
	if (!(await fill()) || !kept) return;
	mkdirSync(dirname(kept.file), { recursive: true });
	rmSync(stampFile, { force: true });
	// Only a file that is closed is whole.
	await db.run(`USE memory; DETACH ${name}`);
	copyFileSync(file, kept.file);
	writeStamp(stampFile, kept.stamp);
	await attach(db, file, name);
}

/** All other tables of the core, and of the catalogue what it has observations of. */
async function copyCore(db: NativeDatabase): Promise<void> {
	const tables = await db.query<{ name: string }>(
		`SELECT table_name AS name FROM duckdb_tables() WHERE database_name = 'full_db' ORDER BY name`
	);
	for (const { name } of tables) {
		const only = name === 'indicator' ? `WHERE id IN (${CORE})` : '';
		if (name !== 'observation')
			await db.run(`INSERT INTO core_db.${name} SELECT * FROM full_db.${name} ${only}`);
	}
}
