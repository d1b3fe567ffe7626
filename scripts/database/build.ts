/**
 * npm run build:database: data/ → public/api/tsoelopele.duckdb, tsoelopele-core.duckdb and
 * tsoelopele-flows.duckdb.
 * Stops, and leaves the databases as they were, when data/ is at fault. With --draft it prints the faults and
 * leaves out what they touch: for a look at work that is not finished.
 */
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, isUnchanged, remember } from '../lib/unchanged';
import { readFlowTables } from './lib/flow-tables';
import { DataFault, Problems } from '../lib/problems';
import { readData } from './lib/read-data';
import { makeTables } from './lib/tables';
import { writeDatabases } from './lib/write-database';
import { writeFlowsDatabase } from './lib/write-flows';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DATABASE = join(ROOT, 'public/api/tsoelopele.duckdb');
export const CORE_DATABASE = join(ROOT, 'public/api/tsoelopele-core.duckdb');
/** Money and goods between two parties, in a file of its own. */
export const FLOWS_DATABASE = join(ROOT, 'public/api/tsoelopele-flows.duckdb');
const STAMP = join(ROOT, '.cache/database.hash');
const INPUTS = [
	'data',
	'scripts/database',
	'src/lib/assess/similar.ts',
	'src/lib/query/similar.ts',
	'src/lib/database/native.ts'
];

/** @returns whether the databases were written (false: they were up to date) */
export async function buildDatabase({ draft = false } = {}): Promise<boolean> {
	const files = { full: DATABASE, core: CORE_DATABASE };
	const hash = hashOf(
		INPUTS.map((path) => join(ROOT, path)),
		draft ? 'draft' : ''
	);
	if (isUnchanged(STAMP, hash, [...Object.values(files), FLOWS_DATABASE])) return false;
	const problems = new Problems();
	const data = readData(join(ROOT, 'data'), problems);
	const tables = makeTables(data, problems);
	const flows = readFlowTables(
		join(ROOT, 'data'),
		new Set(tables.economy.map((row) => row.iso3)),
		new Set(tables.source.map((row) => row.id)),
		problems
	);
	if (!draft) problems.stopIfAny();
	await writeFlowsDatabase(flows, tables, FLOWS_DATABASE, problems, draft);
	await writeDatabases(tables, data.observations, files, problems, draft);
	for (const problem of problems.list) console.warn(problem);
	remember(STAMP, hash);
	return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const start = performance.now();
	try {
		const written = await buildDatabase({ draft: process.argv.includes('--draft') });
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		const sizes = [DATABASE, CORE_DATABASE, FLOWS_DATABASE].map(
			(file) => `${relative(ROOT, file)} ${(statSync(file).size / 1e6).toFixed(1)} MB`
		);
		console.log(`Database ${written ? 'built' : 'up to date'} (${seconds} s): ${sizes.join(', ')}`);
	} catch (error) {
		if (!(error instanceof DataFault)) throw error;
		console.error(`The database was not built, because data/ is at fault:\n${error.message}`);
		process.exitCode = 1;
	}
}
