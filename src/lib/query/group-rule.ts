/**
 * The SQL of src/lib/assess/group-value.ts, for all years, indicators and groups at once. Each value stands for
 * its own year and the next two, until a newer one comes, but not past the newest year that any economy has.
 */
import { GROUP_MIN_MEMBERS, GROUP_MIN_PART, GROUP_TOLERANCE_YEARS } from '../assess/group-value';
import { ALL_MEMBERS, pastValues } from './past';

/** Weights of the aggregate 'mean-population'. */
export const POPULATION = 'SP.POP.TOTL';

/**
 * A WITH clause whose last table is group_year(group_id, indicator, year, value, n, m).
 * Parameters: the indicator ids, then POPULATION, then those of `groupCondition`.
 * @param groupCondition on column group_id of the members table, such as "group_id IN (?, ?)"
 */
export function groupRule(indicatorIds: readonly string[], groupCondition: string): string {
	return `WITH ${pastValues(indicatorIds)},
	weight_past AS (
		SELECT o.economy AS economy, CAST(o.year AS INTEGER) AS year, o.value AS value,
			lead(CAST(o.year AS INTEGER)) OVER (PARTITION BY o.economy ORDER BY o.year) AS next_year
		FROM observation o
		WHERE o.indicator = ? AND o.nature IN ('actual', 'estimate') AND o.value > 0
	),
	${ALL_MEMBERS},
	members AS (SELECT * FROM all_members WHERE ${groupCondition}),
	step AS (SELECT CAST(unnest(range(0, ${GROUP_TOLERANCE_YEARS + 1})) AS INTEGER) AS years),
	weight AS (
		SELECT economy, year + years AS year, value FROM weight_past, step
		WHERE year + years < coalesce(next_year, 9999)
	),
	newest AS (SELECT indicator, max(year) AS year FROM past GROUP BY indicator),
	with_next AS (
		SELECT indicator, economy, year, value,
			lead(year) OVER (PARTITION BY indicator, economy ORDER BY year) AS next_year
		FROM past
	),
	filled AS (
		SELECT p.indicator AS indicator, p.economy AS economy, p.year + s.years AS year, p.value AS value
		FROM with_next p CROSS JOIN step s JOIN newest n ON n.indicator = p.indicator
		WHERE p.year + s.years < coalesce(p.next_year, 9999) AND p.year + s.years <= n.year
	),
	weighed AS (
		SELECT f.indicator AS indicator, f.economy AS economy, f.year AS year, f.value AS value,
			i.aggregate AS aggregate, w.value AS weight
		FROM filled f JOIN indicator i ON i.id = f.indicator
		LEFT JOIN weight w ON i.aggregate = 'mean-population' AND w.economy = f.economy AND w.year = f.year
		WHERE i.aggregate <> 'mean-population' OR w.value IS NOT NULL
	),
	span AS (SELECT CAST(unnest(range(min(year), max(year) + 1)) AS INTEGER) AS year FROM filled),
	size AS (
		SELECT m.group_id AS group_id, s.year AS year, CAST(count(DISTINCT m.iso3) AS INTEGER) AS m
		FROM span s JOIN members m ON s.year BETWEEN m.from_year AND m.to_year
		GROUP BY m.group_id, s.year
	),
	summed AS (
		SELECT m.group_id AS group_id, f.indicator AS indicator, f.year AS year, f.aggregate AS aggregate,
			CAST(count(*) AS INTEGER) AS n,
			CASE f.aggregate
				WHEN 'sum' THEN sum(f.value)
				WHEN 'mean-population' THEN sum(f.value * f.weight) / sum(f.weight)
				ELSE median(f.value)
			END AS value
		FROM weighed f JOIN members m ON m.iso3 = f.economy AND f.year BETWEEN m.from_year AND m.to_year
		GROUP BY m.group_id, f.indicator, f.year, f.aggregate
	),
	group_year AS (
		SELECT v.group_id AS group_id, v.indicator AS indicator, v.year AS year, v.value AS value, v.n AS n, z.m AS m
		FROM summed v JOIN size z ON z.group_id = v.group_id AND z.year = v.year
		WHERE v.n >= ${GROUP_MIN_MEMBERS}
			AND v.n >= z.m * CASE v.aggregate WHEN 'sum' THEN ${GROUP_MIN_PART.sum} ELSE ${GROUP_MIN_PART.median} END
	)`;
}
