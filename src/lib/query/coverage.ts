import type { Database } from '../database/database';
import { observationsOf } from './observations-of';

export interface ClauseYearRow {
	priority_id: string;
	year: number;
	/** The clause's indicators with a value in that year, and how many it has. */
	with_data: number;
	indicators: number;
}

/** Clauses × years for one economy, clauses in the policy's order; a year without any value has no row. */
export function clauseCoverage(db: Database, iso3: string): Promise<ClauseYearRow[]> {
	return db.query<ClauseYearRow>(
		`WITH size AS (
			SELECT priority_id, count(DISTINCT indicator) AS indicators FROM priority_indicator GROUP BY priority_id
		)
		SELECT pi.priority_id AS priority_id, CAST(o.year AS INTEGER) AS year,
			CAST(count(DISTINCT o.indicator) AS INTEGER) AS with_data,
			CAST(any_value(s.indicators) AS INTEGER) AS indicators
		FROM priority_indicator pi JOIN size s ON s.priority_id = pi.priority_id
		JOIN priority p ON p.id = pi.priority_id
		JOIN observation o ON o.indicator = pi.indicator
		WHERE o.economy = ? AND o.nature IN ('actual', 'estimate')
		GROUP BY pi.priority_id, p.position, o.year ORDER BY p.position, pi.priority_id, o.year`,
		[iso3]
	);
}

export interface EconomyYearRow {
	economy: string;
	year: number;
	/** Indicators with a value. */
	indicators: number;
}

/** Economies × years: how many indicators have a value, of those given or of all. */
export async function economyCoverage(
	db: Database,
	indicatorIds?: readonly string[]
): Promise<EconomyYearRow[]> {
	if (indicatorIds?.length === 0) return [];
	const ids = indicatorIds ? [...new Set(indicatorIds)] : [];
	const table = indicatorIds ? observationsOf(ids) : 'observation';
	return db.query<EconomyYearRow>(
		`SELECT o.economy AS economy, CAST(o.year AS INTEGER) AS year, CAST(count(*) AS INTEGER) AS indicators
		FROM ${table} o WHERE o.nature IN ('actual', 'estimate')
		GROUP BY o.economy, o.year ORDER BY o.economy, o.year`,
		ids
	);
}

export interface IndicatorYears {
	economy: string;
	indicator: string;
	first: number;
	last: number;
	/** Years with a value. */
	years: number;
}

/** Every economy × indicator that has a value that was observed or estimated. */
export const indicatorYears = (db: Database): Promise<IndicatorYears[]> =>
	db.query<IndicatorYears>(
		`SELECT economy, indicator, CAST(min(year) AS INTEGER) AS first, CAST(max(year) AS INTEGER) AS last,
			CAST(count(DISTINCT year) AS INTEGER) AS years
		FROM observation WHERE nature IN ('actual', 'estimate')
		GROUP BY economy, indicator ORDER BY economy, indicator`
	);
