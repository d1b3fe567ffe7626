import type { Database } from '../../../src/lib/database/database';
import { openNative } from '../../../src/lib/database/native';
import { CORE_DATABASE, DATABASE, FLOWS_DATABASE } from '../../database/build';

/** Opens the three databases for some work, and closes them whatever became of it. */
export async function withDatabases<T>(
	work: (databases: { db: Database; core: Database; flows: Database }) => Promise<T>
): Promise<T> {
	const [db, core, flows] = await Promise.all([
		openNative(DATABASE),
		openNative(CORE_DATABASE),
		openNative(FLOWS_DATABASE)
	]);
	try {
		return await work({ db, core, flows });
	} finally {
		for (const each of [db, core, flows]) await each.close();
	}
}
