import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CORE_DATABASE, DATABASE, FLOWS_DATABASE, writeAll } from '../../scripts/database/build';
import { tableHashes } from '../../scripts/database/lib/table-hashes';
import { openNative } from '../../src/lib/database/native';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tsoelopele-again-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('one commit gives the same tables twice, in all three databases', async () => {
	const again = {
		full: join(folder, 'full.duckdb'),
		core: join(folder, 'core.duckdb'),
		flows: join(folder, 'flows.duckdb')
	};
	await writeAll(again);
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
