import { expect, it } from 'vitest';
import { tableHashes } from '../../../scripts/database/lib/table-hashes';
import { openMemory } from '../../../src/lib/database/native';
import { openNative } from '../../../src/lib/database/native';
import { buildSmall } from './support/small-data';
import { rmSync } from 'node:fs';

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
