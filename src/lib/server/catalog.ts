import { indicators } from '../query/indicators';
import { sources } from '../query/sources';
import type { Indicator, Source } from '../types';
import { metaOf } from '../view/clause';
import { ties } from '../query/ties';
import type { TieView } from '../view/ties';
import { database } from './database';

let kept: Promise<{ indicators: Map<string, Indicator>; sources: Map<string, Source> }> | undefined;

/** The whole catalogue by id, read once. */
export function catalog() {
	kept ??= (async () => {
		const db = await database();
		const [rows, published] = await Promise.all([indicators(db), sources(db)]);
		return {
			indicators: new Map(rows.map((row) => [row.id, row])),
			sources: new Map(published.map((source) => [source.id, source]))
		};
	})();
	return kept;
}

/** The tie an indicator belongs to with all its members, null when it has none. */
export async function tieOf(id: string): Promise<TieView | null> {
	const { indicators: all, sources: published } = await catalog();
	const tieId = all.get(id)?.tie_id;
	if (!tieId) return null;
	const tie = (await ties(await database())).find((one) => one.id === tieId);
	if (!tie) return null;
	return {
		...tie,
		members: [...all.values()]
			.filter(({ tie_id }) => tie_id === tieId)
			.map((row) => ({
				indicator: metaOf(row),
				publisher: published.get(row.source_id)?.publisher ?? row.source_id,
				scale: row.tie_scale,
				is_default: row.tie_default
			}))
	};
}
