/**
 * public/view/**: the small files that pages fetch. Rests when neither the database nor the code that makes them has
 * changed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openNative } from '../../src/lib/database/native';
import { indicators } from '../../src/lib/query/indicators';
import { CORE_DATABASE, DATABASE, databaseKey, FLOWS_DATABASE } from '../database/build';
import { DataFault } from '../lib/problems';
import { readFrameworks } from '../frameworks/read';
import { keyOf } from '../lib/key';
import { LOCK, withLock } from '../lib/lock';
import { main } from '../lib/main';
import { report } from '../lib/progress';
import { ROOT } from '../lib/root';
import { makeOnce } from '../lib/stamp';
import { replaceFolder } from '../lib/tree';
import { writeAidFiles } from './lib/aid-files';
import { coastalNeighbours } from './lib/coastal-neighbours';
import { writeFrameworkFiles } from './lib/framework-files';
import { writeHomeFiles } from './lib/home-files';
import { writeTradeFiles } from './lib/trade-files';
import { writeViewFiles } from './lib/view-files';

const STAMP = join(ROOT, '.cache/view.json');
const VIEW = join(ROOT, 'public/view');

/** @returns whether they were written now */
export function writeFiles(): Promise<boolean> {
	const key = keyOf(ROOT, {
		code: ['scripts/site/files.ts'],
		files: [
			'data/economies/coastal-neighbours.csv',
			'data/frameworks',
			'data/ldc',
			'data/policy/telling.csv'
		],
		also: [databaseKey()]
	});
	return makeOnce(STAMP, { kind: 'view', key }, [VIEW], async () => {
		const part = join(ROOT, `.cache/view-${process.pid}`);
		try {
			await writeAll(part);
			mkdirSync(join(VIEW, '..'), { recursive: true });
			replaceFolder(part, VIEW);
		} finally {
			rmSync(part, { recursive: true, force: true });
		}
	});
}

async function writeAll(to: string): Promise<void> {
	const frameworks = readFrameworks(join(ROOT, 'data'));
	const core = await openNative(CORE_DATABASE);
	const used = (await indicators(core)).map((indicator) => indicator.id);
	await core.close();
	const db = await openNative(DATABASE);
	const flows = await openNative(FLOWS_DATABASE);
	try {
		report(0, 'files on aid and trade');
		await writeAidFiles(db, flows, to);
		await writeTradeFiles(db, flows, coastalNeighbours(join(ROOT, 'data')), to);
		report(0.3, 'files of economies and groups');
		await writeViewFiles(db, used, to);
		report(0.75, 'verdicts');
		await writeFrameworkFiles(db, frameworks, to);
		report(0.95, 'the home page of every economy');
		await writeHomeFiles(db, join(ROOT, 'data'), to);
	} finally {
		await flows.close();
		await db.close();
	}
}

await main(
	import.meta.url,
	async () => {
		const start = performance.now();
		const isNew = await withLock(LOCK, { doing: 'the files beside the pages' }, writeFiles);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		console.log(`Files beside the pages ${isNew ? 'written' : 'up to date'} (${seconds} s)`);
	},
	[DataFault]
);
