import { describe, expect, it } from 'vitest';
import { textBefore } from '../../../src/lib/sql/complete';
import { changesOwn, kindOf, plainName, statementsOf } from '../../../src/lib/sql/statements';

describe('what a reader typed', () => {
	it('is cut at semicolons, and not at those in texts, names, comments and between dollars', () => {
		const sql = `SELECT ';' AS "a;b"; -- one; two\n/* three; */ SELECT $$x;y$$;\n;`;
		const found = statementsOf(sql);
		expect(found.map(({ text }) => text)).toEqual([
			`SELECT ';' AS "a;b"`,
			'-- one; two\n/* three; */ SELECT $$x;y$$'
		]);
		for (const { text, from } of found) expect(sql.slice(from, from + text.length)).toBe(text);
	});

	it('says nothing when it is comments alone, and a quote left open swallows the rest', () => {
		expect(statementsOf('-- nothing\n ; /* here */')).toEqual([]);
		expect(statementsOf("SELECT 'a; SELECT 2")).toHaveLength(1);
	});

	it('is asked by its first word, whatever stands before it', () => {
		expect(kindOf('-- a\n (SELECT 1)')).toBe('rows');
		expect(kindOf('from economy')).toBe('rows');
		expect(kindOf('SUMMARIZE economy')).toBe('listing');
		expect(kindOf('CREATE TEMP TABLE t AS SELECT 1')).toBe('other');
	});

	it.each([
		['DROP TABLE own.ctry', 'DROP'],
		['drop table if exists "own".ctry;', 'DROP'],
		['-- now\nALTER TABLE own.ctry ADD COLUMN x INT', 'ALTER'],
		["INSERT INTO own.ctry VALUES ('a')", 'INSERT'],
		['UPDATE own.ctry SET value = 1', 'UPDATE'],
		['DELETE FROM own.ctry WHERE year = 2000', 'DELETE'],
		['TRUNCATE own.ctry', 'TRUNCATE'],
		['CREATE OR REPLACE TABLE own.ctry AS SELECT 1', 'CREATE'],
		['CREATE INDEX i ON own.ctry (year)', 'CREATE'],
		['EXPLAIN ANALYZE DELETE FROM own.ctry', 'DELETE'],
		['DETACH own', 'DETACH'],
		['USE own', 'USE']
	])('is refused where it would change the reader’s own tables: %s', (sql, word) => {
		expect(changesOwn(sql)).toBe(word);
	});

	it.each([
		...['FROM own.ctry', 'CREATE TEMP TABLE t AS FROM own.ctry', 'INSERT INTO t FROM own.ctry'],
		...['UPDATE t SET value = 1 FROM own.ctry', 'DELETE FROM t WHERE year IN (SELECT year FROM own.ctry)'],
		...['DROP TABLE owner', 'SELECT * FROM own.ctry -- DROP TABLE own.ctry', "SELECT 'DROP TABLE own.x'"]
	])('is not refused where it reads them: %s', (sql) => {
		expect(changesOwn(sql)).toBeNull();
	});

	it('gets names in quotes where SQL needs them: words of the language, capitals, spaces', () => {
		expect(['iso3', 'order', 'of', 'Rate', 'a b', 'a"b'].map(plainName)).toEqual([
			...['iso3', '"order"', 'of', '"Rate"', '"a b"', '"a""b"']
		]);
	});
});

describe('completion inside of a text', () => {
	it('knows by the column before it whether an indicator or an economy is meant', () => {
		expect(textBefore("WHERE o.indicator = 'under f")).toEqual({
			...{ from: 21, typed: 'under f', wants: 'indicator' }
		});
		expect(textBefore("WHERE economy IN ('LSO', 'bot")).toMatchObject({ typed: 'bot', wants: 'economy' });
		expect(textBefore("WHERE name = 'x")?.wants).toBeNull();
	});

	it('is not offered outside of one, in a comment, or in a name', () => {
		expect(textBefore("WHERE a = 'b' AND ")).toBeNull();
		expect(textBefore("-- it's")).toBeNull();
		expect(textBefore(`SELECT "it's`)).toBeNull();
		expect(textBefore("-- it's\nWHERE iso3 = 'l")?.typed).toBe('l');
	});
});
