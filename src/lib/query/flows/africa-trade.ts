import type { Database } from '../../database/database';
import { ofSide, type Reporter } from './side';

export interface AfricaTradeRow {
	/** ISO3 of the economy in question. */
	economy: string;
	/** ISO3 and name of the African partner; '' and 'All of Africa' in africaTradeBySection. */
	partner: string;
	partner_name: string;
	/** Section of the Harmonized System ("HS-11") and its name. */
	section: string;
	name: string;
	/** US dollars a year, the average of the period; null without trade. */
	exports: number | null;
	imports: number | null;
	/** "2012-2022 average": never a year. */
	period: string;
}

/** Each flow once for its seller and once for its buyer. */
function rows(economy: Reporter): { sql: string; parameters: string[] } {
	const [seller, buyer] = [ofSide('provider', economy), ofSide('recipient', economy)];
	return {
		sql: `trade AS (
			SELECT f.provider AS economy, f.recipient AS partner, f.product AS product, f.period AS period,
				f.value AS sold, NULL AS bought
			FROM flow f WHERE f.kind = 'africa-trade' AND ${seller.condition}
			UNION ALL
			SELECT f.recipient, f.provider, f.product, f.period, NULL, f.value
			FROM flow f WHERE f.kind = 'africa-trade' AND ${buyer.condition}
		)`,
		parameters: [...seller.parameters, ...buyer.parameters]
	};
}

/** Trade with each African economy by section, by economy, partner and section. */
export function africaTrade(db: Database, economy: Reporter): Promise<AfricaTradeRow[]> {
	const { sql, parameters } = rows(economy);
	return db.query<AfricaTradeRow>(
		`WITH ${sql}
		SELECT t.economy AS economy, t.partner AS partner, any_value(e.name) AS partner_name, t.product AS section,
			any_value(p.name) AS name, sum(t.sold) AS exports, sum(t.bought) AS imports, any_value(t.period) AS period
		FROM trade t JOIN economy e ON e.iso3 = t.partner JOIN product p ON p.id = t.product
		GROUP BY t.economy, t.partner, t.product ORDER BY t.economy, t.partner, t.product`,
		parameters
	);
}

/** The same for all of Africa together, by economy and section. */
export function africaTradeBySection(db: Database, economy: Reporter): Promise<AfricaTradeRow[]> {
	const { sql, parameters } = rows(economy);
	return db.query<AfricaTradeRow>(
		`WITH ${sql}
		SELECT t.economy AS economy, '' AS partner, 'All of Africa' AS partner_name, t.product AS section,
			any_value(p.name) AS name, sum(t.sold) AS exports, sum(t.bought) AS imports, any_value(t.period) AS period
		FROM trade t JOIN product p ON p.id = t.product
		GROUP BY t.economy, t.product ORDER BY t.economy, t.product`,
		parameters
	);
}
