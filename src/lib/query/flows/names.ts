import type { Database } from '../../database/database';

export interface AidDonor {
	name: string;
	/** Of a donor that is an economy, '' otherwise. */
	iso3: string | null;
}

/** Who gives grants to somebody, by name. */
export const aidDonors = (db: Database): Promise<AidDonor[]> =>
	db.query<AidDonor>(
		`SELECT name, iso3 FROM provider p
		WHERE EXISTS (SELECT 1 FROM flow f WHERE f.provider = p.id AND f.kind = 'grants') AND kind <> 'several'
		ORDER BY name`
	);

export interface TradedProduct {
	name: string;
	classification: string;
}

/** Sections, groups of goods and commodities that are sold or bought, by name; no tariff lines. */
export const tradedProducts = (db: Database): Promise<TradedProduct[]> =>
	db.query<TradedProduct>(
		`SELECT name, min(classification) AS classification FROM product p
		WHERE classification IN ('section', 'goods', 'commodity')
			AND EXISTS (SELECT 1 FROM flow f WHERE f.product = p.id)
		GROUP BY name ORDER BY name`
	);
