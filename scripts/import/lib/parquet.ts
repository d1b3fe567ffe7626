/** Observations to and from Parquet with DuckDB; one thread and a fixed order, so that bytes repeat. */
import { existsSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Observation } from '../../../src/lib/types';

const KEY = 'indicator, economy, year';
const quote = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/** Does some work on a fresh in-memory DuckDB with one thread. */
export async function withDuckDB<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		return await work(connection);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

/** Writes observations sorted by indicator, economy, year as zstd Parquet. @returns the number of rows written */
export async function writeObservations(file: string, observations: readonly Observation[]): Promise<number> {
	return withDuckDB(async (connection) => {
		await connection.run(
			'CREATE TABLE observation (indicator VARCHAR, economy VARCHAR, year SMALLINT, value DOUBLE, ' +
				'low DOUBLE, high DOUBLE, nature VARCHAR)'
		);
		const appender = await connection.createAppender('observation');
		const number = (value: number | null) =>
			value === null ? appender.appendNull() : appender.appendDouble(value);
		for (const row of observations) {
			appender.appendVarchar(row.indicator);
			appender.appendVarchar(row.economy);
			appender.appendSmallInt(row.year);
			number(row.value);
			number(row.low);
			number(row.high);
			appender.appendVarchar(row.nature);
			appender.endRow();
		}
		appender.closeSync();
		await connection.run(
			`COPY (FROM observation ORDER BY ${KEY}) TO ${quote(file)} ` +
				'(FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19)'
		);
		return observations.length;
	});
}

/** One value that a publisher changed. */
export interface Revision {
	indicator: string;
	economy: string;
	year: number;
	before: number;
	after: number;
}

/** What differs between two states of one source. Empty lists and zero revisions: the data are the same. */
export interface Changes {
	/** Indicator ids that were not there before. */
	added: string[];
	lost: string[];
	/** Series that end earlier or have fewer values, each with what it was and is. */
	shortened: string[];
	/** Values of years and economies that were not there before, in series that were. */
	extended: number;
	/** Values of the same indicator, economy and year that differ. */
	revised: number;
	/** Values whose bounds or nature alone differ. */
	requalified: number;
	/** The revisions that are largest in proportion, at most five. */
	largest: Revision[];
}

/** Compares two Parquet files of observations. @returns null when the first is not there to compare with */
export async function compareObservations(before: string, after: string): Promise<Changes | null> {
	if (!existsSync(before)) return null;
	return withDuckDB(async (connection) => {
		const rows = async <Row>(sql: string): Promise<Row[]> =>
			(await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
		await connection.run(`CREATE VIEW a AS FROM ${quote(before)}; CREATE VIEW b AS FROM ${quote(after)};`);
		const series = await rows<{ id: string; n1: number; n2: number; y1: number; y2: number }>(`
			SELECT coalesce(x.indicator, y.indicator) AS id, x.n::INT AS n1, y.n::INT AS n2, x.last AS y1, y.last AS y2
			FROM (SELECT indicator, count(*) AS n, max(year)::INT AS last FROM a GROUP BY 1) AS x
			FULL JOIN (SELECT indicator, count(*) AS n, max(year)::INT AS last FROM b GROUP BY 1) AS y USING (indicator)
			ORDER BY 1`);
		await connection.run(`
			CREATE TABLE both_ AS SELECT indicator, economy, year, a.value AS before, b.value AS after,
				(a.low, a.high, a.nature) IS DISTINCT FROM (b.low, b.high, b.nature) AS requalified
			FROM a JOIN b USING (${KEY})`);
		const [counts] = await rows<{ revised: number; requalified: number; extended: number }>(`
			SELECT count(*) FILTER (before <> after)::INT AS revised,
				count(*) FILTER (before = after AND requalified)::INT AS requalified,
				((SELECT count(*) FROM b WHERE indicator IN (SELECT indicator FROM a)) - count(*))::INT AS extended
			FROM both_`);
		const largest = await rows<Revision>(`
			SELECT indicator, economy, year::INT AS year, before, after FROM both_ WHERE before <> after
			ORDER BY abs(after - before) / greatest(abs(before), abs(after)) DESC, ${KEY} LIMIT 5`);
		return {
			added: series.filter((s) => s.n1 === null).map((s) => s.id),
			lost: series.filter((s) => s.n2 === null).map((s) => s.id),
			shortened: series
				.filter((s) => s.n1 !== null && s.n2 !== null && (s.n2 < s.n1 || s.y2 < s.y1))
				.map((s) => `${s.id} (${s.n1} values to ${s.y1}, now ${s.n2} to ${s.y2})`),
			extended: counts?.extended ?? 0,
			revised: counts?.revised ?? 0,
			requalified: counts?.requalified ?? 0,
			largest
		};
	});
}

/** True when nothing at all differs. */
export function isSame(changes: Changes): boolean {
	const { added, lost, shortened, extended, revised, requalified } = changes;
	return added.length + lost.length + shortened.length + extended + revised + requalified === 0;
}
