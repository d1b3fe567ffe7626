import type { Database } from '../../database/database';
import { PARTY, type Party } from './party';
import { ofRecipient, type Recipient } from './recipient';

export interface PromiseYear {
	year: number;
	/** ODA committed in that year; grants and concessional loans paid out in it. US dollars of the year. */
	promised: number | null;
	paid: number | null;
}

/** Promises and payments of the years that the table of promises covers. Its parameters are those of the recipient. */
const both = (recipient: string) => `span AS (
	SELECT first_year, last_year FROM flow_kind WHERE id = 'commitments'
), both_ AS (
	SELECT f.recipient AS recipient, f.provider AS provider, CAST(f.year AS INTEGER) AS year,
		CASE WHEN f.kind = 'commitments' THEN f.value END AS promised,
		CASE WHEN f.kind <> 'commitments' THEN f.value END AS paid
	FROM flow f JOIN span s ON f.year BETWEEN s.first_year AND s.last_year
	WHERE ${recipient} AND f.price_base = 'current'
		AND (f.kind IN ('commitments', 'grants')
			OR (f.kind = 'lending' AND f.terms = 'concessional' AND f.measure = 'disbursed'))
)`;

/** What was promised beside what was paid, 2015-2022, years in order. Two tables: never one line. */
export function promisedAndPaid(db: Database, recipient: string): Promise<PromiseYear[]> {
	return db.query<PromiseYear>(
		`WITH ${both('f.recipient = ?')} SELECT year, sum(promised) AS promised, sum(paid) AS paid FROM both_ GROUP BY year ORDER BY year`,
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
		`WITH ${PARTY}, ${both('f.recipient = ?')}
		SELECT p.id AS id, any_value(p.name) AS name, any_value(p.kind) AS kind, any_value(p.iso3) AS iso3,
			sum(b.promised) AS promised, sum(b.paid) AS paid
		FROM both_ b JOIN party p ON p.id = b.provider
		GROUP BY p.id ORDER BY promised DESC NULLS LAST, p.id`,
		[recipient]
	);
}

export interface PromiseDonorYear extends PromiseDonor {
	recipient: string;
	year: number;
}

/** The same by donor and year, by recipient, year and donor's id. */
export function promisesByDonorYear(db: Database, recipient: Recipient): Promise<PromiseDonorYear[]> {
	const { condition, parameters } = ofRecipient(recipient);
	return db.query<PromiseDonorYear>(
		`WITH ${PARTY}, ${both(condition)}
		SELECT b.recipient AS recipient, p.id AS id, any_value(p.name) AS name, any_value(p.kind) AS kind,
			any_value(p.iso3) AS iso3, b.year AS year, sum(b.promised) AS promised, sum(b.paid) AS paid
		FROM both_ b JOIN party p ON p.id = b.provider
		GROUP BY b.recipient, p.id, b.year ORDER BY b.recipient, b.year, p.id`,
		parameters
	);
}
