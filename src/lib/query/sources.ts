import type { Database } from '../database/database';
import type { Source } from '../types';

/** All sources, by publisher and dataset. */
export function sources(db: Database): Promise<Source[]> {
	return db.query<Source>(
		`SELECT id, publisher, dataset, url, licence, licence_url, non_commercial, vintage, retrieved, citation
		FROM source ORDER BY publisher, dataset, id`
	);
}
