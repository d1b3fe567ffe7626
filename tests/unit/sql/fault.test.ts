/** Faults as DuckDB says them, asked of the engine itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory, type NativeDatabase } from '../../../src/lib/database/native';
import { faultOf } from '../../../src/lib/sql/fault';
import { wrapped } from '../../../src/lib/sql/result';

let db: NativeDatabase;
beforeAll(async () => {
	db = await openMemory();
	await db.run("CREATE TABLE economy AS SELECT 'LSO' AS iso3, 'Lesotho' AS name, 'LMC' AS income");
	await db.run('CREATE TABLE membership AS SELECT iso3, 1980 AS to_year FROM economy');
});
afterAll(async () => {
	await db?.close();
});

async function fault(sql: string) {
	// As the console asks: what it is first, then its rows.
	const rows = async () => {
		const types = (await db.table(`DESCRIBE\n${sql}`)).rows.map((row) => String(row['column_type']));
		return db.query(wrapped(sql, types));
	};
	const error = await rows().then(
		() => null,
		(one: Error) => one
	);
	expect(error).not.toBeNull();
	const { plain, at, said } = faultOf(error!.message, sql);
	return { plain, said, marked: at && sql.slice(at.from, at.to) };
}

describe('a query that fails', () => {
	it.each([
		['SELECT * FORM economy', 'economy', '“economy” is not expected here.'],
		['SELECT nam FROM economy', 'nam', 'Nothing here is called “nam”. Is it “name”'],
		['SELECT *\nFROM econmy', 'econmy', 'There is no table “econmy”. Is it “economy”?'],
		['SELECT name, count(*) FROM economy', 'name', 'GROUP BY ALL'],
		["SELECT CAST('x' AS INTEGER)", 'CAST', '“x” cannot be read as a whole number'],
		['SELECT 1 FROM economy WHERE count(*) > 1', 'count', 'HAVING'],
		['SELECT nofunc(1)', 'nofunc', 'There is no function “nofunc”'],
		["SELECT 'abc", "'", 'is opened here and not closed'],
		['SELECT iso3 FROM group', 'group', 'It is a word of SQL: as a name it stands in "double" quotes'],
		["SELECT strftime(1, '%Y')", 'strftime', 'strftime does not take what it is given: INTEGER_LITERAL']
	])('%s: its place is marked and it is said in plain words', async (sql, marked, plain) => {
		const found = await fault(sql);
		expect(found.marked).toBe(marked);
		expect(found.plain).toContain(plain);
		expect(found.said).not.toContain('LINE ');
	});

	it.each([
		['SELECT sqrt(-1)', 'There is no square root of a negative number'],
		['SELECT ln(0)', 'There is no logarithm of zero'],
		["SELECT DATE '2020-13-45'", '“2020-13-45” is no day or time of the calendar'],
		["SELECT regexp_matches('abc', '(')", 'no regular expression'],
		['SELECT', 'SELECT says which columns'],
		['SELECT 2147483647::INT + 1::INT', 'too large for its type']
	])('%s: it is said in plain words', async (sql, plain) => {
		expect((await fault(sql)).plain).toContain(plain);
	});

	// As the engine of browsers says it, which has no time zones.
	it.each([
		[
			"Binder Error: No function matches the given name and argument types 'strftime(TIMESTAMP WITH TIME ZONE, STRING_LITERAL)'.",
			'now()::TIMESTAMP'
		],
		[
			'Invalid Input Error: Values were not provided for the following prepared statement parameters: 1',
			'write the value itself'
		]
	])('“%s” is said in plain words', (said, plain) => {
		expect(faultOf(said, '').plain).toContain(plain);
	});

	it('is said in plain words where DuckDB names no place', async () => {
		expect((await fault('SELECT 1 +')).plain).toContain('ends too early');
		const twice = await fault('SELECT iso3 FROM economy e JOIN membership m ON e.iso3 = m.iso3');
		expect(twice.plain).toContain('say which, as “e.iso3” or “m.iso3”');
	});

	it('is marked in the second of two statements, in a line that DuckDB has cut', async () => {
		const columns = Array.from({ length: 60 }, (_, i) => `'a' AS column_${i}`).join(', ');
		const sql = `SELECT 1; SELECT ${columns}, nam FROM economy`;
		const error = await db.query(`DESCRIBE\n${sql.slice(10)}`).catch((one: Error) => one);
		const { at } = faultOf((error as Error).message, sql, 10);
		expect(sql.slice(at?.from, at?.to)).toBe('nam');
	});

	it('tells what the console cannot do from what is wrong', () => {
		const words = (said: string) => faultOf(said, 'SELECT 1').plain;
		expect(
			words('Permission Error: Cannot access file "x" - file system operations are disabled by configuration')
		).toContain('no files and no network');
		expect(
			words('Catalog Error: Type with name "A" is not in the catalog, but it exists in the b extension.')
		).toContain('extension');
		expect(
			words(
				'Invalid Input Error: Cannot execute statement of type "DROP" on database "tsoelopele" which is attached in read-only mode!'
			)
		).toContain('can only be read');
		expect(words('Something new')).toContain('its own message says why');
		const memory = faultOf('Out of Memory Error: failed to allocate data of size 16.0 MiB', 'SELECT 1');
		expect(memory.isFatal).toBe(true);
		expect(memory.plain).toContain('more memory than this page may use');
	});

	it('guesses no table that the reader does not see', () => {
		const said = (guess: string) =>
			`Catalog Error: Table with name ctry does not exist!\nDid you mean "${guess}"?`;
		const words = (guess: string) => faultOf(said(guess), 'FROM ctry', 0, ['economy', 'own.ctry']).plain;
		expect(words('information_schema.constraint_table_usage')).toBe(
			'There is no table “ctry”. The tables are listed beside this box.'
		);
		expect(words('own.ctry')).toContain('Is it “own.ctry”?');
		expect(words('tsoelopele.economy')).toContain('Is it “tsoelopele.economy”?');
	});

	it('says of own tables that they can only be read, and what can be changed', () => {
		const { plain } = faultOf(
			'Cannot execute statement of type "DROP" on database "own"',
			'DROP TABLE own.a'
		);
		expect(plain).toContain('Your own tables can only be read here');
		expect(plain).toContain('CREATE TEMP TABLE');
	});

	it('is read when it comes as JSON', () => {
		const sql = 'SELECT * FORM economy';
		const said = JSON.stringify({
			exception_type: 'Parser',
			exception_message: `syntax error at or near "economy"\n\nLINE 2: ${sql}\n                      ^`
		});
		const { plain, at } = faultOf(said, sql);
		expect(plain).toContain('“economy” is not expected here');
		expect(sql.slice(at?.from, at?.to)).toBe('economy');
	});
});
