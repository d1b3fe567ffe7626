/** data/flows → the flows database, checked in DuckDB before anything is written. */
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openMemory, type NativeDatabase } from '../../../src/lib/database/native';
import type { FlowTables } from './flow-tables';
import type { Problems } from '../../lib/problems';
import type { Tables } from './tables';
import { insertRows, quoted } from './write-tables';

const SCHEMA = readFileSync(new URL('../schema-flows.sql', import.meta.url), 'utf8');
const COLUMNS =
	'kind, recipient, provider, price_base, measure, terms, sector, product, year, period, value, unit, nature';
const KEY = 'kind, recipient, provider, price_base, measure, terms, sector, product, year, period';
const NAMED = `kind || ' ' || provider || ' to ' || recipient || ' ' || coalesce(year::VARCHAR, period)`;

/** What must hold of every flow: each selects the rows that break it, with the file they are in. */
const CHECKS = [
	{ expected: 'the kind that its file is named after', broken: `kind <> file` },
	{ expected: 'a provider of economies.csv or providers.csv', broken: `provider NOT IN (FROM party)` },
	{ expected: 'a recipient of economies.csv or providers.csv', broken: `recipient NOT IN (FROM party)` },
	{
		expected: 'a product of data/flows/products',
		broken: `product <> '' AND product NOT IN (SELECT id FROM product)`
	},
	{ expected: 'a finite value', broken: `value IS NULL OR NOT isfinite(value)` },
	{ expected: 'a year, or a period in words', broken: `(year IS NULL) = (period = '')` },
	{
		expected: 'a price base for US dollars and for nothing else',
		broken: `(unit = 'US dollars') = (price_base = '')`
	},
	{
		expected: 'nature actual, estimate, projection or forecast',
		broken: `coalesce(nature, '') NOT IN ('actual', 'estimate', 'projection', 'forecast')`
	}
];

/**
 * Writes the flows database, complete or not at all.
 * @throws DataFault when flows, providers, products and kinds do not fit each other
 */
export async function writeFlowsDatabase(
	flows: FlowTables,
	tables: Tables,
	file: string,
	problems: Problems,
	draft: boolean
): Promise<void> {
	const part = `${file}.${process.pid}.part`;
	mkdirSync(dirname(file), { recursive: true });
	rmSync(part, { force: true });
	const db = await openMemory();
	try {
		await db.run(`ATTACH ${quoted(part)} AS flows_db (STORAGE_VERSION 'v1.0.0'); USE flows_db;`);
		await db.run(SCHEMA);
		for (const table of ['source', 'economy', 'grp', 'membership'] as const)
			await insertRows(db, table, tables[table]);
		await insertRows(db, 'provider', flows.provider);
		await insertRows(db, 'product', flows.product);
		await readFlows(db, flows.files, problems);
		if (!draft) problems.stopIfAny();
		await db.run(`INSERT INTO flow SELECT ${COLUMNS.replace('value', `printf('%.6g', value)::DOUBLE AS value`)}
			FROM published ORDER BY ${KEY}`);
		await insertKinds(db, flows);
		await db.run('USE memory; DETACH flows_db');
	} catch (error) {
		await db.close();
		rmSync(part, { force: true });
		throw error;
	}
	await db.close();
	renameSync(part, file);
}

async function readFlows(db: NativeDatabase, files: ReadonlyMap<string, string>, problems: Problems) {
	await db.run(`CREATE TEMP TABLE published AS SELECT ${COLUMNS}, kind AS file FROM flow;
		CREATE TEMP TABLE party AS SELECT iso3 AS id FROM economy UNION SELECT id FROM provider UNION SELECT 'WORLD'`);
	for (const [kind, path] of files) {
		try {
			await db.run(
				`INSERT INTO published SELECT ${COLUMNS}, ${quoted(kind)} FROM read_parquet(${quoted(path)})`
			);
		} catch (error) {
			const reason = (error as Error).message.split('\n')[0];
			problems.add(`data/flows/${kind}.parquet`, null, `expected Parquet with ${COLUMNS} (${reason})`);
		}
	}
	const double = `SELECT DISTINCT file, ${NAMED} || ' more than once' AS found FROM published
		GROUP BY file, ${KEY} HAVING count(*) > 1`;
	const broken = CHECKS.map(({ expected, broken: condition }) => ({
		expected,
		sql: `SELECT DISTINCT file, ${NAMED} AS found FROM published WHERE ${condition}`
	}));
	for (const { expected, sql } of [...broken, { expected: 'each flow once', sql: double }]) {
		const faults = await db.query<{ file: string; found: string }>(`${sql} ORDER BY ALL LIMIT 10`);
		for (const { file, found } of faults)
			problems.add(`data/flows/${file}.parquet`, null, `expected ${expected}, found ${found}`);
	}
}

async function insertKinds(db: NativeDatabase, { kinds }: FlowTables): Promise<void> {
	const counts = await db.query<{ kind: string; first_year: number; last_year: number; flows: number }>(
		`SELECT kind, CAST(min(year) AS INTEGER) AS first_year, CAST(max(year) AS INTEGER) AS last_year,
			CAST(count(*) AS INTEGER) AS flows FROM flow GROUP BY kind`
	);
	const count = new Map(counts.map((row) => [row.kind, row]));
	const rows = (kinds?.value ?? []).map(({ source, ...kind }) => ({
		...kind,
		source_id: source,
		first_year: count.get(kind.id)?.first_year ?? null,
		last_year: count.get(kind.id)?.last_year ?? null,
		flows: count.get(kind.id)?.flows ?? 0
	}));
	await insertRows(db, 'flow_kind', rows);
}
