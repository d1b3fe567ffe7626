/** public/api/**: all downloads, for a folder that stands on a static host. Rests when nothing that they say has changed. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNative } from '../../src/lib/database/native';
import { databaseKey, DATABASE, FLOWS_DATABASE } from '../database/build';
import { readFrameworks } from '../frameworks/read';
import { keyOf } from '../lib/key';
import { LOCK, withLock } from '../lib/lock';
import { main } from '../lib/main';
import { report } from '../lib/progress';
import { ROOT } from '../lib/root';
import { makeOnce } from '../lib/stamp';
import { frameworkJson } from './downloads/all';
import { dataPackage, openApi } from './downloads/describe';
import { writeFlowFiles } from './downloads/flows';
import { readAbout, writeObservations } from './downloads/observations';
import { TABLES } from './downloads/tables';

const STAMP = join(ROOT, '.cache/downloads.json');
/** What this makes; the databases beside them are not touched. */
const MADE = [
	...['indicators.csv', 'economies.csv', 'sources.csv', 'groups.csv', 'datapackage.json', 'openapi.yaml'],
	...['indicators', 'economies', 'flows', 'frameworks']
];

/** @returns whether they were made now */
export function makeDownloads(): Promise<boolean> {
	const key = keyOf(ROOT, { code: ['scripts/site/downloads.ts'], files: ['data'], also: [databaseKey()] });
	const places = MADE.map((name) => join(ROOT, 'public/api', name));
	return makeOnce(STAMP, { kind: 'downloads', key }, places, async () => {
		const part = join(ROOT, `.cache/downloads-${process.pid}`);
		try {
			await write(part);
			for (const [index, name] of MADE.entries()) {
				rmSync(places[index]!, { recursive: true, force: true });
				renameSync(join(part, name), places[index]!);
			}
		} finally {
			rmSync(part, { recursive: true, force: true });
		}
	});
}

async function write(to: string): Promise<void> {
	const db = await openNative(DATABASE);
	const flows = await openNative(FLOWS_DATABASE);
	try {
		const about = await readAbout(db, join(ROOT, 'data/observations'));
		await writeObservations(db, about, to, (done) =>
			report(0.45 * done, 'downloads of indicators and economies')
		);
		for (const [name, table] of Object.entries(TABLES)) writeFileSync(join(to, name), await table(about, db));
		writeFileSync(join(to, 'datapackage.json'), dataPackage(about));
		writeFileSync(join(to, 'openapi.yaml'), openApi());
		const folder = join(ROOT, 'data/flows');
		await writeFlowFiles(flows, folder, join(to, 'flows'), (done) =>
			report(0.45 + 0.2 * done, 'downloads of flows')
		);
		const frameworks = readFrameworks(join(ROOT, 'data'));
		mkdirSync(join(to, 'frameworks'));
		for (const [index, { id }] of frameworks.frameworks.entries()) {
			writeFileSync(join(to, 'frameworks', `${id}.json`), (await frameworkJson(db, frameworks, id)) ?? '');
			report(0.65 + (0.35 * (index + 1)) / frameworks.frameworks.length, 'downloads of frameworks');
		}
	} finally {
		await db.close();
		await flows.close();
	}
}

await main(import.meta.url, async () => {
	const start = performance.now();
	const isNew = await withLock(LOCK, { doing: 'the downloads' }, makeDownloads);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`Downloads ${isNew ? 'written' : 'up to date'} (${seconds} s)`);
});
