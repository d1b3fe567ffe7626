/**
 * Observations as they were published, straight from the Parquet files: the database for the browser holds 6
 * significant digits. DuckDB writes them as text once, and the lines are cut up as they are: millions of values
 * as JavaScript objects would take minutes.
 */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NativeDatabase } from '../../../src/lib/database/native';
import { quoted } from '../../database/lib/write-tables';

/** One economy's values of one indicator, as text. */
export interface Block {
	indicator: string;
	economy: string;
	/** Lines of the indicator's CSV file, each with its line break. */
	csv: string;
	/** Members of a SeriesView (src/lib/types.ts) as JSON without its braces. */
	json: string;
}

/** Whole numbers without ".0", all others in the shortest form that reads back the same. */
const number = (column: string) => `CASE
	WHEN ${column} = trunc(${column}) AND abs(${column}) < 1e15 THEN ${column}::BIGINT::VARCHAR
	ELSE ${column}::VARCHAR END`;

let written = 0;

/**
 * The blocks of one source's Parquet file, in its order.
 * @param only those of one indicator or of one economy; all of them when not given
 * @throws Error when the file is not sorted by indicator and economy
 */
export async function* publishedBlocks(
	db: NativeDatabase,
	file: string,
	only: { indicator?: string; economy?: string } = {}
): AsyncGenerator<Block> {
	const csv = join(tmpdir(), `tsoelopele-${process.pid}-${written++}.csv`);
	const conditions = Object.entries(only).map(([column, value]) => `WHERE ${column} = ${quoted(value)}`);
	try {
		await db.run(`COPY (
			SELECT indicator, economy, year, ${number('value')}, ${number('low')}, ${number('high')}, nature
			FROM read_parquet(${quoted(file)}) ${conditions.join('')}
		) TO ${quoted(csv)} (HEADER false)`);
		yield* blocksOf(readFileSync(csv, 'latin1'), file);
	} finally {
		rmSync(csv, { force: true });
	}
}

/** Cuts sorted lines `indicator,economy,year,value,low,high,nature` into blocks. */
export function* blocksOf(text: string, file: string): Generator<Block> {
	const seen = new Set<string>();
	let start = 0;
	while (start < text.length) {
		const key = text.slice(start, text.indexOf(',', text.indexOf(',', start) + 1) + 1);
		if (seen.has(key))
			throw new Error(`${file}: expected rows sorted by indicator and economy, found ${key} again`);
		seen.add(key);
		let end = start;
		while (text.startsWith(key, end)) end = text.indexOf('\n', end) + 1;
		const [indicator = '', economy = ''] = key.split(',');
		const csv = text.slice(start, end);
		yield { indicator, economy, csv, json: seriesJson(csv) };
		start = end;
	}
}

function seriesJson(csv: string): string {
	const columns: string[][] = [[], [], [], [], []];
	const [years, values, lows, highs, natures] = columns as [string[], string[], string[], string[], string[]];
	for (const line of csv.split('\n')) {
		const [, , year, value, low, high, nature] = line.split(',');
		if (year === undefined) continue;
		years.push(year);
		values.push(value!);
		lows.push(low || 'null');
		highs.push(high || 'null');
		natures.push(nature![0]!);
	}
	const isBounded = lows.some((low) => low !== 'null') || highs.some((high) => high !== 'null');
	return (
		`"y":[${years}],"v":[${values}]` +
		(isBounded ? `,"lo":[${lows}],"hi":[${highs}]` : '') +
		(natures.every((letter) => letter === 'a') ? '' : `,"n":"${natures.join('')}"`)
	);
}
