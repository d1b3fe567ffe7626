/**
 * ClickHouse by its HTTP interface: a server, or any node of a cluster. Statement in the body, parameters and settings by name in
 * the address, JSONCompact back. The server is asked to wait for the end of a query, so that a fault in the middle is a fault
 * and not a cut answer with status 200.
 */
import type { Database, Parameter } from '../database';
import { openClickHouse, type Transport } from './clickhouse';

export interface ClickHouseServer {
	/** "http://localhost:8123" */
	url: string;
	database: string;
	user?: string | undefined;
	password?: string | undefined;
}

/** ClickHouse’s own message for a statement that it refused or could not finish. */
export class ClickHouseFault extends Error {}

/** A parameter as the interface reads it: a field of a tab-separated row, \N for NULL. */
export function written(parameter: Parameter): string {
	if (parameter === null) return '\\N';
	if (typeof parameter !== 'string') return String(parameter);
	const signs: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
	return parameter.replace(/[\\\t\n\r]/g, (sign) => signs[sign] ?? sign);
}

/** @param fetch how requests are made, the platform's own unless said */
export function overHttp(
	server: ClickHouseServer,
	fetch: typeof globalThis.fetch = globalThis.fetch
): Transport {
	return async (sql, parameters, settings, signal) => {
		const url = new URL(server.url);
		const options = {
			database: server.database,
			default_format: 'JSONCompact',
			wait_end_of_query: 1,
			readonly: 2,
			...settings
		};
		for (const [name, value] of Object.entries(options)) url.searchParams.set(name, String(value));
		for (const [name, value] of Object.entries(parameters))
			url.searchParams.set(`param_${name}`, written(value));
		const headers: Record<string, string> = { 'content-type': 'text/plain; charset=utf-8' };
		if (server.user !== undefined) headers['x-clickhouse-user'] = server.user;
		if (server.password !== undefined) headers['x-clickhouse-key'] = server.password;
		const response = await fetch(url, { method: 'POST', headers, body: sql, signal: signal ?? null });
		const text = await response.text();
		if (!response.ok || response.headers.has('x-clickhouse-exception-code'))
			throw new ClickHouseFault(text.trim().split('\n')[0] || `The server answered ${response.status}.`);
		return text;
	};
}

/**
 * The server that the environment names: CLICKHOUSE_URL, CLICKHOUSE_DATABASE ("tsoelopele" unless said), CLICKHOUSE_USER,
 * CLICKHOUSE_PASSWORD; null where it names none.
 */
export function serverOf(environment: Readonly<Record<string, string | undefined>>): ClickHouseServer | null {
	const url = environment['CLICKHOUSE_URL'];
	if (!url) return null;
	return {
		url,
		database: environment['CLICKHOUSE_DATABASE'] ?? 'tsoelopele',
		user: environment['CLICKHOUSE_USER'],
		password: environment['CLICKHOUSE_PASSWORD']
	};
}

export const openServer = (server: ClickHouseServer): Database => openClickHouse(overHttp(server));
