import type { Database } from '../database/database';
import type { ComparableEconomy } from '../types';

/** Where the likeness of economies is read from: people, and gross national income per person (Atlas method, US dollars). */
export const SIMILAR_POPULATION = 'SP.POP.TOTL';
export const SIMILAR_INCOME = 'NY.GNP.PCAP.CD';

const BOTH = [SIMILAR_POPULATION, SIMILAR_INCOME];

export interface SimilarRow {
	iso3: string;
	position: number;
	similar_iso3: string;
	distance: number;
}

/**
 * What similarEconomies needs: every economy with its latest population and income, those of the
 * last ten years of the series; older ones count as unknown.
 */
export function comparableEconomies(db: Database): Promise<ComparableEconomy[]> {
	return db.query<ComparableEconomy>(
		`WITH latest AS (
			SELECT o.indicator AS indicator, o.economy AS economy, arg_max(o.value, o.year) AS value
			FROM observation o
			JOIN (
				SELECT indicator, max(year) AS year FROM observation
				WHERE indicator IN (?, ?) AND nature IN ('actual', 'estimate') GROUP BY indicator
			) newest ON newest.indicator = o.indicator
			WHERE o.indicator IN (?, ?) AND o.nature IN ('actual', 'estimate') AND o.year >= newest.year - 10
			GROUP BY o.indicator, o.economy
		)
		SELECT e.iso3 AS iso3, p.value AS population, g.value AS income,
			e.region AS region, e.is_landlocked AS landlocked
		FROM economy e
		LEFT JOIN latest p ON p.economy = e.iso3 AND p.indicator = ?
		LEFT JOIN latest g ON g.economy = e.iso3 AND g.indicator = ?
		ORDER BY e.iso3`,
		[...BOTH, ...BOTH, ...BOTH]
	);
}

/** The nearest economies as the build computed them, nearest first; of one economy when it is given. */
export function similarRows(db: Database, iso3?: string): Promise<SimilarRow[]> {
	return db.query<SimilarRow>(
		`SELECT iso3, position, similar_iso3, distance FROM similar_economy
		${iso3 === undefined ? '' : 'WHERE iso3 = ?'} ORDER BY iso3, position`,
		iso3 === undefined ? [] : [iso3]
	);
}
