import { indicators } from '../query/indicators';
import { sources } from '../query/sources';
import type { Indicator, Source, Tie } from '../types';
import { metaOf } from '../view/clause';
import { ties } from '../query/ties';
import type { TieView } from '../view/ties';
import { database } from './database';

interface Catalog {
	indicators: Map<string, Indicator>;
	sources: Map<string, Source>;
	ties: Map<string, Tie>;
	/** Indicators of each tie. */
	tied: Map<string, Indicator[]>;
}

let kept: Promise<Catalog> | undefined;

/** The whole catalogue by id, read once. */
export function catalog(): Promise<Catalog> {
	kept ??= (async () => {
		const db = await database();
		const [rows, published, claims] = await Promise.all([indicators(db), sources(db), ties(db)]);
		const tied = new Map<string, Indicator[]>();
		for (const row of rows) if (row.tie_id) tied.set(row.tie_id, [...(tied.get(row.tie_id) ?? []), row]);
		return {
			ties: new Map(claims.map((tie) => [tie.id, tie])),
			tied,
			indicators: new Map(rows.map((row) => [row.id, row])),
			sources: new Map(published.map((source) => [source.id, source]))
		};
	})();
	return kept;
}

/** The tie an indicator belongs to with all its members, null when it has none. */
export async function tieOf(id: string): Promise<TieView | null> {
	const { indicators: all, sources: published, ties: claims, tied } = await catalog();
	const tie = claims.get(all.get(id)?.tie_id ?? '');
	if (!tie) return null;
	return {
		...tie,
		members: (tied.get(tie.id) ?? []).map((row) => ({
			indicator: metaOf(row),
			publisher: published.get(row.source_id)?.publisher ?? row.source_id,
			scale: row.tie_scale,
			is_default: row.tie_default
		}))
	};
}
