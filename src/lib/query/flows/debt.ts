import type { Database } from '../../database/database';
import { AID_LOAN } from './aid-loan';
import { PARTY, type Party } from './party';
import type { PriceBase } from './prices';
import { ofSide, type Reporter } from './side';

export interface DebtRow extends Party {
	recipient: string;
	/** multilateral, bilateral, bonds, banks, other private. */
	terms: string;
	year: number;
	/** Owed at the end of the year, US dollars. */
	value: number;
}

/** What the public sector owes abroad by creditor, 1990-2024, by recipient, year and largest first. */
export function debtByCreditor(db: Database, recipient: Reporter, year?: number): Promise<DebtRow[]> {
	const { condition, parameters } = ofSide('recipient', recipient);
	return db.query<DebtRow>(
		`WITH ${PARTY}
		SELECT f.recipient AS recipient, p.id AS id, p.name AS name, p.kind AS kind, p.iso3 AS iso3, f.terms AS terms,
			CAST(f.year AS INTEGER) AS year, f.value AS value
		FROM flow f JOIN party p ON p.id = f.provider
		WHERE f.kind = 'debt-stock' AND ${condition} ${year === undefined ? '' : 'AND f.year = ?'}
		ORDER BY f.recipient, f.year, f.value DESC, p.id, f.terms`,
		year === undefined ? parameters : [...parameters, year]
	);
}

export interface DebtServiceRow extends Party {
	recipient: string;
	terms: string;
	/** Whether such loans count as aid (AID_LOAN). */
	aid: boolean;
	year: number;
	/** Lent in the year, and principal and interest paid (zero or below), US dollars. */
	disbursed: number | null;
	paid: number | null;
}

/** Loans received and paid by lender, 2000-2022, by recipient, year and lender. Actual payments, none scheduled. */
export function debtService(
	db: Database,
	recipient: Reporter,
	prices: PriceBase = 'current'
): Promise<DebtServiceRow[]> {
	const { condition, parameters } = ofSide('recipient', recipient);
	return db.query<DebtServiceRow>(
		`WITH ${PARTY}
		SELECT f.recipient AS recipient, p.id AS id, any_value(p.name) AS name, any_value(p.kind) AS kind,
			any_value(p.iso3) AS iso3, f.terms AS terms, any_value(CAST(${AID_LOAN} AS BOOLEAN)) AS aid, CAST(f.year AS INTEGER) AS year,
			sum(f.value) FILTER (f.measure = 'disbursed') AS disbursed, sum(f.value) FILTER (f.measure = 'paid') AS paid
		FROM flow f JOIN party p ON p.id = f.provider
		WHERE f.kind = 'lending' AND ${condition} AND f.price_base = ?
		GROUP BY f.recipient, p.id, f.terms, f.year ORDER BY f.recipient, f.year, p.id, f.terms`,
		[...parameters, prices]
	);
}

export interface PaidBackRow extends Party {
	recipient: string;
	year: number;
	/** Principal and interest, zero or below, US dollars. */
	value: number;
}

/** What was paid on loans that count as aid, by recipient, year and lender. */
export function paidBack(db: Database, recipient: Reporter, prices: PriceBase): Promise<PaidBackRow[]> {
	const { condition, parameters } = ofSide('recipient', recipient);
	return db.query<PaidBackRow>(
		`WITH ${PARTY}
		SELECT f.recipient AS recipient, p.id AS id, any_value(p.name) AS name, any_value(p.kind) AS kind,
			any_value(p.iso3) AS iso3, CAST(f.year AS INTEGER) AS year, sum(f.value) AS value
		FROM flow f JOIN party p ON p.id = f.provider
		WHERE f.kind = 'lending' AND f.measure = 'paid' AND ${AID_LOAN} AND ${condition} AND f.price_base = ?
		GROUP BY f.recipient, p.id, f.year ORDER BY f.recipient, f.year, p.id`,
		[...parameters, prices]
	);
}
