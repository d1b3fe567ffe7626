import type { Database } from '../database/database';
import type { Indicator, Tie } from '../types';
import { indicators } from './indicators';

/** All ties, by id. */
export function ties(db: Database): Promise<Tie[]> {
	return db.query<Tie>('SELECT id, title, reason FROM tie ORDER BY id');
}

/** The other indicators that claim to measure the same thing, the default first; none when there is no tie. */
export async function tiedIndicators(db: Database, indicator: string): Promise<Indicator[]> {
	const rows = await db.query<{ tie_id: string }>('SELECT tie_id FROM indicator WHERE id = ?', [indicator]);
	const tie = rows[0]?.tie_id;
	if (!tie) return [];
	const tied = (await indicators(db, { tie })).filter(({ id }) => id !== indicator);
	return tied.sort((a, b) => Number(b.tie_default) - Number(a.tie_default));
}
