import type { Database } from '../../database/database';

export interface AfricaTradeRow {
	/** ISO3 and name of the African partner; '' and 'All of Africa' in bySection. */
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

const ROWS = `trade AS (
	SELECT f.recipient AS partner, f.product AS product, f.period AS period, f.value AS sold, NULL AS bought
	FROM flow f WHERE f.kind = 'africa-trade' AND f.provider = ?
	UNION ALL
	SELECT f.provider, f.product, f.period, NULL, f.value
	FROM flow f WHERE f.kind = 'africa-trade' AND f.recipient = ?
)`;

/** Trade with each African economy by section, by partner and section. */
export function africaTrade(db: Database, economy: string): Promise<AfricaTradeRow[]> {
	return db.query<AfricaTradeRow>(
		`WITH ${ROWS}
		SELECT t.partner AS partner, any_value(e.name) AS partner_name, t.product AS section,
			any_value(p.name) AS name, sum(t.sold) AS exports, sum(t.bought) AS imports, any_value(t.period) AS period
		FROM trade t JOIN economy e ON e.iso3 = t.partner JOIN product p ON p.id = t.product
		GROUP BY t.partner, t.product ORDER BY t.partner, t.product`,
		[economy, economy]
	);
}

/** The same for all of Africa together, by section. */
export function africaTradeBySection(db: Database, economy: string): Promise<AfricaTradeRow[]> {
	return db.query<AfricaTradeRow>(
		`WITH ${ROWS}
		SELECT '' AS partner, 'All of Africa' AS partner_name, t.product AS section, any_value(p.name) AS name,
			sum(t.sold) AS exports, sum(t.bought) AS imports, any_value(t.period) AS period
		FROM trade t JOIN product p ON p.id = t.product GROUP BY t.product ORDER BY t.product`,
		[economy, economy]
	);
}
