import type { Database, Parameter } from '../database/database';
import type { Nature } from '../types';
import { RANK_TOLERANCE_YEARS } from '../assess/rank';

export interface RankingRow {
	iso3: string;
	name: string;
	/** The year of the value, at most `tolerance` away from the year asked for. */
	year: number;
	value: number;
	low: number | null;
	high: number | null;
	nature: Nature;
	/** 1 is best, or highest where no direction is good; equal values share a place. */
	rank: number;
}

export interface RankingQuestion {
	indicator: string;
	year: number;
	/** Years either way that a value may be from. */
	tolerance?: number;
	/** Only members of this group in that year. */
	group?: string;
}

/** All economies with a value near a year, best first. */
export function ranking(db: Database, question: RankingQuestion): Promise<RankingRow[]> {
	const { indicator, year, tolerance = RANK_TOLERANCE_YEARS, group } = question;
	const parameters: Parameter[] = [year, indicator, year - tolerance, year + tolerance];
	const inGroup = `AND o.economy IN (
		SELECT iso3 FROM membership WHERE group_id = ? AND ? BETWEEN from_year AND coalesce(to_year, 9999)
	)`;
	if (group !== undefined) parameters.push(group, year);
	return db.query<RankingRow>(
		`WITH near AS (
			SELECT o.economy AS iso3, CAST(o.year AS INTEGER) AS year, o.value AS value, o.low AS low, o.high AS high,
				o.nature AS nature, o.indicator AS indicator,
				row_number() OVER (PARTITION BY o.economy ORDER BY abs(o.year - ?), o.year DESC) AS nearness
			FROM observation o
			WHERE o.indicator = ? AND o.year BETWEEN ? AND ? AND o.nature IN ('actual', 'estimate')
				AND isfinite(o.value) ${group === undefined ? '' : inGroup}
		)
		SELECT n.iso3 AS iso3, e.name AS name, n.year AS year, n.value AS value, n.low AS low, n.high AS high,
			n.nature AS nature,
			CAST(rank() OVER (ORDER BY CASE WHEN i.direction = 'down' THEN n.value
				WHEN i.direction = 'to' AND i.ideal IS NOT NULL THEN abs(n.value - i.ideal)
				ELSE -n.value END) AS INTEGER) AS rank
		FROM near n JOIN indicator i ON i.id = n.indicator JOIN economy e ON e.iso3 = n.iso3
		WHERE n.nearness = 1
		ORDER BY rank, n.iso3`,
		parameters
	);
}
