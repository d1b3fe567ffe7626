import type { Database } from '../../database/database';
import { AID_LOAN } from './aid-loan';
import { PARTY, type Party } from './party';
import type { PriceBase } from './prices';
import { ofSide, type Reporter } from './side';

export interface DonorRow extends Party {
	/** US dollars in the years asked for; null without a row. */
	grants: number | null;
	loans: number | null;
	/** grants + loans that count as aid (AID_LOAN), paid out. */
	aid: number;
	/** First and last year in which it gave anything, of all years of the table, and how many; null: it only took back. */
	first_year: number | null;
	last_year: number | null;
	years: number | null;
}

export interface DonorQuestion {
	recipient: string;
	from: number;
	to: number;
	prices: PriceBase;
}

/** Donors of an economy by what they gave in some years, most first. A donor that took back more than it gave is last. */
export function aidByDonor(db: Database, question: DonorQuestion): Promise<DonorRow[]> {
	const { recipient, from, to, prices } = question;
	return db.query<DonorRow>(
		`WITH ${PARTY}, aid AS (
			SELECT f.provider AS provider, f.kind AS kind, CAST(f.year AS INTEGER) AS year, f.value AS value
			FROM flow f
			WHERE f.recipient = ? AND f.price_base = ?
				AND (f.kind = 'grants' OR (f.kind = 'lending' AND f.measure = 'disbursed' AND ${AID_LOAN}))
		), given AS (
			SELECT provider, min(year) AS first_year, max(year) AS last_year,
				CAST(count(DISTINCT year) AS INTEGER) AS years
			FROM aid WHERE value > 0 GROUP BY provider
		)
		SELECT p.id AS id, any_value(p.name) AS name, any_value(p.kind) AS kind, any_value(p.iso3) AS iso3,
			sum(a.value) FILTER (a.kind = 'grants') AS grants,
			sum(a.value) FILTER (a.kind = 'lending') AS loans,
			sum(a.value) AS aid,
			any_value(g.first_year) AS first_year, any_value(g.last_year) AS last_year, any_value(g.years) AS years
		FROM aid a JOIN party p ON p.id = a.provider LEFT JOIN given g ON g.provider = a.provider
		WHERE a.year BETWEEN ? AND ?
		GROUP BY p.id ORDER BY aid DESC, p.id`,
		[recipient, prices, from, to]
	);
}

export interface DonorYearRow extends Party {
	recipient: string;
	year: number;
	/** Grants, and loans that count as aid paid out, US dollars; null without a row, which is not zero. */
	grants: number | null;
	loans: number | null;
	/** grants + loans. */
	aid: number;
}

/** The same by donor and year, by recipient, year and donor's id: for lines, shares and concentration over time. */
export function donorYears(db: Database, recipient: Reporter, prices: PriceBase): Promise<DonorYearRow[]> {
	const { condition, parameters } = ofSide('recipient', recipient);
	return db.query<DonorYearRow>(
		`WITH ${PARTY}
		SELECT f.recipient AS recipient, p.id AS id, any_value(p.name) AS name, any_value(p.kind) AS kind,
			any_value(p.iso3) AS iso3, CAST(f.year AS INTEGER) AS year,
			sum(f.value) FILTER (f.kind = 'grants') AS grants, sum(f.value) FILTER (f.kind = 'lending') AS loans,
			sum(f.value) AS aid
		FROM flow f JOIN party p ON p.id = f.provider
		WHERE ${condition} AND f.price_base = ?
			AND (f.kind = 'grants' OR (f.kind = 'lending' AND f.measure = 'disbursed' AND ${AID_LOAN}))
		GROUP BY f.recipient, p.id, f.year ORDER BY f.recipient, f.year, p.id`,
		[...parameters, prices]
	);
}
