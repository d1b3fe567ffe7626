import type { Database } from '../../database/database';
import { ofSide, type Reporter } from './side';
import type { Direction } from './trade-partners';

export interface ProductRow {
	/** ISO3 of the economy that reported. */
	economy: string;
	product: string;
	name: string;
	/** 'goods': sixteen kinds of goods; 'stage': by how far they are made; 'total': all goods. */
	division: 'goods' | 'stage' | 'total';
	year: number;
	/** US dollars of the year, and the share of the division in that year, 0-100. */
	value: number;
	share: number;
}

/** Trade by product group, by economy, year and division, largest first. Imports have no division 'goods'. */
export function tradeProducts(
	db: Database,
	{ economy, direction, year }: { economy: Reporter; direction: Direction; year?: number }
): Promise<ProductRow[]> {
	const self = direction === 'exports' ? 'provider' : 'recipient';
	const { condition, parameters } = ofSide(self, economy);
	return db.query<ProductRow>(
		`SELECT f.${self} AS economy, f.product AS product, p.name AS name, f.sector AS division,
			CAST(f.year AS INTEGER) AS year, f.value AS value,
			100 * f.value / nullif(sum(f.value) OVER (PARTITION BY f.${self}, f.year, f.sector), 0) AS share
		FROM flow f JOIN product p ON p.id = f.product
		WHERE f.kind = ? AND ${condition} ${year === undefined ? '' : 'AND f.year = ?'}
		ORDER BY f.${self}, f.year, f.sector, f.value DESC, f.product`,
		[`${direction}-products`, ...parameters, ...(year === undefined ? [] : [year])]
	);
}
