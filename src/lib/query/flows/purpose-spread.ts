import type { Database } from '../../database/database';
import { MEAN_OF } from './mean-of';

/** How aid for a purpose is spread over the members of a group, dollars per person and year. */
export interface PurposeSpread {
	indicator: string;
	/** Last of the years. */
	year: number;
	/** A quarter, half and three quarters of the members with data got less. */
	lower: number;
	median: number;
	upper: number;
	/** Members with data, and all members in that year. */
	n: number;
	m: number;
}

/**
 * Every purpose of aid and every year: each member's aid in the three years that end with it, over its people in the
 * same years, and the quartiles of that. Members are those of the last year. By indicator and year.
 */
export function purposeSpread(db: Database, group: string): Promise<PurposeSpread[]> {
	return db.query<PurposeSpread>(
		`WITH past AS (
			SELECT o.indicator AS indicator, o.economy AS economy, CAST(o.year AS INTEGER) AS year, o.value AS value
			FROM observation o
			WHERE (o.indicator = 'SP.POP.TOTL' OR o.indicator IN (SELECT indicator FROM aid_purpose))
				AND o.nature IN ('actual', 'estimate') AND isfinite(o.value)
		), given AS (
			SELECT a.indicator AS indicator, a.economy AS economy, a.year AS year, a.value AS aid, p.value AS people
			FROM past a LEFT JOIN past p
				ON p.indicator = 'SP.POP.TOTL' AND p.economy = a.economy AND p.year = a.year
			WHERE a.indicator <> 'SP.POP.TOTL'
		), ends AS (SELECT DISTINCT indicator, year FROM given),
		members AS (
			SELECT DISTINCT e.year AS year, s.iso3 AS iso3 FROM (SELECT DISTINCT year FROM ends) e
			JOIN membership s ON s.group_id = ? AND e.year BETWEEN s.from_year AND coalesce(s.to_year, 9999)
		), size AS (SELECT year, CAST(count(*) AS INTEGER) AS m FROM members GROUP BY year),
		each_ AS (
			SELECT e.indicator AS indicator, e.year AS year, s.iso3 AS iso3, 1e6 * sum(g.aid) / sum(g.people) AS value
			FROM ends e JOIN members s ON s.year = e.year
			JOIN given g ON g.indicator = e.indicator AND g.economy = s.iso3
				AND g.year BETWEEN e.year - ${MEAN_OF - 1} AND e.year
			GROUP BY e.indicator, e.year, s.iso3 HAVING count(g.people) = count(*)
		)
		SELECT d.indicator AS indicator, d.year AS year, quantile_cont(d.value, 0.25) AS lower,
			median(d.value) AS median, quantile_cont(d.value, 0.75) AS upper, CAST(count(*) AS INTEGER) AS n,
			any_value(z.m) AS m
		FROM each_ d JOIN size z ON z.year = d.year GROUP BY d.indicator, d.year ORDER BY d.indicator, d.year`,
		[group]
	);
}
