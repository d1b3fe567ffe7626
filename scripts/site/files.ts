/**
 * The static files that stand beside the pages: public/api/** for other programs, public/view/** for the pages
 * themselves. Rests when neither the database nor the code that makes them has changed.
 */
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openNative } from '../../src/lib/database/native';
import { indicators } from '../../src/lib/query/indicators';
import { CORE_DATABASE, DATABASE, FLOWS_DATABASE } from '../database/build';
import { DataFault } from '../lib/problems';
import { readFrameworks } from '../frameworks/read';
import { hashOf, isUnchanged, remember } from '../lib/unchanged';
import { writeAidFiles } from './lib/aid-files';
import { writeApiFiles } from './lib/api-files';
import { coastalNeighbours } from './lib/coastal-neighbours';
import { writeFlowFiles } from './lib/flow-files';
import { writeFrameworkFiles } from './lib/framework-files';
import { writeTradeFiles } from './lib/trade-files';
import { writeViewFiles } from './lib/view-files';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMP = join(ROOT, '.cache/site-files.hash');
const CODE = [
	'scripts/site/files.ts',
	'scripts/site/lib',
	'scripts/frameworks',
	'src/lib/query',
	'src/lib/assess',
	'src/lib/view/verdicts.ts',
	'src/lib/view/columns.ts',
	'src/lib/view/trade/file.ts',
	'src/lib/view/trade/ids.ts',
	'src/lib/view/trade/pack.ts',
	'data/economies/coastal-neighbours.csv',
	...['editions', 'file', 'flows', 'groups', 'ids', 'pack'].map((name) => `src/lib/view/aid/${name}.ts`)
];
/** What this step makes, in its order of appearance; the databases beside them are not touched. */
const MADE = ['api/indicators.csv', 'api/indicators', 'api/economies', 'api/flows', 'api/frameworks', 'view'];

const start = performance.now();
const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
const hash = hashOf(
	CODE.map((path) => join(ROOT, path)),
	readFileSync(join(ROOT, '.cache/database.hash'), 'utf8')
);
const made = MADE.map((path) => join(ROOT, 'public', path));
if (isUnchanged(STAMP, hash, made)) {
	console.log(`Site files up to date (${seconds()})`);
} else {
	const part = join(ROOT, `.cache/site-${process.pid}`);
	try {
		const count = await writeFiles(part);
		MADE.forEach((path, i) => {
			rmSync(made[i]!, { recursive: true, force: true });
			mkdirSync(join(made[i]!, '..'), { recursive: true });
			renameSync(join(part, path), made[i]!);
		});
		remember(STAMP, hash);
		console.log(`Site files written (${seconds()}): ${count.toLocaleString('en')} observations`);
	} catch (error) {
		if (!(error instanceof DataFault)) throw error;
		console.error(`The site's files were not made, because data/ is at fault:\n${error.message}`);
		process.exitCode = 1;
	} finally {
		rmSync(part, { recursive: true, force: true });
	}
}

async function writeFiles(to: string): Promise<number> {
	const frameworks = readFrameworks(join(ROOT, 'data'));
	const core = await openNative(CORE_DATABASE);
	const used = (await indicators(core)).map((indicator) => indicator.id);
	await core.close();
	const db = await openNative(DATABASE);
	try {
		const count = await writeApiFiles(db, join(ROOT, 'data/observations'), join(to, 'api'));
		console.log(`  api files: ${seconds()}`);
		const flows = await openNative(FLOWS_DATABASE);
		try {
			await writeFlowFiles(flows, join(ROOT, 'data/flows'), join(to, 'api/flows'));
			await writeAidFiles(db, flows, join(to, 'view'));
			await writeTradeFiles(db, flows, coastalNeighbours(join(ROOT, 'data')), join(to, 'view'));
		} finally {
			await flows.close();
		}
		console.log(`  flow files: ${seconds()}`);
		await writeViewFiles(db, used, join(to, 'view'));
		console.log(`  view files: ${seconds()}`);
		const verdicts = await writeFrameworkFiles(db, frameworks, to);
		console.log(`  frameworks: ${seconds()}, ${verdicts.toLocaleString('en')} verdicts`);
		return count;
	} finally {
		await db.close();
	}
}
