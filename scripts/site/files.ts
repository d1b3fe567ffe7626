/**
 * public/view/**: the small files that pages fetch. Rests when neither the database nor the code that makes them has
 * changed.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { openNative } from '../../src/lib/database/native';
import { withVersion } from '../../src/lib/source/pack';
import { CORE_DATABASE, DATABASE, databaseKey, FLOWS_DATABASE } from '../database/build';
import { DataFault } from '../lib/problems';
import { keyOf } from '../lib/key';
import { LOCK, withLock } from '../lib/lock';
import { main } from '../lib/main';
import { report } from '../lib/progress';
import { ROOT } from '../lib/root';
import { makeOnce } from '../lib/stamp';
import { linkFile, replaceFolder } from '../lib/tree';
import { viewParts, WHOLE_FILES } from './lib/view-parts';
import { packReader, packWriter } from './lib/write-pack';
import { versionOfFiles, VIEW_STAMP } from './view-version';

const VIEW = join(ROOT, 'public/view');
/** The parts as they were made last. */
const KEPT = join(ROOT, '.cache/view');

/** @returns whether they were written now */
export function writeFiles(): Promise<boolean> {
	const key = keyOf(ROOT, {
		code: ['scripts/site/files.ts'],
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
async function writeAll(to: string, wholeKey: string): Promise<void> {
	const version = versionOfFiles(wholeKey);
	const [db, core, flows] = await Promise.all(
		[DATABASE, CORE_DATABASE, FLOWS_DATABASE].map((file) => openNative(file))
	);
	try {
		const parts = await viewParts({ db: db!, core: core!, flows: flows!, key: databaseKey(), wholeKey });
		const all = parts.reduce((sum, { weight }) => sum + weight, 0);
		let done = 0;
		for (const part of parts) {
			report(done / all, part.doing);
			done += part.weight;
			const folder = join(KEPT, part.name);
			await makeOnce(`${folder}.json`, { kind: 'view', key: part.key }, [folder], async () => {
				rmSync(folder, { recursive: true, force: true });
				await part.make({ write: packWriter(folder, 'kept'), to: folder, read: packReader(to, version) });
			});
			putTogether(folder, to, version);
		}
		rmSync(join(to, WHOLE_FILES), { recursive: true, force: true });
	} finally {
		for (const each of [db, core, flows]) await each?.close();
	}
}

function putTogether(from: string, to: string, version: string): void {
	for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const target = join(to, relative(from, file));
		if (!entry.name.endsWith('.json')) {
			linkFile(file, target);
			continue;
		}
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, withVersion(readFileSync(file, 'utf8'), version));
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
