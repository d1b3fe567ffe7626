/**
 * ClickHouse as a Database: the same functions of src/lib/query ask it. How a statement gets there is the transport's matter
 * (http.ts for a server or a cluster, the tests' own for the engine in this process).
 */
import type { Database, Parameter } from '../database';
import { SETTINGS } from './settings';
import { toClickHouse } from './translate';

/**
 * Hands over one statement and gives back JSONCompact's text.
 * @param parameters by name: p0, p1 …
 * @param settings of this query alone
 */
export type Transport = (
	sql: string,
	parameters: Readonly<Record<string, Parameter>>,
	settings: Readonly<Record<string, number | string>>,
	signal: AbortSignal | undefined
) => Promise<string>;

interface Answer {
	meta: { name: string; type: string }[];
	data: unknown[][];
}

const NOT_FINITE: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity };

function plain(value: unknown, type: string): unknown {
	if (typeof value === 'string' && /Float/.test(type)) return NOT_FINITE[value] ?? Number(value);
	return value;
}

/** A database whose statements go through the transport. */
export function openClickHouse(send: Transport, close: () => Promise<void> = async () => {}): Database {
	return {
		async query<Row extends object>(
			sql: string,
			parameters: readonly Parameter[] = [],
			{ signal, mostRows } = {} as { signal?: AbortSignal | undefined; mostRows?: number }
		) {
			const named = Object.fromEntries(parameters.map((each, index) => [`p${index}`, each]));
			const text = await send(toClickHouse(sql, parameters), named, SETTINGS, signal);
			const { meta, data } = JSON.parse(text) as Answer;
			if (mostRows !== undefined && data.length > mostRows)
				throw new Error(`The answer has ${data.length} rows, more than ${mostRows}.`);
			return data.map((cells) =>
				Object.fromEntries(meta.map(({ name, type }, at) => [name, plain(cells[at], type)]))
			) as Row[];
		},
		close
	};
}
