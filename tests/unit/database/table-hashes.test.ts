import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tableHashes } from '../../../scripts/database/lib/table-hashes';
import { openMemory, openNative } from '../../../src/lib/database/native';
import { buildSmall, FILES } from './support/small-data';

it('a table has the same hash in any order of its rows, and another when a value, a null or a number of rows differs', async () => {
	const hashOf = async (rows: string) => {
		const db = await openMemory();
		await db.run(`CREATE TABLE t AS SELECT * FROM (VALUES ${rows}) v(a, b)`);
		const hash = (await tableHashes(db))['t'];
		await db.close();
		return hash;
	};
	const first = await hashOf("('x', 1.5), ('y', 2), ('y', 2)");
	expect(await hashOf("('y', 2), ('x', 1.5), ('y', 2)")).toBe(first);
	for (const other of [
		"('x', 1.5), ('y', 2)",
		"('x', 1.5), ('y', 2), ('y', 2.000001)",
		"('x', NULL), ('y', 2), ('y', 2)",
		"('x', 1.5), ('x', 1.5), ('y', 2)"
	])
		expect(await hashOf(other), other).not.toBe(first);
});

it('the same data give the same tables twice', async () => {
	const hashes = [];
	for (let time = 0; time < 2; time++) {
		const { folder, full } = await buildSmall();
		const db = await openNative(full);
		hashes.push(await tableHashes(db));
		await db.close();
		rmSync(folder, { recursive: true });
	}
	expect(hashes[0]).toEqual(hashes[1]);
	expect(Object.keys(hashes[0]!)).toContain('observation');
});

it('observations that were kept give the same tables as new ones, and other words beside them', async () => {
	const cache = mkdtempSync(join(tmpdir(), 'tsoelopele-kept-'));
	const kept = { folder: join(cache, 'observations'), key: 'same' };
	const words = {
		'catalog/indicators/hand.yaml': 'A.ONE:\n  title: Other words\n  definition: What it is.\n'
	};
	const tables = async (of: Parameters<typeof buildSmall>) => {
		const { folder, full, core } = await buildSmall(...of);
		const [all, some] = await Promise.all([full, core].map((file) => openNative(file)));
		const titles = await all!.query<{ title: string }>("SELECT title FROM indicator WHERE id = 'A.ONE'");
		const hashes = { all: await tableHashes(all!), core: await tableHashes(some!) };
		await all!.close();
		await some!.close();
		rmSync(folder, { recursive: true });
		return { hashes, title: titles[0]?.title };
	};
	const first = await tables([{}, {}, kept]);
	expect((await tables([{}, {}])).hashes).toEqual(first.hashes);
	// Without a single row of observations the second could not be made but from what was kept.
	const second = await tables([words, { one: "('A.ONE', 'LSO', 2020, 99, NULL, NULL, 'actual')" }, kept]);
	expect(second.title).toBe('Other words');
	expect(second.hashes.all['observation']).toBe(first.hashes.all['observation']);
	// A clause that uses another indicator has another core.
	const clauses = { 'policy/priorities.yaml': FILES['policy/priorities.yaml']!.replace('A.ONE', 'B.ONE') };
	const third = await tables([clauses, {}, kept]);
	expect(third.hashes).toEqual((await tables([clauses, {}])).hashes);
	expect(third.hashes.core['observation']).not.toBe(first.hashes.core['observation']);
	// Another key asks for them again, and a fault in them is found.
	await expect(
		tables([{}, { one: "('NONE', 'LSO', 2020, 99, NULL, NULL, 'actual')" }, { ...kept, key: 'other' }])
	).rejects.toThrow('expected each indicator to be in the .indicators.csv');
	rmSync(cache, { recursive: true });
}, 120_000);
