import { placeholders } from './placeholders';

/**
 * Parts of a WITH clause that several questions share. `past`: the values that have happened (no projection, no
 * forecast) of the indicators asked for. Parameters: the ids, in order.
 */
export function pastValues(indicatorIds: readonly string[]): string {
	return `past AS (
		SELECT o.indicator AS indicator, o.economy AS economy, CAST(o.year AS INTEGER) AS year, o.value AS value
		FROM observation o
		WHERE o.indicator IN (${placeholders(indicatorIds)}) AND o.nature IN ('actual', 'estimate')
			AND isfinite(o.value)
	)`;
}

/** Membership rows of the groups and of "SIMILAR-<ISO3>", whose members are those of today for all years. */
export const ALL_MEMBERS = `all_members AS (
	SELECT group_id, iso3, from_year, coalesce(to_year, 9999) AS to_year FROM membership
	UNION ALL
	SELECT 'SIMILAR-' || iso3, similar_iso3, -9999, 9999 FROM similar_economy
)`;
