import type { Database } from '../../database/database';
import { ofSide, type Reporter } from './side';

export interface UsLineRow {
	/** ISO3 of the economy that sold. */
	economy: string;
	/** Ten-digit tariff line, its name and the sector it belongs to ('' for returned American goods). */
	line: string;
	name: string;
	sector: string;
	sector_name: string;
	/** Customs value, US dollars of the year. */
	value: number;
	/** Why the line has a rate of its own: '' (none), exempt, steel, aluminium, cars, not counted. */
	rule: string;
	/** Additional tariff from August 2025 to February 2026, per cent; null where none can be said. */
	rate: number | null;
	/** What that rate would cost on these sales, US dollars: value × rate, nothing sold less because of it. */
	cost: number | null;
}

/** Lines of a year with the rate that applies: the line's own, else the exporter's. */
function lines(
	economy: Reporter,
	year: number | undefined
): { sql: string; parameters: (string | number)[] } {
	const { condition, parameters } = ofSide('provider', economy);
	return {
		sql: `lines AS (
			SELECT f.provider AS economy, f.product AS line, p.name AS name, f.sector AS sector, f.value AS value,
				p.rule AS rule,
				CASE WHEN p.rule = 'not counted' THEN NULL WHEN p.rule <> '' THEN p.rate ELSE r.value END AS rate
			FROM flow f JOIN product p ON p.id = f.product
			LEFT JOIN flow r ON r.kind = 'us-rates' AND r.provider = f.provider
			WHERE f.kind = 'us-lines' AND ${condition} AND f.year = ${
				year === undefined ? "(SELECT last_year FROM flow_kind WHERE id = 'us-lines')" : '?'
			}
		)`,
		parameters: year === undefined ? parameters : [...parameters, year]
	};
}

/**
 * What an African economy sold to the United States by tariff line, by economy, largest first.
 * @param year 2022 to 2024; the newest when absent
 */
export function usLines(db: Database, economy: Reporter, year?: number): Promise<UsLineRow[]> {
	const { sql, parameters } = lines(economy, year);
	return db.query<UsLineRow>(
		`WITH ${sql}
		SELECT l.economy AS economy, l.line AS line, l.name AS name, l.sector AS sector,
			coalesce(s.name, '') AS sector_name, l.value AS value, l.rule AS rule, l.rate AS rate,
			l.value * l.rate / 100 AS cost
		FROM lines l LEFT JOIN product s ON s.id = l.sector
		ORDER BY l.economy, l.value DESC, l.line`,
		parameters
	);
}

export interface UsSectorRow {
	economy: string;
	sector: string;
	name: string;
	value: number;
	/** null where no line of the sector has a rate. */
	cost: number | null;
	/** Lines sold. */
	lines: number;
}

/** The same added up by sector, by economy, largest first. */
export function usSectorCosts(db: Database, economy: Reporter, year?: number): Promise<UsSectorRow[]> {
	const { sql, parameters } = lines(economy, year);
	return db.query<UsSectorRow>(
		`WITH ${sql}
		SELECT l.economy AS economy, l.sector AS sector, coalesce(any_value(s.name), 'Other') AS name,
			sum(l.value) AS value, sum(l.value * l.rate / 100) AS cost, CAST(count(*) AS INTEGER) AS lines
		FROM lines l LEFT JOIN product s ON s.id = l.sector
		GROUP BY l.economy, l.sector ORDER BY l.economy, sum(l.value) DESC, l.sector`,
		parameters
	);
}

export interface UsSectorYearRow {
	economy: string;
	sector: string;
	name: string;
	year: number;
	value: number;
}

/** Exports to the United States by sector, 2002-2023 (CEPII, both sides reconciled), by economy, sector and year. */
export function usSectors(db: Database, economy: Reporter): Promise<UsSectorYearRow[]> {
	const { condition, parameters } = ofSide('provider', economy);
	return db.query<UsSectorYearRow>(
		`SELECT f.provider AS economy, f.product AS sector, p.name AS name, CAST(f.year AS INTEGER) AS year,
			f.value AS value
		FROM flow f JOIN product p ON p.id = f.product
		WHERE f.kind = 'us-sectors' AND ${condition} ORDER BY f.provider, f.product, f.year`,
		parameters
	);
}
