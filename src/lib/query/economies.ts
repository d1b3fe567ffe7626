import type { Database } from '../database/database';
import type { Economy } from '../types';

/** All economies, by name as bytes sort it (the browser sorts by the reader's language). */
export function economies(db: Database): Promise<Economy[]> {
	return db.query<Economy>(`SELECT * FROM economy ORDER BY name, iso3`);
}
