/**
 * npm run data:refresh [-- source …] [--accept[=ID,ID]] [--again]: brings the newest data of the publishers who have public
 * services (scripts/refresh/endpoints.yaml). docs/refresh.md says how.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findImporters } from '../import/find-importers';
import { CheckFault } from '../import/lib/check';
import { main } from '../lib/main';
import { DataFault } from '../lib/problems';
import { ImportFault } from '../lib/read-csv';
import { LOCK, withLock } from '../lib/lock';
import { ROOT } from '../lib/root';
import { readArguments } from './arguments';
import { readEndpoints } from './endpoints';
import { BRING } from './publishers';
import { checkAll, refresh } from './refresh';

await main(
	import.meta.url,
	async () => {
		const asked = readArguments(process.argv.slice(2));
		const started = performance.now();
		const seconds = () => ((performance.now() - started) / 1000).toFixed(1).padStart(6);
		const cache = join(ROOT, '.cache/refresh');
		mkdirSync(cache, { recursive: true });
		const { text, written } = await withLock(LOCK, { doing: 'npm run data:refresh' }, async () =>
			refresh({
				...{ root: ROOT, data: join(ROOT, 'data'), cache, endpoints: readEndpoints(), bring: BRING },
				...asked,
				importers: await findImporters(),
				asking: {
					sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
					now: Date.now,
					log: (line) => console.log(`${seconds()} s  ${line}`)
				},
				check: (data) => checkAll(data, cache)
			})
		);
		writeFileSync(join(cache, 'report.md'), text);
		console.log(`\n${text}`);
		console.log(
			written.length === 0
				? 'data/ is as it was.'
				: `Written: ${written.map((place) => `data/${place}`).join(', ')}. The same text is in .cache/refresh/report.md.`
		);
	},
	[ImportFault, CheckFault, DataFault]
);
