import type { Database } from '../database/database';
import type { Nature } from '../types';
import { placeholders } from './placeholders';
import { RANK_TOLERANCE_YEARS } from '../series/rank';

export interface MemberRow {
	iso3: string;
	name: string;
	indicator: string;
	/** Null, with the rest of the row, where the member has no value near the year. */
	value: number | null;
	year: number | null;
	low: number | null;
	high: number | null;
	nature: Nature | null;
}

export interface MembersQuestion {
	group: string;
	indicators: readonly string[];
	year: number;
	/** Years either way that a value may be from. */
	tolerance?: number;
}

/** Every member of a group in a year × every indicator, also where there is no value: missing is shown. */
export async function membersTable(db: Database, question: MembersQuestion): Promise<MemberRow[]> {
	const { group, indicators, year, tolerance = RANK_TOLERANCE_YEARS } = question;
	if (indicators.length === 0) return [];
	return db.query<MemberRow>(
		`WITH member AS (
			SELECT DISTINCT m.iso3 AS iso3 FROM membership m
			WHERE m.group_id = ? AND ? BETWEEN m.from_year AND coalesce(m.to_year, 9999)
			UNION
			SELECT s.similar_iso3 FROM similar_economy s WHERE 'SIMILAR-' || s.iso3 = ?
		),
		near AS (
			SELECT o.economy AS iso3, o.indicator AS indicator, CAST(o.year AS INTEGER) AS year, o.value AS value,
				o.low AS low, o.high AS high, o.nature AS nature,
				row_number() OVER (
					PARTITION BY o.economy, o.indicator ORDER BY abs(o.year - ?), o.year DESC
				) AS nearness
			FROM observation o
			WHERE o.indicator IN (${placeholders(indicators)}) AND o.year BETWEEN ? AND ?
				AND o.nature IN ('actual', 'estimate') AND isfinite(o.value)
		)
		SELECT m.iso3 AS iso3, e.name AS name, i.id AS indicator, n.value AS value, n.year AS year, n.low AS low,
			n.high AS high, n.nature AS nature
		FROM member m JOIN economy e ON e.iso3 = m.iso3
		CROSS JOIN (SELECT id FROM indicator WHERE id IN (${placeholders(indicators)})) i
		LEFT JOIN near n ON n.iso3 = m.iso3 AND n.indicator = i.id AND n.nearness = 1
		ORDER BY e.name, m.iso3, i.id`,
		[group, year, group, year, ...indicators, year - tolerance, year + tolerance, ...indicators]
	);
}
