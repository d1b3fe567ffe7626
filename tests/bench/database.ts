/**
 * How long the database takes: to open, and for the questions that pages ask, in the native engine and in the
 * browser's (in Node, without a worker). Run with: npx tsx tests/bench/database.ts
 */
import { readFileSync } from 'node:fs';
import type { Database } from '../../src/lib/database/database';
import { openNative } from '../../src/lib/database/native';
import { openWasmFile } from '../unit/database/support/wasm-file';

const QUESTIONS = {
	'one series': `SELECT year, value FROM observation WHERE indicator = 'SH.DYN.AIDS.ZS' AND economy = 'LSO' ORDER BY year`,
	'one indicator, all economies': `SELECT economy, year, value FROM observation WHERE indicator = 'SP.POP.TOTL'`,
	'one economy, newest of each indicator': `SELECT indicator, arg_max(value, year) AS value FROM observation
		WHERE economy = 'LSO' GROUP BY indicator`,
	'scan of everything': 'SELECT nature, count(*) AS n, avg(value) AS mean FROM observation GROUP BY nature'
};

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
	const start = performance.now();
	const result = await work();
	console.log(`  ${name.padEnd(40)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`);
	return result;
}

async function bench(open: () => Promise<Database>): Promise<void> {
	const db = await timed('open', open);
	for (const [name, sql] of Object.entries(QUESTIONS)) {
		await timed(`${name}, first time`, () => db.query(sql));
		await timed(`${name}, again`, () => db.query(sql));
	}
	await db.close();
}

for (const file of ['public/api/tsoelopele-core.duckdb', 'public/api/tsoelopele.duckdb']) {
	const bytes = readFileSync(file);
	console.log(`${file} (${(bytes.length / 1e6).toFixed(1)} MB), native`);
	await bench(() => openNative(file));
	console.log(`${file}, WASM in Node (open includes the engine's start)`);
	await bench(() => openWasmFile(bytes));
}
