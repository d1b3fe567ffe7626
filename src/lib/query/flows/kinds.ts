import type { Database } from '../../database/database';

export interface FlowKind {
	id: string;
	title: string;
	source_id: string;
	/** Whose page a flow of this kind belongs on. */
	about: 'provider' | 'recipient' | 'both';
	unit: string;
	/** What a reader must know, to be shown beside every chart of the kind. */
	trap: string;
	/** null where no amount is of a single year. */
	first_year: number | null;
	last_year: number | null;
	flows: number;
}

/** Every kind of flow, in the order of data/flows/kinds.yaml. */
export function flowKinds(db: Database): Promise<FlowKind[]> {
	return db.query<FlowKind>(
		'SELECT id, title, source_id, about, unit, trap, first_year, last_year, flows FROM flow_kind'
	);
}

/** A kind as far as one economy has it. */
export interface KindOfEconomy extends Pick<FlowKind, 'id' | 'title' | 'first_year' | 'last_year' | 'flows'> {
	economy: string;
}

/**
 * The kinds that have rows about an economy, so that a page without data can say what exists instead; by economy and
 * kind. A flow of a kind that is about both sides counts for each.
 * @param iso3 all economies when absent
 */
export function kindsOf(db: Database, iso3?: string): Promise<KindOfEconomy[]> {
	return db.query<KindOfEconomy>(
		`WITH sided AS (
			SELECT k.id AS id, k.title AS title, f.provider AS economy, f.year AS year
			FROM flow f JOIN flow_kind k ON k.id = f.kind WHERE k.about IN ('provider', 'both')
			UNION ALL
			SELECT k.id, k.title, f.recipient, f.year
			FROM flow f JOIN flow_kind k ON k.id = f.kind WHERE k.about IN ('recipient', 'both')
		)
		SELECT s.economy AS economy, s.id AS id, any_value(s.title) AS title,
			CAST(min(s.year) AS INTEGER) AS first_year, CAST(max(s.year) AS INTEGER) AS last_year,
			CAST(count(*) AS INTEGER) AS flows
		FROM sided s WHERE ${iso3 === undefined ? 's.economy IN (SELECT iso3 FROM economy)' : 's.economy = ?'}
		GROUP BY s.economy, s.id ORDER BY s.economy, s.id`,
		iso3 === undefined ? [] : [iso3]
	);
}
