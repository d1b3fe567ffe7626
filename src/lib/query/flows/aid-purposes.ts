/**
 * What aid is for and which clauses of the policy each purpose is about, as data/policy/aid-purposes.yaml has it. No
 * open table gives purposes by donor; the United Nations give one series a purpose, by recipient. They overlap (an
 * irrigation canal is agriculture and infrastructure) and must never be added up or stacked to a whole. These ask the
 * database of indicators, not the one of flows.
 */
import type { Database } from '../../database/database';

export interface PurposeTie {
	/** Clause. */
	id: string;
	label: string;
	/** Why the purpose is about it. */
	reason: string;
}

export interface AidPurpose {
	/** The indicator; with ".2020" after it the same in the edition of 2020, in other dollars. */
	id: string;
	label: string;
	part: 'people' | 'economy';
	clauses: PurposeTie[];
}

/** All purposes in the order of the file, their clauses in the order of the policy. */
export async function aidPurposes(db: Database): Promise<AidPurpose[]> {
	const purposes = await db.query<Omit<AidPurpose, 'clauses'>>(
		'SELECT indicator AS id, label, part FROM aid_purpose ORDER BY position'
	);
	const ties = await db.query<PurposeTie & { indicator: string }>(
		`SELECT t.indicator AS indicator, p.id AS id, p.label AS label, t.reason AS reason
		FROM aid_purpose_tie t JOIN priority p ON p.id = t.priority_id ORDER BY t.indicator, p.position`
	);
	return purposes.map((purpose) => ({
		...purpose,
		clauses: ties
			.filter(({ indicator }) => indicator === purpose.id)
			.map(({ id, label, reason }) => ({ id, label, reason }))
	}));
}

/** Clauses that no series of aid is about: id → the reason. */
export async function prioritiesWithoutAid(db: Database): Promise<Record<string, string>> {
	const rows = await db.query<{ id: string; reason: string }>(
		`SELECT w.priority_id AS id, w.reason AS reason
		FROM priority_without_aid w JOIN priority p ON p.id = w.priority_id ORDER BY p.position`
	);
	return Object.fromEntries(rows.map(({ id, reason }) => [id, reason]));
}

export interface PurposeYear {
	indicator: string;
	/** Says the price base: constant 2024 dollars, 2018 in the older edition. */
	unit: string;
	year: number;
	/** Million dollars of that unit. */
	value: number;
}

/** What one economy received by purpose and year, by indicator and year. Never join an older edition with a newer. */
export function aidByPurpose(db: Database, iso3: string, { older = false } = {}): Promise<PurposeYear[]> {
	return db.query<PurposeYear>(
		`SELECT o.indicator AS indicator, i.unit AS unit, CAST(o.year AS INTEGER) AS year, o.value AS value
		FROM observation o JOIN indicator i ON i.id = o.indicator
		WHERE o.economy = ? AND o.indicator IN (SELECT indicator || ? FROM aid_purpose)
			AND o.nature IN ('actual', 'estimate')
		ORDER BY o.indicator, o.year`,
		[iso3, older ? '.2020' : '']
	);
}
