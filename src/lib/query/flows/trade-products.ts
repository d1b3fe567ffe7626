import type { Database } from '../../database/database';
import type { Direction } from './trade-partners';

export interface ProductRow {
	product: string;
	name: string;
	/** 'goods': sixteen kinds of goods; 'stage': by how far they are made; 'total': all goods. */
	division: 'goods' | 'stage' | 'total';
	year: number;
	/** US dollars of the year, and the share of the division in that year, 0-100. */
	value: number;
	share: number;
}

/** Trade by product group, by year and division, largest first. Imports have no division 'goods'. */
export function tradeProducts(
	db: Database,
	{ economy, direction, year }: { economy: string; direction: Direction; year?: number }
): Promise<ProductRow[]> {
	const self = direction === 'exports' ? 'provider' : 'recipient';
	const parameters = [`${direction}-products`, economy];
	return db.query<ProductRow>(
		`SELECT f.product AS product, p.name AS name, f.sector AS division, CAST(f.year AS INTEGER) AS year,
			f.value AS value, 100 * f.value / nullif(sum(f.value) OVER (PARTITION BY f.year, f.sector), 0) AS share
		FROM flow f JOIN product p ON p.id = f.product
		WHERE f.kind = ? AND f.${self} = ? ${year === undefined ? '' : 'AND f.year = ?'}
		ORDER BY f.year, f.sector, f.value DESC, f.product`,
		year === undefined ? parameters : [...parameters, year]
	);
}
