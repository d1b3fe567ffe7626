/**
 * public/view/**: the small files that pages fetch. Rests when neither the database nor the code that makes them has
 * changed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseKey } from '../database/build';
import { DataFault } from '../lib/problems';
import { keyOf } from '../lib/key';
import { LOCK, withLock } from '../lib/lock';
import { main } from '../lib/main';
import { report } from '../lib/progress';
import { ROOT } from '../lib/root';
import { makeOnce } from '../lib/stamp';
import { replaceFolder } from '../lib/tree';
import { withDatabases } from './lib/databases';
import { makeBeside, makePart, placePart } from './lib/make-parts';
import { viewParts, WHOLE_FILES, type ViewPart } from './lib/view-parts';
import { versionOfFiles, VIEW_STAMP } from './view-version';

const VIEW = join(ROOT, 'public/view');
/** @returns whether they were written now */
export function writeFiles(): Promise<boolean> {
	const key = keyOf(ROOT, {
		code: ['scripts/site/files.ts', 'scripts/site/part.ts'],
		files: ['data/frameworks', 'data/ldc', 'data/policy/telling.csv'],
		also: [databaseKey()]
	});
	return makeOnce(VIEW_STAMP, { kind: 'view', key }, [VIEW], async () => {
		const part = join(ROOT, `.cache/view-${process.pid}`);
		try {
			await writeAll(part, key);
			mkdirSync(join(VIEW, '..'), { recursive: true });
			replaceFolder(part, VIEW);
		} finally {
			rmSync(part, { recursive: true, force: true });
		}
	});
}

/** Each part as it was kept, or made now; then all of them with their version, in one folder. */
function writeAll(to: string, wholeKey: string): Promise<void> {
	const version = versionOfFiles(wholeKey);
	return withDatabases(async (databases) => {
		const parts = await viewParts({ ...databases, key: databaseKey(), wholeKey });
		const all = parts.reduce((sum, { weight }) => sum + weight, 0);
		let done = 0;
		const place = (part: ViewPart) => {
			placePart(part, to, version);
			done += part.weight;
			report(done / all, part.doing);
		};
		await makeBeside(
			parts.filter(({ after }) => !after),
			place
		);
		for (const part of parts.filter(({ after }) => after)) {
			await makePart(part, { folder: to, version });
			place(part);
		}
		rmSync(join(to, WHOLE_FILES), { recursive: true, force: true });
	});
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
