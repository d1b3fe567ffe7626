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
