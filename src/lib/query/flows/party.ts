import type { Database } from '../../database/database';

/**
 * Parts of a WITH clause that several questions share. `party`: the name and kind of everybody who can stand on one
 * side of a flow. Economies that are in no list of donors or lenders have kind 'economy'.
 */
export const PARTY = `party AS (
	SELECT p.id AS id, p.name AS name, p.kind AS kind, p.iso3 AS iso3 FROM provider p
	UNION ALL
	SELECT e.iso3, e.name, 'economy', e.iso3 FROM economy e WHERE e.iso3 NOT IN (SELECT id FROM provider)
)`;

/** Who a donor, lender or partner is. */
export interface Party {
	/** ISO3 of an economy, or an id of its own ("IDA", "PRIVATE-FRA", "UNSPECIFIED"). */
	id: string;
	name: string;
	/** DAC, non-DAC, emerging partner, multilateral, vertical fund, private, several, partner, economy. */
	kind: string;
	/** '' where it is no economy. */
	iso3: string;
}

/** Everybody who can stand on one side of a flow, by id. */
export function parties(db: Database): Promise<Party[]> {
	return db.query<Party>(
		`WITH ${PARTY} SELECT p.id AS id, p.name AS name, p.kind AS kind, p.iso3 AS iso3 FROM party p ORDER BY p.id`
	);
}
