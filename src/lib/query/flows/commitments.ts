import type { Database } from '../../database/database';
import { PARTY, type Party } from './party';

export interface PromiseYear {
	year: number;
	/** ODA committed in that year; grants and concessional loans paid out in it. US dollars of the year. */
	promised: number | null;
	paid: number | null;
}

const BOTH = `both_ AS (
	SELECT f.provider AS provider, CAST(f.year AS INTEGER) AS year,
		CASE WHEN f.kind = 'commitments' THEN f.value END AS promised,
		CASE WHEN f.kind <> 'commitments' THEN f.value END AS paid
	FROM flow f
	WHERE f.recipient = ? AND f.price_base = 'current' AND f.year BETWEEN 2015 AND 2022
		AND (f.kind IN ('commitments', 'grants')
			OR (f.kind = 'lending' AND f.terms = 'concessional' AND f.measure = 'disbursed'))
)`;

/** What was promised beside what was paid, 2015-2022, years in order. Two tables: never one line. */
export function promisedAndPaid(db: Database, recipient: string): Promise<PromiseYear[]> {
	return db.query<PromiseYear>(
		`WITH ${BOTH} SELECT year, sum(promised) AS promised, sum(paid) AS paid FROM both_ GROUP BY year ORDER BY year`,
		[recipient]
	);
}

export interface PromiseDonor extends Party {
	promised: number | null;
	paid: number | null;
}

/** The same by donor, 2015-2022 added up, largest promise first. */
export function promisedAndPaidByDonor(db: Database, recipient: string): Promise<PromiseDonor[]> {
	return db.query<PromiseDonor>(
		`WITH ${PARTY}, ${BOTH}
		SELECT p.id AS id, any_value(p.name) AS name, any_value(p.kind) AS kind, any_value(p.iso3) AS iso3,
			sum(b.promised) AS promised, sum(b.paid) AS paid
		FROM both_ b JOIN party p ON p.id = b.provider
		GROUP BY p.id ORDER BY promised DESC NULLS LAST, p.id`,
		[recipient]
	);
}
