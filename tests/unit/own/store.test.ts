/** Tables in the browser's store: whole again as they were, gone when removed, those of older releases too. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { columnsFrom, NUMBERS, observationsOf } from '../../../src/lib/own/join/columns';
import { countTables, dropTable, keepTable, keptTables } from '../../../src/lib/own/store';
import type { OwnData } from '../../../src/lib/own/table';

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

const table = (id: string, count: number): OwnData => ({
	...{ id, name: `Table ${id}`, added: 1, isKept: true },
	observations: columnsFrom(
		Array.from({ length: count }, (_, i) => ({
			...{ place: 'Lesotho', iso3: 'LSO', series: `Series ${Math.floor(i / 100)}`, year: 1920 + (i % 100) },
			...{ value: i / 7, said: i % 1000 === 0 ? 'p' : null }
		}))
	)
});

const rowsIn = ({ observations }: OwnData) => [...observationsOf(observations)];

/** @param change what is done with the stores themselves */
const within = (change: (database: IDBDatabase) => void, version?: number) =>
	new Promise<void>((done) => {
		const asked = indexedDB.open('tsoelopele-own', version);
		if (version === 1)
			asked.onupgradeneeded = () => asked.result.createObjectStore('tables', { keyPath: 'id' });
		asked.onsuccess = () => {
			change(asked.result);
			asked.result.close();
			setTimeout(done, 20);
		};
	});

it('a table of more values than a part has comes back as it was, beside another', async () => {
	const [large, small] = [table('a', 120_000), table('b', 3)];
	await keepTable(large);
	await keepTable(small);
	const [first, second] = await keptTables();
	expect(first!.name).toBe('Table a');
	for (const column of NUMBERS) {
		const [is, was] = [first!.observations[column], large.observations[column]];
		expect(is.length).toBe(was.length);
		expect(is.findIndex((value, i) => value !== was[i])).toBe(-1);
	}
	expect(first!.observations.said.get(119_000)).toBe('p');
	expect(rowsIn(second!)).toEqual(rowsIn(small));
});

it('kept again with fewer values it has these alone; removed, nothing of it is left', async () => {
	await keepTable(table('a', 60_000));
	await keepTable(table('a', 5));
	expect((await keptTables()).map((one) => one.observations.value.length)).toEqual([5]);
	await dropTable('a');
	expect(await countTables()).toBe(0);
	let parts = -1;
	await within((database) => {
		const asked = database.transaction('parts').objectStore('parts').count();
		asked.onsuccess = () => (parts = asked.result);
	});
	expect(parts).toBe(0);
});

it('a table that an older release kept is read as it stands', async () => {
	const old = table('old', 4);
	await within((database) => database.transaction('tables', 'readwrite').objectStore('tables').put(old), 1);
	expect((await keptTables()).map(rowsIn)).toEqual([rowsIn(old)]);
});

it('a table of which a part is not there is not shown with zeros', async () => {
	await keepTable(table('a', 60_000));
	await keepTable(table('b', 3));
	await within((database) =>
		database.transaction('parts', 'readwrite').objectStore('parts').delete(['a', 'value', 50_000])
	);
	expect((await keptTables()).map(({ id }) => id)).toEqual(['b']);
});
