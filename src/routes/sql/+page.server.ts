import { statSync } from 'node:fs';
import { database, databaseFile, flowsDatabase } from '$lib/server/database';
import { schemaOf } from '$lib/server/schema';

/** The database as it is sent is packed to about three eighths. */
const PACKED = 0.37;
/** The engine as it is sent. */
const ENGINE_MEGABYTES = 8;

/** The tables that can be asked, with what is in them. */
export async function load() {
	const [main, flows] = await Promise.all([
		schemaOf(await database()),
		schemaOf(await flowsDatabase(), 'flows.')
	]);
	return {
		tables: [...main, ...flows],
		// The bytes of the file differ a little from one making to the next; what a reader waits for does not.
		megabytes: ENGINE_MEGABYTES + Math.round((statSync(databaseFile()).size / 1e6) * PACKED)
	};
}
