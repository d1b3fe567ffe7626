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
export type KindOfEconomy = Pick<FlowKind, 'id' | 'title' | 'first_year' | 'last_year' | 'flows'>;

/** The kinds that have rows about an economy, so that a page without data can say what exists instead. */
export function kindsOf(db: Database, iso3: string): Promise<KindOfEconomy[]> {
	return db.query<KindOfEconomy>(
		`SELECT k.id AS id, any_value(k.title) AS title, CAST(min(f.year) AS INTEGER) AS first_year,
			CAST(max(f.year) AS INTEGER) AS last_year, CAST(count(*) AS INTEGER) AS flows
		FROM flow f JOIN flow_kind k ON k.id = f.kind
		WHERE (f.provider = ? AND k.about IN ('provider', 'both'))
			OR (f.recipient = ? AND k.about IN ('recipient', 'both'))
		GROUP BY k.id ORDER BY k.id`,
		[iso3, iso3]
	);
}
