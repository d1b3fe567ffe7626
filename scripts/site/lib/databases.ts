import type { Database } from '../../../src/lib/database/database';
import { openNative } from '../../../src/lib/database/native';
import { DATABASE, FLOWS_DATABASE } from '../../database/build';

/** Opens the databases for some work, and closes them whatever became of it. */
export async function withDatabases<T>(
	work: (databases: { db: Database; flows: Database }) => Promise<T>
): Promise<T> {
	const [db, flows] = await Promise.all([openNative(DATABASE), openNative(FLOWS_DATABASE)]);
	try {
		return await work({ db, flows });
	} finally {
		for (const each of [db, flows]) await each.close();
	}
}
