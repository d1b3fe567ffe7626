/**
 * Aid by what it is for. No open table gives it by donor and sector; the United Nations give one series a purpose, by
 * recipient. These ask the database of indicators, not the one of flows.
 */
import type { Database } from '../../database/database';
import { placeholders } from '../placeholders';

/**
 * The purposes that have a series. They overlap (an irrigation canal is
 * agriculture and infrastructure) and must never be added up or stacked to a whole.
 */
export const AID_PURPOSES = [
	{ purpose: 'health', indicator: 'DC_TOF_HLTHL', older: 'DC_TOF_HLTHL.2020' },
	{ purpose: 'agriculture', indicator: 'DC_TOF_AGRL', older: 'DC_TOF_AGRL.2020' },
	{ purpose: 'water and sanitation', indicator: 'DC_TOF_WASHL', older: 'DC_TOF_WASHL.2020' },
	{ purpose: 'infrastructure', indicator: 'DC_TOF_INFRAL', older: 'DC_TOF_INFRAL.2020' },
	{ purpose: 'scholarships', indicator: 'DC_TOF_SCHIPSL', older: 'DC_TOF_SCHIPSL.2020' },
	{ purpose: 'trade', indicator: 'DC_TOF_TRDDBML', older: 'DC_TOF_TRDDBML.2020' },
	{ purpose: 'trade, promised', indicator: 'DC_TOF_TRDCML', older: 'DC_TOF_TRDCML.2020' },
	{ purpose: 'technical co-operation', indicator: 'DC_FTA_TOTAL', older: 'DC_FTA_TOTAL.2020' },
	{ purpose: 'biodiversity', indicator: 'DC_ODA_BDVL', older: 'DC_ODA_BDVL.2020' },
	{ purpose: 'all aid and other official flows', indicator: 'DC_TRF_TOTL', older: 'DC_TRF_TOTL.2020' }
] as const;

export interface PurposeRow {
	indicator: string;
	/**
	 * Says the price base: mostly constant 2024 dollars (2018 in the older edition, ids that end in .2020), but current
	 * dollars for all flows together (DC_TRF_TOTL), which must not share an axis with the rest.
	 */
	unit: string;
	year: number;
	/** Million dollars of that unit. */
	value: number;
}

/** What one economy received by purpose and year, by indicator and year. Never join an older edition with a newer. */
export function aidByPurpose(db: Database, iso3: string, { older = false } = {}): Promise<PurposeRow[]> {
	const ids = AID_PURPOSES.map((row) => (older ? row.older : row.indicator));
	return db.query<PurposeRow>(
		`SELECT o.indicator AS indicator, i.unit AS unit, CAST(o.year AS INTEGER) AS year, o.value AS value
		FROM observation o JOIN indicator i ON i.id = o.indicator
		WHERE o.economy = ? AND o.indicator IN (${placeholders(ids)}) AND o.nature IN ('actual', 'estimate')
		ORDER BY o.indicator, o.year`,
		[iso3, ...ids]
	);
}

export interface ClausePurpose {
	priority_id: string;
	label: string;
	indicator: string;
}

/** The clauses that each purpose is about, as the policy's own list of indicators says; clauses in their order. */
export function clausesOfPurposes(db: Database): Promise<ClausePurpose[]> {
	const ids = AID_PURPOSES.map((row) => row.indicator);
	return db.query<ClausePurpose>(
		`SELECT p.id AS priority_id, p.label AS label, pi.indicator AS indicator
		FROM priority_indicator pi JOIN priority p ON p.id = pi.priority_id
		WHERE pi.indicator IN (${placeholders(ids)}) ORDER BY p.position, pi.position`,
		[...ids]
	);
}
