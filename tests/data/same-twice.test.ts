import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CORE_DATABASE, DATABASE, FLOWS_DATABASE, writeAll } from '../../scripts/database/build';
import { tableHashes } from '../../scripts/database/lib/table-hashes';
import { viewParts, WHOLE_FILES } from '../../scripts/site/lib/view-parts';
import { packReader, packWriter } from '../../scripts/site/lib/write-pack';
import { openNative } from '../../src/lib/database/native';
import { withVersion } from '../../src/lib/source/pack';

const VIEW = resolve(import.meta.dirname, '../../public/view');
let folder: string;
let again: { full: string; core: string; flows: string };
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'tsoelopele-again-'));
	again = {
		full: join(folder, 'full.duckdb'),
		core: join(folder, 'core.duckdb'),
		flows: join(folder, 'flows.duckdb')
	};
	await writeAll(again);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('one commit gives the same tables twice, in all three databases', async () => {
	for (const [before, now] of [
		[DATABASE, again.full],
		[CORE_DATABASE, again.core],
		[FLOWS_DATABASE, again.flows]
	] as const) {
		const [first, second] = await Promise.all([before, now].map((file) => openNative(file)));
		const hashes = await tableHashes(first!);
		expect(Object.keys(hashes).length).toBeGreaterThan(3);
		expect(await tableHashes(second!), before).toEqual(hashes);
		await first!.close();
		await second!.close();
	}
}, 300_000);

/** Files by path, their version left out. */
function filesIn(from: string): Map<string, string> {
	const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => [relative(from, file), withVersion(readFileSync(file, 'utf8'), '')])
	);
}

it('one commit gives the same bytes twice of every file that pages fetch, from databases made twice', async () => {
	const [db, flows] = await Promise.all([again.full, again.flows].map((file) => openNative(file)));
	const to = join(folder, 'view');
	for (const part of await viewParts({ db: db!, flows: flows!, key: '', wholeKey: '' }))
		await part.make({ write: packWriter(to, 'now'), to, read: packReader(to, 'now') });
	for (const each of [db, flows]) await each!.close();
	rmSync(join(to, WHOLE_FILES), { recursive: true });
	const [before, now] = [filesIn(VIEW), filesIn(to)];
	expect([...now.keys()].sort()).toEqual([...before.keys()].sort());
	expect([...now].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([]);
}, 600_000);
