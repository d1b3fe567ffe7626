import type { Database } from '../../database/database';
import { PARTY } from './party';

export interface LeadingRow {
	id: string;
	name: string;
	/** Per cent of exports of goods (commodities), or of exports of commodities (markets). */
	share: number;
	/** "2022-2024": an average, not a year. */
	period: string;
}

/** The three commodities that make most of an economy's exports, largest first. */
export function leadingCommodities(db: Database, economy: string): Promise<LeadingRow[]> {
	return db.query<LeadingRow>(
		`SELECT p.id AS id, p.name AS name, f.value AS share, f.period AS period
		FROM flow f JOIN product p ON p.id = f.product
		WHERE f.kind = 'commodity-exports' AND f.provider = ? ORDER BY f.value DESC, p.id`,
		[economy]
	);
}

/** The three markets that buy most of its commodities; the European Union is one. */
export function leadingMarkets(db: Database, economy: string): Promise<LeadingRow[]> {
	return db.query<LeadingRow>(
		`WITH ${PARTY}
		SELECT p.id AS id, p.name AS name, f.value AS share, f.period AS period
		FROM flow f JOIN party p ON p.id = f.recipient
		WHERE f.kind = 'commodity-markets' AND f.provider = ? ORDER BY f.value DESC, p.id`,
		[economy]
	);
}
