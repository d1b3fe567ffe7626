import { describe, expect, it } from 'vitest';
import { toClickHouse, Untranslatable } from '../../../../src/lib/database/clickhouse/translate';

const said = (sql: string, parameters: (string | number | boolean | null)[] = []) =>
	toClickHouse(sql, parameters).replace(/\s+/g, ' ');

describe('the product’s SQL in ClickHouse’s words', () => {
	it('names functions as they are called there, whatever stands in texts and quoted names', () => {
		expect(said(`SELECT arg_max(v, year) AS "arg_max(x)" FROM t WHERE isfinite(v) AND s = 'isfinite('`)).toBe(
			`SELECT argMax(v, year) AS "arg_max(x)" FROM t WHERE isFinite(v) AND s = 'isfinite('`
		);
	});
	it('takes medians and quantiles of all rows, not of a sample', () => {
		expect(said('SELECT median(v), quantile_cont(v / (1 + w), 0.25) FROM t')).toBe(
			'SELECT quantileExactInclusive(0.5)(v), quantileExactInclusive(0.25)(v / (1 + w)) FROM t'
		);
	});
	it('joins texts, filters, and looks past the last row for nothing and not for 0', () => {
		expect(said(`SELECT string_agg(concat(a, ','), ',') FROM t`)).toBe(
			`SELECT groupConcat(',')(concat(a, ',')) FROM t`
		);
		expect(said('SELECT sum(v) FILTER (a = 1), sum(v) FILTER (WHERE a = 1)')).toBe(
			'SELECT sum(v) FILTER (WHERE a = 1), sum(v) FILTER (WHERE a = 1)'
		);
		expect(said('SELECT lead(year, 1) OVER w, lag(year) OVER w')).toBe(
			'SELECT lead(toNullable(year), 1) OVER w, lag(toNullable(year)) OVER w'
		);
	});
	it('binds parameters by name and kind, and not those in texts', () => {
		expect(said(`SELECT ?, ?, ?, ?, '?', "?" -- ?`, ['x', 3, 2.5, null])).toBe(
			`SELECT {p0:String}, {p1:Int32}, {p2:Float64}, {p3:Nullable(String)}, '?', "?" `
		);
		expect(() => said('SELECT ?')).toThrow('Expected a parameter for each "?", found 0');
	});
	it('keeps a backslash in a text a backslash', () => {
		expect(toClickHouse(String.raw`SELECT 'a\b'`, [])).toBe(String.raw`SELECT 'a\\b'`);
	});
	it.each(['7 // 2', 'log(100)', 'round(2.5)', 'first_value(v) OVER ()', `CAST('1959-01-01' AS DATE)`])(
		'refuses %s, which means something else there',
		(expression) => {
			expect(() => said(`SELECT ${expression}`)).toThrow(Untranslatable);
			expect(said(`SELECT '${expression.replaceAll("'", '')}'`)).toContain("'");
		}
	);
});
