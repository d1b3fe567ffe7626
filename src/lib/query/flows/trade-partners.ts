import type { Database } from '../../database/database';
import { PARTY, type Party } from './party';
import { ofSide, type Reporter } from './side';

export type Direction = 'exports' | 'imports';

export interface PartnerRow extends Party {
	/** ISO3 of the economy whose partner it is. */
	economy: string;
	year: number;
	/** US dollars of the year, and the share of that year's trade with all partners, 0-100. */
	value: number;
	share: number;
}

export interface PartnerQuestion {
	economy: Reporter;
	direction: Direction;
	year?: number;
}

/** The side of a flow on which the partner stands, and the one of the economy that it is a partner of. */
export const SIDES = {
	exports: { partner: 'recipient', self: 'provider' },
	imports: { partner: 'provider', self: 'recipient' }
} as const;

/**
 * Trade by partner as the economy itself reported it: of one year, or of all; by economy, year, largest first.
 * Amounts of zero and below are left aside.
 */
export function tradePartners(db: Database, question: PartnerQuestion): Promise<PartnerRow[]> {
	return partners(db, question, question.direction);
}

/**
 * The same seen from the other side: who reported buying from the economy (direction 'exports'), or selling to it.
 * For economies that reported nothing; values include freight where buyers report them, and countries differ.
 */
export function mirrorPartners(db: Database, question: PartnerQuestion): Promise<PartnerRow[]> {
	return partners(db, question, mirrorKind(question.direction));
}

/** The kind that the other side reported: what it bought was sold to it. */
export const mirrorKind = (direction: Direction): Direction =>
	direction === 'exports' ? 'imports' : 'exports';

/** The five largest partners a year, 1988-2019: newer than the whole list, and no more than five. */
export async function topPartners(
	db: Database,
	question: PartnerQuestion
): Promise<Omit<PartnerRow, 'share'>[]> {
	const rows = await partners(db, question, `${question.direction}-top`);
	return rows.map(({ share: _, ...row }) => row);
}

function partners(
	db: Database,
	{ economy, direction, year }: PartnerQuestion,
	kind: string
): Promise<PartnerRow[]> {
	const { partner, self } = SIDES[direction];
	const { condition, parameters } = ofSide(self, economy);
	return db.query<PartnerRow>(
		`WITH ${PARTY}
		SELECT f.${self} AS economy, p.id AS id, p.name AS name, p.kind AS kind, p.iso3 AS iso3,
			CAST(f.year AS INTEGER) AS year, f.value AS value,
			100 * f.value / sum(f.value) OVER (PARTITION BY f.${self}, f.year) AS share
		FROM flow f JOIN party p ON p.id = f.${partner}
		WHERE f.kind = ? AND ${condition} AND f.value > 0 ${year === undefined ? '' : 'AND f.year = ?'}
		ORDER BY f.${self}, f.year, f.value DESC, p.id`,
		[kind, ...parameters, ...(year === undefined ? [] : [year])]
	);
}
