/**
 * npm run data [-- source ...]: rebuilds the tables of data/ from the publishers' raw files.
 * Without names every importer runs. RAW_DIR says where the raw files are (../shared/raw unless set), and
 * FACTS_DIR where the facts about groups are (../frameworks beside them).
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findImporters } from './find-importers';
import { CheckFault } from './lib/check';
import { DataFault } from '../lib/problems';
import { ImportFault } from '../lib/read-csv';
import { runImport } from './run-import';

async function main(): Promise<number> {
	const root = resolve(import.meta.dirname, '../..');
	const raw = resolve(process.env.RAW_DIR ?? join(root, '../shared/raw'));
	if (!existsSync(raw)) {
		console.error(
			`The raw files are not at ${raw}.\n` +
				'They are needed only to rebuild data/ from the publishers; the site and its tests run without them,\n' +
				'on the tables that are committed in data/. Elsewhere on your disk? Set RAW_DIR to their folder.'
		);
		return 1;
	}
	const started = performance.now();
	await runImport({
		raw,
		facts: join(process.env.FACTS_DIR ?? join(raw, '../frameworks'), 'groups.json'),
		data: join(root, 'data'),
		cache: join(root, '.cache'),
		importers: await findImporters(),
		only: process.argv.slice(2),
		log: (line) => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`)
	});
	console.log('Written to data/; what was kept, left out and changed is in data/REPORT.md');
	return 0;
}

main().then(
	(code) => (process.exitCode = code),
	(error: unknown) => {
		const known = error instanceof ImportFault || error instanceof CheckFault || error instanceof DataFault;
		console.error(known ? `Stopped, data/ is as it was.\n${error.message}` : error);
		process.exitCode = 1;
	}
);
