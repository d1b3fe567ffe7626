import type { Database } from '../../database/database';
import { PARTY, type Party } from './party';

export type Direction = 'exports' | 'imports';

export interface PartnerRow extends Party {
	year: number;
	/** US dollars of the year, and the share of that year's trade with all partners, 0-100. */
	value: number;
	share: number;
}

/** The side of a flow on which the partner stands, and the one of the economy that reported. */
const SIDES = {
	exports: { partner: 'recipient', self: 'provider' },
	imports: { partner: 'provider', self: 'recipient' }
} as const;

/** Trade by partner as the economy itself reported it: of one year, or of all; by year, largest first. */
export function tradePartners(
	db: Database,
	question: { economy: string; direction: Direction; year?: number }
): Promise<PartnerRow[]> {
	return partners(db, question, question.direction, SIDES[question.direction]);
}

/**
 * The same seen from the other side: who reported buying from the economy (direction 'exports'), or selling to it.
 * For years in which it reported nothing; values include freight where buyers report them, and countries differ.
 */
export function mirrorPartners(
	db: Database,
	question: { economy: string; direction: Direction; year?: number }
): Promise<PartnerRow[]> {
	const kind = question.direction === 'exports' ? 'imports' : 'exports';
	return partners(db, question, kind, SIDES[question.direction]);
}

/** The five largest partners a year, 1988-2019: newer than the whole list, and no more than five. */
export function topPartners(
	db: Database,
	question: { economy: string; direction: Direction }
): Promise<Omit<PartnerRow, 'share'>[]> {
	return partners(db, question, `${question.direction}-top`, SIDES[question.direction]).then((rows) =>
		rows.map(({ share: _, ...row }) => row)
	);
}

function partners(
	db: Database,
	{ economy, year }: { economy: string; year?: number },
	kind: string,
	{ partner, self }: { partner: string; self: string }
): Promise<PartnerRow[]> {
	return db.query<PartnerRow>(
		`WITH ${PARTY}
		SELECT p.id AS id, p.name AS name, p.kind AS kind, p.iso3 AS iso3, CAST(f.year AS INTEGER) AS year,
			f.value AS value, 100 * f.value / sum(f.value) OVER (PARTITION BY f.year) AS share
		FROM flow f JOIN party p ON p.id = f.${partner}
		WHERE f.kind = ? AND f.${self} = ? AND f.value > 0 ${year === undefined ? '' : 'AND f.year = ?'}
		ORDER BY f.year, f.value DESC, p.id`,
		year === undefined ? [kind, economy] : [kind, economy, year]
	);
}
