import type { Database } from '../../database/database';

export interface UsLineRow {
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

const LINES = `lines AS (
	SELECT f.product AS line, p.name AS name, f.sector AS sector, f.value AS value, p.rule AS rule,
		CASE WHEN p.rule = 'not counted' THEN NULL WHEN p.rule <> '' THEN p.rate ELSE r.value END AS rate
	FROM flow f JOIN product p ON p.id = f.product
	LEFT JOIN flow r ON r.kind = 'us-rates' AND r.provider = f.provider
	WHERE f.kind = 'us-lines' AND f.provider = ? AND f.year = ?
)`;

/** What an African economy sold to the United States in 2022, 2023 or 2024 by tariff line, largest first. */
export function usLines(db: Database, economy: string, year = 2024): Promise<UsLineRow[]> {
	return db.query<UsLineRow>(
		`WITH ${LINES}
		SELECT l.line AS line, l.name AS name, l.sector AS sector, coalesce(s.name, '') AS sector_name,
			l.value AS value, l.rule AS rule, l.rate AS rate, l.value * l.rate / 100 AS cost
		FROM lines l LEFT JOIN product s ON s.id = l.sector
		ORDER BY l.value DESC, l.line`,
		[economy, year]
	);
}

export interface UsSectorRow {
	sector: string;
	name: string;
	value: number;
	cost: number | null;
	/** Lines sold. */
	lines: number;
}

/** The same added up by sector, largest first. */
export function usSectorCosts(db: Database, economy: string, year = 2024): Promise<UsSectorRow[]> {
	return db.query<UsSectorRow>(
		`WITH ${LINES}
		SELECT l.sector AS sector, coalesce(any_value(s.name), 'Other') AS name, sum(l.value) AS value,
			sum(l.value * l.rate / 100) AS cost, CAST(count(*) AS INTEGER) AS lines
		FROM lines l LEFT JOIN product s ON s.id = l.sector
		GROUP BY l.sector ORDER BY value DESC, l.sector`,
		[economy, year]
	);
}

export interface UsSectorYearRow {
	sector: string;
	name: string;
	year: number;
	value: number;
}

/** Exports to the United States by sector, 2002-2023 (CEPII, both sides reconciled), by sector and year. */
export function usSectors(db: Database, economy: string): Promise<UsSectorYearRow[]> {
	return db.query<UsSectorYearRow>(
		`SELECT f.product AS sector, p.name AS name, CAST(f.year AS INTEGER) AS year, f.value AS value
		FROM flow f JOIN product p ON p.id = f.product
		WHERE f.kind = 'us-sectors' AND f.provider = ? ORDER BY f.product, f.year`,
		[economy]
	);
}
