/** Rows of data/flows: money or goods that went from one party to another, one Parquet file a kind. */
import { DuckDBInstance } from '@duckdb/node-api';
import type { Nature } from '../../../src/lib/types';

/** One amount. Which columns a kind uses is said in data/flows/kinds.yaml; the others are ''. */
export interface FlowRow {
	kind: string;
	/** Who gives, lends or sells: ISO3 of an economy or an id of data/flows/providers.csv. */
	provider: string;
	/** Who receives, owes or buys: likewise. */
	recipient: string;
	/** A broad class of goods, where a kind has one. */
	sector: string;
	product: string;
	/** Of loans: concessional, non-concessional, banks, bonds, other private. Of debt: the type of creditor. */
	terms: string;
	/** What the amount is: grant, disbursed, paid, commitment, stock, exports, imports, rate, share. */
	measure: string;
	/** null where the amount is not of one year; `period` says which years. */
	year: number | null;
	period: string;
	/** Money in US dollars (not thousands), rates and shares in per cent. Negative amounts keep their sign. */
	value: number;
	unit: string;
	/** 'current', 'constant 2022', or '' where the value is no money. */
	price_base: string;
	nature: Nature;
}

export const FLOW_COLUMNS = [
	...(['kind', 'provider', 'recipient', 'sector', 'product', 'terms', 'measure', 'year', 'period'] as const),
	...(['value', 'unit', 'price_base', 'nature'] as const)
] satisfies (keyof FlowRow)[];

const EMPTY = { sector: '', product: '', terms: '', year: null, period: '', nature: 'actual' } as const;
type Given = Pick<FlowRow, 'kind' | 'provider' | 'recipient' | 'measure' | 'value'> & Partial<FlowRow>;

/** A flow of money in US dollars of the year unless something else is said. */
export function flow(row: Given): FlowRow {
	return { ...EMPTY, unit: 'US dollars', price_base: 'current', ...row, value: toCents(row.value) };
}

/** Sums of thousands of dollars leave tails such as 0.1999999: cents are what a publisher can know. */
function toCents(value: number): number {
	return Math.round(value * 100) / 100;
}

/** What two flows may not share: everything but the value. */
export function flowKey(row: FlowRow): string {
	return [
		row.kind,
		row.provider,
		row.recipient,
		row.sector,
		row.product,
		row.terms,
		row.measure,
		row.year ?? row.period,
		row.price_base
	].join('|');
}

/** Rows of one key as one, their values added, in the order of first appearance. */
export function addUp(rows: readonly FlowRow[]): FlowRow[] {
	const byKey = new Map<string, FlowRow>();
	for (const row of rows) {
		const key = flowKey(row);
		const there = byKey.get(key);
		if (there) there.value = toCents(there.value + row.value);
		else byKey.set(key, { ...row });
	}
	return [...byKey.values()];
}

/** Writes the flows of one kind as zstd Parquet, sorted by every column but the value. */
export async function writeFlows(file: string, rows: readonly FlowRow[]): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		const types = FLOW_COLUMNS.map(
			(column) => `${column} ${{ year: 'SMALLINT', value: 'DOUBLE' }[column as string] ?? 'VARCHAR'}`
		);
		await connection.run(`CREATE TABLE flow (${types.join(', ')})`);
		const appender = await connection.createAppender('flow');
		for (const row of rows) {
			for (const column of FLOW_COLUMNS) {
				if (column === 'value') appender.appendDouble(row.value);
				else if (column !== 'year') appender.appendVarchar(row[column]);
				else if (row.year === null) appender.appendNull();
				else appender.appendSmallInt(row.year);
			}
			appender.endRow();
		}
		appender.closeSync();
		const key = FLOW_COLUMNS.filter((column) => column !== 'value').join(', ');
		await connection.run(
			`COPY (FROM flow ORDER BY ${key}) TO '${file.replaceAll("'", "''")}' ` +
				'(FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19)'
		);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
