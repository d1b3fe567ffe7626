import type { Database } from '../../database/database';

/** What donors promised: 0.7 % of their income as aid (1970), 0.15-0.20 % of it to the least developed countries (1981). */
export const ODA_TARGET = 0.7;
export const LDC_TARGET = { low: 0.15, high: 0.2 };

export interface DonorRecordRow {
	iso3: string;
	name: string;
	year: number;
	/** Aid given, % of the donor's GNI: net flows to 2017, grant equivalents since 2018, two methods. */
	gni: number | null;
	method: 'net flows' | 'grant equivalent' | null;
	/** The part that went to LDCs, imputed multilateral aid included, % of GNI; net flows in all years. */
	ldc: number | null;
}

/**
 * Donors' own record by donor and year, 2010 on (United Nations; asks the database of indicators). A projection is
 * left out; 2025 is the first estimate of the OECD.
 */
export function donorRecord(db: Database, iso3?: string): Promise<DonorRecordRow[]> {
	return db.query<DonorRecordRow>(
		`SELECT e.iso3 AS iso3, any_value(e.name) AS name, CAST(o.year AS INTEGER) AS year,
			coalesce(max(o.value) FILTER (o.indicator = 'DC_ODA_TOTGGE'),
				max(o.value) FILTER (o.indicator = 'DC_ODA_TOTG')) AS gni,
			CASE WHEN count(*) FILTER (o.indicator = 'DC_ODA_TOTGGE') > 0 THEN 'grant equivalent'
				WHEN count(*) FILTER (o.indicator = 'DC_ODA_TOTG') > 0 THEN 'net flows' END AS method,
			max(o.value) FILTER (o.indicator = 'DC_ODA_LDCG') AS ldc
		FROM observation o JOIN economy e ON e.iso3 = o.economy
		WHERE o.indicator IN ('DC_ODA_TOTGGE', 'DC_ODA_TOTG', 'DC_ODA_LDCG') AND o.nature IN ('actual', 'estimate')
			${iso3 === undefined ? '' : 'AND o.economy = ?'}
		GROUP BY e.iso3, o.year ORDER BY e.iso3, o.year`,
		iso3 === undefined ? [] : [iso3]
	);
}
