/**
 * Where this browser keeps a reader's tables when asked to; they are sent nowhere. A table of three million values takes
 * seconds to be written: a worker does it (keeper.ts).
 */
import { NUMBERS, withNumbers, type OwnColumns } from './join/columns';
import type { OwnData } from './table';

const NAME = 'tsoelopele-own';
/** Tables without their columns of numbers. Those that an older release kept have them inside. */
const TABLES = 'tables';
/** Columns of numbers, by table, column and where the part begins: written whole, a copy of them all would be made at once. */
const PARTS = 'parts';
/** Numbers of one part. */
const PART = 50_000;

/** A table as it is kept. */
type Kept = OwnData & { length?: number };

/** @throws Error with a sentence for the reader where the browser keeps nothing */
const opened = (): Promise<IDBDatabase> =>
	new Promise((done, failed) => {
		const asked = indexedDB.open(NAME, 2);
		asked.onupgradeneeded = ({ oldVersion }) => {
			if (oldVersion < 1) asked.result.createObjectStore(TABLES, { keyPath: 'id' });
			asked.result.createObjectStore(PARTS);
		};
		asked.onsuccess = () => done(asked.result);
		asked.onerror = () =>
			failed(new Error('This browser keeps nothing here; the table stays until the page is closed.'));
	});

const answerOf = <T>(asked: IDBRequest<T>): Promise<T> =>
	new Promise((done, failed) => {
		asked.onsuccess = () => done(asked.result);
		asked.onerror = () => failed(asked.error);
	});

/**
 * All that is asked happens, or nothing.
 * @throws Error with a sentence for the reader
 */
async function store<T>(
	mode: IDBTransactionMode,
	ask: (stores: { tables: IDBObjectStore; parts: IDBObjectStore }) => Promise<T>
): Promise<T> {
	const database = await opened();
	try {
		const transaction = database.transaction([TABLES, PARTS], mode);
		// Kept is what the disk has, not what was asked of it.
		const ended = new Promise<void>((done, failed) => {
			transaction.oncomplete = () => done();
			transaction.onabort = () =>
				failed(
					new Error('There is no room for the table in this browser; it stays until the page is closed.')
				);
		});
		const stores = { tables: transaction.objectStore(TABLES), parts: transaction.objectStore(PARTS) };
		const asking = ask(stores);
		asking.catch(() => undefined);
		await ended;
		return await asking;
	} finally {
		database.close();
	}
}

/** Every part of a table, or of one of its columns. */
const partsOf = (...key: string[]) => IDBKeyRange.bound(key, [...key, []]);

export const keptTables = (): Promise<OwnData[]> =>
	store('readonly', async ({ tables, parts }) => {
		const all: OwnData[] = [];
		for (const { length, ...table } of await answerOf<Kept[]>(tables.getAll())) {
			if (length === undefined) {
				all.push(table);
				continue;
			}
			const observations = withNumbers(table.observations, length);
			let isWhole = true;
			for (const column of NUMBERS) {
				let at = 0;
				for (const part of await answerOf<OwnColumns[typeof column][]>(
					parts.getAll(partsOf(table.id, column))
				)) {
					isWhole &&= at + part.length <= length;
					if (isWhole) observations[column].set(part, at);
					at += part.length;
				}
				isWhole &&= at === length;
			}
			// Zeros would stand where a part is not there.
			if (isWhole) all.push({ ...table, observations });
		}
		return all;
	});

export const keepTable = (table: OwnData): Promise<void> =>
	store('readwrite', async ({ tables, parts }) => {
		const { length } = table.observations.value;
		await answerOf(parts.delete(partsOf(table.id)));
		await answerOf(tables.put({ ...table, length, observations: withNumbers(table.observations, 0) }));
		for (const column of NUMBERS)
			for (let at = 0; at < length; at += PART)
				await answerOf(parts.put(table.observations[column].slice(at, at + PART), [table.id, column, at]));
	});

export const dropTable = (id: string): Promise<void> =>
	store('readwrite', async ({ tables, parts }) => {
		await answerOf(tables.delete(id));
		await answerOf(parts.delete(partsOf(id)));
	});

export const countTables = (): Promise<number> => store('readonly', ({ tables }) => answerOf(tables.count()));
