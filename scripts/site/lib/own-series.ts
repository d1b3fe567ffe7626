import type { Database } from '../../../src/lib/database/database';
import { bulkRows, runs } from '../../../src/lib/query/bulk-rows';
import { seriesOfRows } from '../../../src/lib/series/encode';
import type { SeriesView } from '../../../src/lib/types';

/** Series of some indicators by economy and indicator, without bounds; an indicator without a value is absent. */
export async function ownSeries(
	db: Database,
	indicatorIds: readonly string[]
): Promise<Map<string, Record<string, SeriesView>>> {
	const all = new Map<string, Record<string, SeriesView>>();
	for await (const rows of bulkRows(db, [...new Set(indicatorIds)].sort()))
		for (const [key, run] of runs(rows, ({ indicator, economy }) => `${economy} ${indicator}`)) {
			const [economy = '', indicator = ''] = key.split(' ');
			const { y, v, n } = seriesOfRows(run);
			const own = all.get(economy) ?? {};
			own[indicator] = { y, v, ...(n ? { n } : {}) };
			all.set(economy, own);
		}
	return all;
}
