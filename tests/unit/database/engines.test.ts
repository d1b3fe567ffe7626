import { readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Parameter } from '../../../src/lib/database/database';
import { openNative } from '../../../src/lib/database/native';
import { ENGINE_BYTES } from '../../../src/lib/database/engine-said';
import { buildSmall } from './support/small-data';
import { openWasmFile } from './support/wasm-file';

let folder: string;
let native: Database;
let wasm: Database;

beforeAll(async () => {
	const built = await buildSmall();
	folder = built.folder;
	native = await openNative(built.full);
	wasm = await openWasmFile(readFileSync(built.full));
}, 60_000);

afterAll(async () => {
	await native?.close();
	await wasm?.close();
	if (folder) rmSync(folder, { recursive: true });
});

describe('the native engine and the browser engine on the same file', () => {
	const questions: [string, string, Parameter[]][] = [
		['whole tables', 'FROM observation', []],
		['text, booleans and missing values', 'SELECT * FROM indicator ORDER BY id', []],
		['counts and sums as numbers', 'SELECT count(*) AS n, sum(m49) AS m, avg(m49) AS a FROM economy', []],
		['decimals with their point', 'SELECT 1.5::DECIMAL(5,2) AS d, 426 / 4 AS q, 0.1 + 0.2 AS s', []],
		[
			'parameters of every type',
			'SELECT ? AS a, ? AS b, ? AS c, ? AS d, ? AS e',
			['x', 1.5, 12345678901, true, null]
		],
		[
			'parameters in conditions',
			'SELECT iso3 FROM economy WHERE m49 > ? AND is_landlocked = ? ORDER BY 1 LIMIT ?',
			[70, true, 5]
		],
		[
			'decimals and big sums',
			'SELECT [0.1, NULL, -12.25] AS l, sum(m49) - 1000000 AS s, -0.001 AS n FROM economy',
			[]
		],
		['dates and moments as text', "SELECT DATE '2024-05-01' AS d, TIMESTAMP '2024-05-01 12:30:00' AS t", []],
		[
			'lists and structs',
			"SELECT list(iso3 ORDER BY iso3) AS l, {'a': 1, 'b': [1.5::DOUBLE, NULL]} AS s FROM economy",
			[]
		],
		['two columns of one name', 'SELECT 1 AS a, 2 AS a', []],
		['no rows', "SELECT * FROM economy WHERE iso3 = 'XXX'", []]
	];
	it.each(questions)('agree on %s', async (_, sql, parameters) => {
		const expected = await native.query(sql, parameters);
		expect(await wasm.query(sql, parameters)).toEqual(expected);
		if (!sql.includes('XXX')) expect(expected.length).toBeGreaterThan(0);
	});

	it.each(['SELECT nope', 'SELECT FROM', 'DELETE FROM economy', 'SELECT 123456789012345678::BIGINT AS big'])(
		'both refuse %s as an Error',
		async (sql) => {
			await expect(native.query(sql)).rejects.toThrow(Error);
			await expect(async () => wasm.query(sql)).rejects.toThrow(Error);
		}
	);

	it('say what is wrong in DuckDB’s own words', async () => {
		await expect(native.query('SELECT nope FROM economy')).rejects.toThrow(
			'Referenced column "nope" not found'
		);
		await expect(async () => wasm.query('SELECT nope FROM economy')).rejects.toThrow(
			'Referenced column "nope" not found'
		);
	});
});

it('the size of the engine that progress is measured by is that of the package', () => {
	const file = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	expect(ENGINE_BYTES).toBe(statSync(file).size);
});

it('a database that is not there says how to make it', async () => {
	await expect(openNative('/nowhere/none.duckdb')).rejects.toThrow('npm run build:database');
});
