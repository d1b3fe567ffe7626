import type { NativeDatabase } from '../../../src/lib/database/native';
import { similarEconomies } from '../../../src/lib/assess/similar';
import { comparableEconomies } from '../../../src/lib/query/similar';
import { insertRows } from './write-tables';

/** Fills table similar_economy from the observations that are already there: of each economy the nearest ones. */
export async function fillSimilar(db: NativeDatabase): Promise<void> {
	const rows = [...similarEconomies(await comparableEconomies(db))].flatMap(([iso3, nearest]) =>
		nearest.map((near, i) => ({ iso3, position: i + 1, similar_iso3: near.iso3, distance: near.distance }))
	);
	await insertRows(db, 'similar_economy', rows);
}
