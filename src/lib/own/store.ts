/**
 * Where this browser keeps a reader's tables when asked to; they are sent nowhere. A table of three million values takes
 * seconds to be written: a worker does it (keeper.ts).
 */
import type { OwnData } from './table';

const NAME = 'tsoelopele-own';
const STORE = 'tables';

/** @throws Error with a sentence for the reader where the browser keeps nothing */
async function store<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
	const database = await new Promise<IDBDatabase>((opened, failed) => {
		const asked = indexedDB.open(NAME, 1);
		asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'id' });
		asked.onsuccess = () => opened(asked.result);
		asked.onerror = () =>
			failed(new Error('This browser keeps nothing here; the table stays until the page is closed.'));
	});
	try {
		return await new Promise<T>((done, failed) => {
			const transaction = database.transaction(STORE, mode);
			const asked = ask(transaction.objectStore(STORE));
			// Kept is what the disk has, not what was asked of it.
			transaction.oncomplete = () => done(asked.result);
			transaction.onabort = transaction.onerror = () =>
				failed(
					new Error('There is no room for the table in this browser; it stays until the page is closed.')
				);
		});
	} finally {
		database.close();
	}
}

export const keptTables = () => store<OwnData[]>('readonly', (tables) => tables.getAll());
export const keepTable = (table: OwnData) => store('readwrite', (tables) => tables.put(table));
export const dropTable = (id: string) => store('readwrite', (tables) => tables.delete(id));
export const countTables = () => store('readonly', (tables) => tables.count());
