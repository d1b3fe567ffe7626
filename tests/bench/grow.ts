/**
 * A database with the shape of today's and many times its observations: every series stands in it again under further ids, with
 * values a little apart, in the same order, so that lengths, gaps, bounds and natures are those of the real data.
 * Run with: npx tsx tests/bench/grow.ts <times> <file>
 */
import { existsSync, rmSync } from 'node:fs';
import { openNative } from '../../src/lib/database/native';
import { main, PlainFault } from '../../scripts/lib/main';

const FULL = 'public/api/tsoelopele.duckdb';

/** Writes the file. @param times 1: as many observations as today */
export async function grow(times: number, file: string): Promise<number> {
	rmSync(file, { force: true });
	const db = await openNative(file, { readonly: false });
	await db.run(`SET threads = 1; SET preserve_insertion_order = true; ATTACH '${FULL}' AS today (READ_ONLY)`);
	const tables = await db.query<{ name: string }>(
		`SELECT table_name AS name FROM duckdb_tables() WHERE database_name = 'today' ORDER BY 1`
	);
	for (const { name } of tables) await db.run(`CREATE TABLE ${name} AS FROM today.${name} LIMIT 0`);
	for (const { name } of tables.filter(({ name }) => !['observation', 'indicator'].includes(name)))
		await db.run(`INSERT INTO ${name} FROM today.${name}`);
	for (let copy = 0; copy < times; copy += 1) {
		const id = copy === 0 ? '' : ` || '.C${copy}'`;
		await db.run(`INSERT INTO indicator SELECT * REPLACE (id${id} AS id) FROM today.indicator`);
		await db.run(
			`INSERT INTO observation SELECT indicator${id}, economy, year, value * (1 + ${copy} / 1000.0), low, high, nature
			FROM today.observation`
		);
	}
	const [{ rows } = { rows: 0 }] = await db.query<{ rows: number }>(
		'SELECT CAST(count(*) AS DOUBLE) AS rows FROM observation'
	);
	await db.run('DETACH today; CHECKPOINT');
	await db.close();
	return rows;
}

await main(import.meta.url, async () => {
	const [times = 10, file = ''] = process.argv
		.slice(2)
		.map((text, index) => (index === 0 ? Number(text) : text));
	if (!existsSync(FULL)) throw new PlainFault('Make the database first: npm run build:database');
	if (typeof times !== 'number' || !(times >= 1) || typeof file !== 'string' || file === '')
		throw new PlainFault('Usage: npx tsx tests/bench/grow.ts <times> <file>');
	console.log(`${(await grow(times, file)).toLocaleString('en')} observations in ${file}`);
});
