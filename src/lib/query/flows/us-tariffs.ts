import type { Database } from '../../database/database';
import { PARTY } from './party';
import { ofSide, type Reporter } from './side';

export interface UsTariffRow {
	/** ISO3 of the exporter ("EU27" for the European Union) and its name. */
	economy: string;
	name: string;
	/** "UNCTAD-total", "UNCTAD-agriculture", "UNCTAD-manufacturing", "UNCTAD-fuels-mining". */
	goods: string;
	goods_name: string;
	/** Mean tariff in per cent, weighted by the sales of 2024; null where nothing was sold. */
	before: number | null;
	/** In February 2026, the last days of the emergency tariffs of 2025. */
	february_2026: number | null;
	after: number | null;
}

/** The United States' tariffs on each economy before and after 2025: of one economy by goods, or of all economies. */
export function usTariffs(db: Database, economy?: string): Promise<UsTariffRow[]> {
	const when = (start: string) => `max(f.value) FILTER (f.period LIKE '${start} %')`;
	return db.query<UsTariffRow>(
		`WITH ${PARTY}
		SELECT f.provider AS economy, any_value(y.name) AS name, f.product AS goods, any_value(p.name) AS goods_name,
			${when('1')} AS before, ${when('2')} AS february_2026, ${when('3')} AS after
		FROM flow f JOIN party y ON y.id = f.provider JOIN product p ON p.id = f.product
		WHERE f.kind = 'us-tariffs' ${economy === undefined ? '' : 'AND f.provider = ?'}
		GROUP BY f.provider, f.product ORDER BY f.provider, f.product`,
		economy === undefined ? [] : [economy]
	);
}

/** The additional rate of the order of July 2025 on African economies' goods, per cent, by ISO3. */
export async function usAdditionalRates(db: Database, economy: Reporter): Promise<Record<string, number>> {
	const { condition, parameters } = ofSide('provider', economy);
	const rows = await db.query<{ provider: string; value: number }>(
		`SELECT f.provider AS provider, f.value AS value FROM flow f WHERE f.kind = 'us-rates' AND ${condition}
		ORDER BY f.provider`,
		parameters
	);
	return Object.fromEntries(rows.map(({ provider, value }) => [provider, value]));
}

/** The same of one economy; null where none is said. */
export async function usAdditionalRate(db: Database, economy: string): Promise<number | null> {
	return (await usAdditionalRates(db, economy))[economy] ?? null;
}
