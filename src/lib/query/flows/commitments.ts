import type { Database } from '../../database/database';
import { AID_LOAN } from './aid-loan';
import { PARTY, type Party } from './party';
import { ofSide, type Reporter } from './side';

export interface PromiseYear {
	year: number;
	/** ODA committed in that year; grants, and loans that count as aid, paid out in it. US dollars of the year. */
	promised: number | null;
	paid: number | null;
}

/**
 * Promises and payments of the years that the table of promises covers, and whether a donor's two sides can be held
 * together. Promises are of the OECD's creditor reporting, payments of grants received and of debt statistics: the
 * African Development Fund's loans stand under its Bank there, the International Monetary Fund's nowhere, and some
 * donors report payments alone. The parameters are those of the recipient.
 */
const both = (recipient: string) => `span AS (
	SELECT first_year, last_year FROM flow_kind WHERE id = 'commitments'
), reporter AS (
	SELECT DISTINCT CASE f.provider WHEN 'AFDF' THEN 'AFDB' ELSE f.provider END AS id FROM flow f WHERE f.kind = 'commitments'
), rows_ AS (
	SELECT f.recipient AS recipient, CASE f.provider WHEN 'AFDF' THEN 'AFDB' ELSE f.provider END AS provider,
		CAST(f.year AS INTEGER) AS year,
		CASE WHEN f.kind = 'commitments' THEN f.value END AS promised,
		CASE WHEN f.kind <> 'commitments' THEN f.value END AS paid
	FROM flow f JOIN span s ON f.year BETWEEN s.first_year AND s.last_year
	WHERE ${recipient} AND f.price_base = 'current'
		AND (f.kind IN ('commitments', 'grants') OR (f.kind = 'lending' AND f.measure = 'disbursed' AND ${AID_LOAN}))
), both_ AS (
	SELECT r.recipient AS recipient, r.provider AS provider, r.year AS year, r.promised AS promised, r.paid AS paid,
		CAST(r.provider <> 'IMF' AND r.provider IN (SELECT id FROM reporter) AS BOOLEAN) AS compared
	FROM rows_ r
)`;

/** Who promised and paid; the Bank and the Fund together are nobody's id but their own. */
const DONOR = `CASE WHEN p.id = 'AFDB' THEN 'AFDB-AFDF' ELSE p.id END AS id,
	any_value(CASE WHEN p.id = 'AFDB' THEN p.name || ' and Fund' ELSE p.name END) AS name`;

/** What was promised beside what was paid, 2015-2022, by donors whose sides can be compared. Two tables: never one line. */
export function promisedAndPaid(db: Database, recipient: string): Promise<PromiseYear[]> {
	return db.query<PromiseYear>(
		`WITH ${both('f.recipient = ?')} SELECT year, sum(promised) AS promised, sum(paid) AS paid
		FROM both_ WHERE compared GROUP BY year ORDER BY year`,
		[recipient]
	);
}

export interface PromiseDonor extends Party {
	/** Whether promise and payment are of the same money: false for the IMF and for donors that report no promises. */
	compared: boolean;
	promised: number | null;
	paid: number | null;
}

/** The same by donor, 2015-2022 added up, largest promise first. */
export function promisedAndPaidByDonor(db: Database, recipient: string): Promise<PromiseDonor[]> {
	return db.query<PromiseDonor>(
		`WITH ${PARTY}, ${both('f.recipient = ?')}
		SELECT ${DONOR}, any_value(p.kind) AS kind, any_value(p.iso3) AS iso3,
			any_value(b.compared) AS compared, sum(b.promised) AS promised, sum(b.paid) AS paid
		FROM both_ b JOIN party p ON p.id = b.provider
		GROUP BY p.id ORDER BY sum(b.promised) DESC NULLS LAST, 1`,
		[recipient]
	);
}

export interface PromiseDonorYear extends PromiseDonor {
	recipient: string;
	year: number;
}

/** The same by donor and year, by recipient, year and donor's id. */
export function promisesByDonorYear(db: Database, recipient: Reporter): Promise<PromiseDonorYear[]> {
	const { condition, parameters } = ofSide('recipient', recipient);
	return db.query<PromiseDonorYear>(
		`WITH ${PARTY}, ${both(condition)}
		SELECT b.recipient AS recipient, ${DONOR}, any_value(p.kind) AS kind,
			any_value(p.iso3) AS iso3, any_value(b.compared) AS compared, b.year AS year,
			sum(b.promised) AS promised, sum(b.paid) AS paid
		FROM both_ b JOIN party p ON p.id = b.provider
		GROUP BY b.recipient, p.id, b.year ORDER BY b.recipient, b.year, p.id`,
		parameters
	);
}
