/** Values as they are: asked of the engine in the form in which the console sends a query. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory, type NativeDatabase } from '../../../src/lib/database/native';
import { createTable } from '../../../src/lib/sql/engine';
import { inCsv, isNumeric, isWhole, numberOf, plain, shown, wrapped } from '../../../src/lib/sql/result';

let db: NativeDatabase;
beforeAll(async () => {
	db = await openMemory();
});
afterAll(async () => {
	await db?.close();
});

async function asked(sql: string): Promise<unknown[][]> {
	const types = (await db.table(`DESCRIBE\n${sql}`)).rows.map((row) => String(row['column_type']));
	const { columns, rows } = await db.table(wrapped(sql, types));
	return rows.map((row) => columns.map((name) => row[name]));
}

describe('a value of an answer', () => {
	it.each([
		['1.10::DECIMAL(10,2)', '1.10'],
		['170141183460469231731687303715884105727::HUGEINT', '170141183460469231731687303715884105727'],
		['0.1::FLOAT', '0.1'],
		["DATE '2024-05-01'", '2024-05-01'],
		["DATE 'infinity'", 'infinity'],
		["TIMESTAMP 'infinity'", 'infinity'],
		["TIME '10:30:00'", '10:30:00'],
		["TIMESTAMP '2024-05-01 10:00:00'", '2024-05-01 10:00:00'],
		['[1, 2]', '[1, 2]'],
		["{'a': 1}", "{'a': 1}"],
		["MAP {'LSO': 1.5}", '{LSO=1.5}'],
		["MAP {DATE '2020-01-01': 1}", '{2020-01-01=1}'],
		['NULL', null],
		['2.5', '2.5']
	])('%s is %s', async (sql, value) => {
		expect(await asked(`SELECT ${sql} AS x`)).toEqual([[value]]);
	});

	it('of an interval is right in every row', async () => {
		expect(await asked('FROM (VALUES (INTERVAL 1 DAY), (INTERVAL 2 HOUR), (INTERVAL 3 MONTH))')).toEqual([
			...[['1 day'], ['02:00:00'], ['3 months']]
		]);
	});

	it('stays with its column when two columns have one name, and in its order', async () => {
		expect(await asked('SELECT i AS a, -i AS a FROM range(3) t(i) ORDER BY i DESC -- newest first')).toEqual([
			...[
				[2, -2],
				[1, -1],
				[0, 0]
			]
		]);
	});

	it('beyond exact whole numbers keeps its digits as text', () => {
		expect(plain(9007199254740993n)).toBe('9007199254740993');
		expect(plain(42n)).toBe(42);
		expect(numberOf('1.10')).toBe(1.1);
		expect(numberOf('')).toBeNull();
		expect(numberOf(NaN)).toBeNull();
	});

	it('that is missing, empty or no number is told apart, for eyes and in a file', () => {
		expect([null, '', NaN, Infinity, -Infinity, -0, 0.1].map(shown)).toEqual([
			...['NULL', '(empty text)', 'NaN', '∞', '−∞', '-0', '0.1']
		]);
		expect([null, NaN, -Infinity, true, '1.10'].map(inCsv)).toEqual([null, 'nan', '-inf', 'true', '1.10']);
	});

	it('is a number by its type', () => {
		expect(['DECIMAL(18,3)', 'HUGEINT', 'DOUBLE', 'VARCHAR', 'INTEGER[]'].map(isNumeric)).toEqual([
			...[true, true, true, false, false]
		]);
		expect(isWhole('SMALLINT') && !isWhole('DOUBLE')).toBe(true);
	});
});

describe('a table of the reader’s own', () => {
	it('is made with what is said of it, nothing guessed: years for names, quotes, commas, missing values', async () => {
		const { mkdtempSync, writeFileSync } = await import('node:fs');
		const file = `${mkdtempSync('/tmp/own-')}/t.csv`;
		writeFileSync(file, 'place,"2019",of\n"Maseru, ""city""",1.5,a\nLeribe,,b\n');
		await db.run("ATTACH ':memory:' AS own");
		const columns = [
			{ name: 'place', type: 'VARCHAR' as const },
			{ name: '2019', type: 'DOUBLE' as const },
			{ name: "it's", type: 'VARCHAR' as const }
		];
		await db.run(createTable('my "table"', columns, file));
		expect(await db.query('FROM own."my ""table"""')).toEqual([
			{ place: 'Maseru, "city"', '2019': 1.5, "it's": 'a' },
			{ place: 'Leribe', '2019': null, "it's": 'b' }
		]);
	});
});
