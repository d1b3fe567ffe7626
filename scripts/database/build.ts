/**
 * npm run build:database: data/ → public/api/tsoelopele.duckdb, tsoelopele-core.duckdb and
 * tsoelopele-flows.duckdb.
 * Rests when nothing that they are made of has changed.
 * Stops, and leaves the databases as they were, when data/ is at fault. With --draft it prints the faults and
 * leaves out what they touch: for a look at work that is not finished.
 */
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { keyOf } from '../lib/key';
import { LOCK, withLock } from '../lib/lock';
import { main } from '../lib/main';
import { report } from '../lib/progress';
import { ROOT } from '../lib/root';
import { makeOnce, readStamp } from '../lib/stamp';
import { readFlowTables } from './lib/flow-tables';
import { DataFault, Problems } from '../lib/problems';
import { readData } from './lib/read-data';
import { makeTables } from './lib/tables';
import { writeDatabases } from './lib/write-database';
import { writeFlowsDatabase } from './lib/write-flows';

export const DATABASE = join(ROOT, 'public/api/tsoelopele.duckdb');
export const CORE_DATABASE = join(ROOT, 'public/api/tsoelopele-core.duckdb');
/** Money and goods between two parties, in a file of its own. */
export const FLOWS_DATABASE = join(ROOT, 'public/api/tsoelopele-flows.duckdb');
const STAMP = join(ROOT, '.cache/database.json');

/** Observations as they were checked last, so that a changed word does not ask for all of them again. */
const KEPT = join(ROOT, '.cache/observations');

/** What both kinds of facts are checked against, and all programs that do so: of words, what is in neither. */
const CHECKED = { code: ['scripts/database/build.ts'], files: ['data/economies', 'data/sources.yaml'] };
export const flowsKey = (): string => keyOf(ROOT, { ...CHECKED, files: [...CHECKED.files, 'data/flows'] });
export const observationsKey = (): string =>
	keyOf(ROOT, { ...CHECKED, files: [...CHECKED.files, 'data/observations'] });

/** What the databases were made of; "" where there are none. */
export const databaseKey = (): string => {
	const stamp = readStamp(STAMP);
	return stamp ? `${stamp.kind} ${stamp.key}` : '';
};

/** @returns whether the databases were written (false: they were up to date) */
export function buildDatabase({ draft = false } = {}): Promise<boolean> {
	const key = keyOf(ROOT, { code: ['scripts/database/build.ts'], files: ['data'] });
	const stamp = { kind: draft ? 'draft' : 'database', key };
	return makeOnce(STAMP, stamp, [DATABASE, CORE_DATABASE, FLOWS_DATABASE], () =>
		writeAll({ full: DATABASE, core: CORE_DATABASE, flows: FLOWS_DATABASE }, draft, draft ? undefined : KEPT)
	);
}

/**
 * Writes the three databases, whatever is there already.
 * @param files where to
 * @param kept where checked observations are from one time to the next; all is made anew without it
 * @param folder what they are made of, data/ unless it is another
 * @throws DataFault naming what is at fault in data/
 */
export async function writeAll(
	files: { full: string; core: string; flows: string },
	draft = false,
	kept?: string,
	folder: string = join(ROOT, 'data')
): Promise<void> {
	const problems = new Problems();
	report(0, 'reading data/');
	const data = readData(folder, problems);
	const tables = makeTables(data, problems);
	const flows = readFlowTables(
		folder,
		new Set(tables.economy.map((row) => row.iso3)),
		data.sources && new Set(tables.source.map((row) => row.id)),
		problems
	);
	if (!draft) problems.stopIfAny();
	report(0.2, 'database of flows');
	const flowsStamp = { kind: 'flows', key: flowsKey() };
	const writeFlows = () => writeFlowsDatabase(flows, tables, files.flows, problems, draft);
	if (kept === undefined) await writeFlows();
	else await makeOnce(join(ROOT, '.cache/flows.json'), flowsStamp, [files.flows], writeFlows);
	report(0.35, 'database of observations');
	await writeDatabases(
		tables,
		data.observations,
		files,
		problems,
		draft,
		kept === undefined ? undefined : { folder: kept, key: observationsKey() }
	);
	for (const problem of problems.list) console.warn(problem);
}

await main(
	import.meta.url,
	async () => {
		const start = performance.now();
		const draft = process.argv.includes('--draft');
		const written = await withLock(LOCK, { doing: 'npm run build:database' }, () => buildDatabase({ draft }));
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		const sizes = [DATABASE, CORE_DATABASE, FLOWS_DATABASE].map(
			(file) => `${relative(ROOT, file)} ${(statSync(file).size / 1e6).toFixed(1)} MB`
		);
		console.log(`Database ${written ? 'built' : 'up to date'} (${seconds} s): ${sizes.join(', ')}`);
	},
	[DataFault]
);
