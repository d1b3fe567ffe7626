import type { Database } from '../../../src/lib/database/database';

/** Kinds of goods of the United Nations' tariff series, by the ending of the series' id. */
export const TARIFF_GOODS = {
	'': 'all goods',
	AGR: 'agriculture',
	IND: 'industry',
	TEX: 'textiles',
	CLO: 'clothing'
};

export interface PreferenceRow {
	/** A key of TARIFF_GOODS. */
	goods: string;
	year: number;
	/** Mean tariff that developed countries would charge anyone, and the one they charge this economy, per cent. */
	mfn: number | null;
	preferential: number | null;
	/** mfn − preferential: what the preference is worth, in percentage points. */
	margin: number | null;
}

/**
 * Tariffs that developed countries apply to an economy's goods, by kind and year, 2010-2024 (SDG 17.12.1 and 10.a;
 * asks the database of indicators). Weighted by what is sold; before the United States' tariffs of 2025.
 */
export function preferenceMargin(db: Database, iso3: string): Promise<PreferenceRow[]> {
	return db.query<PreferenceRow>(
		`WITH t AS (
			SELECT CAST(o.year AS INTEGER) AS year, o.value AS value,
				o.indicator LIKE 'TM_TAX_DMFN%' AS is_mfn,
				CASE WHEN length(o.indicator) > 11 THEN substr(o.indicator, 13) ELSE '' END AS goods
			FROM observation o
			WHERE o.economy = ? AND o.nature IN ('actual', 'estimate')
				AND regexp_matches(o.indicator, '^TM_TAX_D(MFN|PRF)([.](AGR|IND|TEX|CLO))?$')
		), w AS (
			SELECT goods, year, max(value) FILTER (is_mfn) AS mfn, max(value) FILTER (NOT is_mfn) AS preferential
			FROM t GROUP BY goods, year
		)
		SELECT goods, year, mfn, preferential, mfn - preferential AS margin FROM w ORDER BY goods, year`,
		[iso3]
	);
}
