import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/database/database';
import { openMemory, openNative, type NativeDatabase } from '../../src/lib/database/native';
import { FLOW_QUESTIONS, TRADE_QUESTIONS } from '../unit/query/support/flow-questions';
import { aidByPurpose, aidPurposes, prioritiesWithoutAid } from '../../src/lib/query/flows/aid-purposes';
import { donorRecord } from '../../src/lib/query/flows/donor-record';
import { purposeSpread } from '../../src/lib/query/flows/purpose-spread';
import { economyViews } from '../../src/lib/query/economy-views';
import { groupSums } from '../../src/lib/query/group-sums';
import { packedPast } from '../../src/lib/query/packed-past';
import { moneyWorld } from '../unit/query/support/money-world';
import { QUESTIONS } from '../unit/query/support/questions';
import { smallFlows } from '../unit/query/support/small-flows';
import { smallWorld } from '../unit/query/support/small-world';
import { exportTables } from '../../scripts/scale/export';
import { openChdb, type Chdb } from './support/chdb';
import { fill } from './support/world';

/** Nine digits are the same, and NULL is not 0. */
function rounded(value: unknown): unknown {
	if (typeof value === 'number') return value === 0 ? 0 : Number(value.toPrecision(9));
	if (Array.isArray(value)) return value.map(rounded);
	if (value instanceof Map) return [...value].map(rounded);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rounded(part)]));
}

function engines(schema: string, statements: readonly string[]) {
	const open = { duckdb: null as unknown as NativeDatabase, clickhouse: null as unknown as Chdb };
	beforeAll(async () => {
		open.duckdb = await openMemory();
		for (const sql of statements) await open.duckdb.run(sql);
		open.clickhouse = openChdb();
		fill(open.clickhouse, schema, statements);
	}, 120_000);
	afterAll(async () => {
		await open.duckdb?.close();
		await open.clickhouse?.close();
	});
	return open;
}

async function same(
	open: { duckdb: Database; clickhouse: Database },
	ask: (db: Database) => Promise<unknown>
) {
	const expected = rounded(await ask(open.duckdb));
	expect(JSON.stringify(expected).length).toBeGreaterThan(10);
	expect(rounded(await ask(open.clickhouse))).toEqual(expected);
}

describe('DuckDB and ClickHouse give the same to nine digits, missing apart from zero', () => {
	const open = engines('scripts/database/schema.sql', smallWorld());
	it.each(QUESTIONS)('%s', (_name, ask) => same(open, ask));
});

describe('and of flows', () => {
	const open = engines('scripts/database/schema-flows.sql', smallFlows());
	it.each(FLOW_QUESTIONS)('%s', (_name, ask) => same(open, ask));
	it.each(TRADE_QUESTIONS)('%s of all economies', (_name, ask) => same(open, (db) => ask(db, 'all')));
});

/** What the other worlds do not have: a bound on one side, a value that is no number, texts with every kind of sign. */
const ODD = [
	`INSERT INTO observation (indicator, economy, year, value, low, high, nature) VALUES
		('RATE', 'FFF', 2001, 1, NULL, 2, 'actual'), ('RATE', 'FFF', 2002, -0.0000123, -1, NULL, 'estimate'),
		('RATE', 'FFF', 2003, 1e21, NULL, NULL, 'actual')`,
	`INSERT INTO economy (iso3, name, iso2, m49, region, income, is_landlocked, in_sentence, state_since) VALUES
		('GGG', 'Côte d''Ivoire "x"', NULL, NULL, NULL, NULL, NULL, 'x', NULL)`
];

describe('and of what few worlds have', () => {
	const open = engines('scripts/database/schema.sql', [...moneyWorld(), ...ODD]);
	const questions: [string, (db: Database) => Promise<unknown>][] = [
		...QUESTIONS,
		['aid by purpose', (db) => aidByPurpose(db, 'AAA')],
		['purposes', (db) => aidPurposes(db)],
		['clauses without aid', (db) => prioritiesWithoutAid(db)],
		['what aid per person is spread over', (db) => purposeSpread(db, 'SMALL')],
		['what a donor gave', (db) => donorRecord(db, 'BBB')],
		['sums over groups', (db) => groupSums(db, ['SP.POP.TOTL', 'SHARE'])],
		[
			'series as texts',
			async (db) => [...(await packedPast(db, ['RATE', 'SHARE']))].map(([id, all]) => [id, [...all]])
		],
		['a view with a bound on one side', async (db) => (await economyViews(db, ['RATE'])).get('FFF')]
	];
	it.each(questions)('%s', (_name, ask) => same(open, ask));
	it('a text as a parameter arrives as it is', async () => {
		const texts = [`it's`, 'a\\b', 'a\tb\nc', '"', '?', '{p0:String}'];
		for (const text of texts)
			for (const db of [open.duckdb, open.clickhouse])
				expect(await db.query('SELECT CAST(? AS VARCHAR) AS text', [text])).toEqual([{ text }]);
	});
});

describe('the tables as Parquet', () => {
	it('are made and read by the statements that stand beside them, row for row', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'tsoelopele-scale-'));
		const file = join(folder, 'small.duckdb');
		const db = await openNative(file, { readonly: false });
		for (const sql of smallWorld()) await db.run(sql);
		await db.close();
		const parts = [{ database: 'tsoelopele', file, schema: 'scripts/database/schema.sql' }];
		const statements = (await exportTables(folder, parts)).split(';\n').filter(Boolean);
		const engine = openChdb();
		// The engine in this process has no client that reads a file in: the same file by its function.
		const inside = (sql: string) =>
			sql.replace(/FROM INFILE '(.*)' FORMAT Parquet/, `SELECT * FROM file('${folder}/$1', Parquet)`);
		for (const sql of statements) engine.run(inside(sql));
		const duckdb = await openNative(file);
		for (const [table, order] of [
			['observation', 'indicator, economy, year'],
			['indicator', 'id'],
			['economy', 'iso3'],
			['membership', 'group_id, iso3, from_year']
		] as const) {
			const sql = `SELECT * FROM ${table} ORDER BY ${order}`;
			const rows = rounded(await duckdb.query(sql)) as unknown[];
			expect(rows.length).toBeGreaterThan(2);
			expect(rounded(await engine.query(sql)), table).toEqual(rows);
		}
		await duckdb.close();
		await engine.close();
		rmSync(folder, { recursive: true });
	});
});
