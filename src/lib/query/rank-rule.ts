/**
 * The SQL of src/lib/assess/rank.ts for many economies, indicators and groups at once. An economy is placed by
 * its latest value among the members of that year, each by its value nearest to that year (the later of two
 * equally near), at most three years away.
 */
import { RANK_TOLERANCE_YEARS } from '../assess/rank';
import { pastValues } from './past';

/** Sorts the best first, as rankKey does. */
const KEY = `CASE WHEN i.direction = 'down' THEN n.value
	WHEN i.direction = 'to' AND i.ideal IS NOT NULL THEN abs(n.value - i.ideal)
	ELSE -n.value END`;

/**
 * A WITH clause whose last table is ranked(economy, indicator, group_id, rank, of, members, year).
 * Parameters: the indicator ids, then those of the two conditions in their order.
 * @param economyCondition on column economy, which economies to place
 * @param groupCondition on column group_id, in which groups
 */
export function rankRule(
	indicatorIds: readonly string[],
	economyCondition: string,
	groupCondition: string
): string {
	return `WITH ${pastValues(indicatorIds)},
	latest AS (
		SELECT indicator, economy, max(year) AS year FROM past WHERE ${economyCondition} GROUP BY indicator, economy
	),
	anchor AS (SELECT DISTINCT indicator, year FROM latest),
	near AS (
		SELECT a.indicator AS indicator, a.year AS anchor, p.economy AS economy,
			arg_min(p.value, abs(p.year - a.year) * 2 + CASE WHEN p.year < a.year THEN 1 ELSE 0 END) AS value
		FROM anchor a JOIN past p ON p.indicator = a.indicator
			AND p.year BETWEEN a.year - ${RANK_TOLERANCE_YEARS} AND a.year + ${RANK_TOLERANCE_YEARS}
		GROUP BY a.indicator, a.year, p.economy
	),
	members AS (
		SELECT group_id, iso3, from_year, coalesce(to_year, 9999) AS to_year FROM membership WHERE ${groupCondition}
	),
	placed AS (
		SELECT n.indicator AS indicator, n.anchor AS anchor, m.group_id AS group_id, n.economy AS economy,
			rank() OVER (PARTITION BY n.indicator, n.anchor, m.group_id ORDER BY ${KEY}) AS place,
			count(*) OVER (PARTITION BY n.indicator, n.anchor, m.group_id) AS placed
		FROM near n JOIN indicator i ON i.id = n.indicator
		JOIN members m ON m.iso3 = n.economy AND n.anchor BETWEEN m.from_year AND m.to_year
	),
	size AS (
		SELECT m.group_id AS group_id, y.year AS year, count(DISTINCT m.iso3) AS members
		FROM (SELECT DISTINCT year FROM anchor) y JOIN members m ON y.year BETWEEN m.from_year AND m.to_year
		GROUP BY m.group_id, y.year
	),
	ranked AS (
		SELECT l.economy AS economy, l.indicator AS indicator, p.group_id AS group_id,
			CAST(p.place AS INTEGER) AS rank, CAST(p.placed AS INTEGER) AS "of",
			CAST(z.members AS INTEGER) AS members, l.year AS year
		FROM latest l
		JOIN placed p ON p.indicator = l.indicator AND p.anchor = l.year AND p.economy = l.economy
		JOIN size z ON z.group_id = p.group_id AND z.year = l.year
	)`;
}
