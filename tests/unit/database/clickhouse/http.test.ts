/** The protocol alone, against a double: what a server would be sent, and what becomes of what it answers. */
import { describe, expect, it } from 'vitest';
import { openClickHouse } from '../../../../src/lib/database/clickhouse/clickhouse';
import { ClickHouseFault, overHttp, serverOf, written } from '../../../../src/lib/database/clickhouse/http';

const ANSWER = JSON.stringify({
	meta: [
		{ name: 'value', type: 'Nullable(Float64)' },
		{ name: 'name', type: 'String' }
	],
	data: [
		[1.5, 'nan'],
		[null, ''],
		['nan', 'x'],
		['-inf', 'y']
	]
});

function double(answer: string, init: ResponseInit = {}) {
	const asked: { url: URL; init: RequestInit | undefined }[] = [];
	const fetch: typeof globalThis.fetch = (url, request) => {
		asked.push({ url: new URL(String(url)), init: request });
		return Promise.resolve(new Response(answer, init));
	};
	const server = { url: 'http://cluster:8123', database: 'site', user: 'reader', password: 'secret' };
	return { asked, db: openClickHouse(overHttp(server, fetch)) };
}

describe('ClickHouse over HTTP', () => {
	it('is sent the statement, its parameters and all settings by name, and may not write', async () => {
		const { asked, db } = double(ANSWER);
		await db.query('SELECT v FROM t WHERE a = ? AND b = ?', ["it's\t\\", null]);
		const [{ url, init }] = asked as [(typeof asked)[number]];
		expect(init?.body).toBe('SELECT v FROM t WHERE a = {p0:String} AND b = {p1:Nullable(String)}');
		expect(Object.fromEntries(url.searchParams)).toMatchObject({
			...{ database: 'site', join_use_nulls: '1', cast_keep_nullable: '1', union_default_mode: 'DISTINCT' },
			...{ aggregate_functions_null_for_empty: '1', prefer_column_name_to_alias: '1', readonly: '2' },
			...{ wait_end_of_query: '1', param_p0: String.raw`it's\t\\`, param_p1: '\\N' }
		});
		expect(init?.headers).toMatchObject({ 'x-clickhouse-user': 'reader', 'x-clickhouse-key': 'secret' });
		expect(url.href).not.toContain('secret');
	});
	it('answers rows in which nothing is null, and what is not finite is a number', async () => {
		expect(await double(ANSWER).db.query('SELECT 1')).toEqual([
			{ value: 1.5, name: 'nan' },
			{ value: null, name: '' },
			{ value: NaN, name: 'x' },
			{ value: -Infinity, name: 'y' }
		]);
	});
	it('tells a fault in its own words, one in the middle of an answer too', async () => {
		const message = 'Code: 60. DB::Exception: Unknown table expression identifier';
		await expect(double(message, { status: 404 }).db.query('SELECT 1')).rejects.toThrow(ClickHouseFault);
		const late = double(message, { headers: { 'x-clickhouse-exception-code': '159' } });
		await expect(late.db.query('SELECT 1')).rejects.toThrow('Unknown table');
		await expect(double('', { status: 502 }).db.query('SELECT 1')).rejects.toThrow('answered 502');
	});
	it('says when an answer has more rows than were asked for', async () => {
		await expect(double(ANSWER).db.query('SELECT 1', [], { mostRows: 3 })).rejects.toThrow(
			'4 rows, more than 3'
		);
	});
	it('is used where the environment names a server, and only there', () => {
		expect(serverOf({})).toBeNull();
		expect(serverOf({ CLICKHOUSE_URL: 'http://x:8123' })).toMatchObject({
			url: 'http://x:8123',
			database: 'tsoelopele'
		});
		expect(written(2.5)).toBe('2.5');
	});
});
