import type { Database } from '../../database/database';
import { PARTY } from './party';
import { ofSide, type Reporter } from './side';

export interface LeadingRow {
	/** ISO3 of the economy that sells. */
	economy: string;
	id: string;
	name: string;
	/** Per cent of exports of goods (commodities), or of exports of commodities (markets). */
	share: number;
	/** "2022-2024": an average, not a year. */
	period: string;
}

/** The three commodities that make most of an economy's exports, by economy, largest first. */
export function leadingCommodities(db: Database, economy: Reporter): Promise<LeadingRow[]> {
	const { condition, parameters } = ofSide('provider', economy);
	return db.query<LeadingRow>(
		`SELECT f.provider AS economy, p.id AS id, p.name AS name, f.value AS share, f.period AS period
		FROM flow f JOIN product p ON p.id = f.product
		WHERE f.kind = 'commodity-exports' AND ${condition} ORDER BY f.provider, f.value DESC, p.id`,
		parameters
	);
}

/** The three markets that buy most of its commodities, by economy; the European Union is one. */
export function leadingMarkets(db: Database, economy: Reporter): Promise<LeadingRow[]> {
	const { condition, parameters } = ofSide('provider', economy);
	return db.query<LeadingRow>(
		`WITH ${PARTY}
		SELECT f.provider AS economy, p.id AS id, p.name AS name, f.value AS share, f.period AS period
		FROM flow f JOIN party p ON p.id = f.recipient
		WHERE f.kind = 'commodity-markets' AND ${condition} ORDER BY f.provider, f.value DESC, p.id`,
		parameters
	);
}
