import { equivalentParts, herfindahl, largestShare } from '../../../src/lib/assess/concentration';
import type { Database } from '../../../src/lib/database/database';
import { tradePartners, type Direction } from '../../../src/lib/query/flows/trade-partners';
import { tradeProducts } from '../../../src/lib/query/flows/trade-products';

export interface Concentration {
	year: number;
	/** Sum of squared shares of the partners and of the kinds of goods, 0-1; null where the year has no such table. */
	partners_hhi: number | null;
	products_hhi: number | null;
	/** Partners with trade, and how many of equal size would be as concentrated. */
	partners: number | null;
	equivalent_partners: number | null;
	largest_partner_share: number | null;
	largest_product_share: number | null;
}

/**
 * How far trade depends on few partners and few kinds of goods, recomputed from the reports: years in order. The
 * partner "not named" counts as one partner, so a year with much of it looks more concentrated than it may be.
 */
export async function tradeConcentration(
	db: Database,
	question: { economy: string; direction: Direction }
): Promise<Concentration[]> {
	const [partners, products] = await Promise.all([tradePartners(db, question), tradeProducts(db, question)]);
	const goods = products.filter((row) => row.division === 'goods');
	const years = [...new Set([...partners, ...goods].map((row) => row.year))].sort((a, b) => a - b);
	return years.map((year) => {
		const values = partners.filter((row) => row.year === year).map((row) => row.value);
		const kinds = goods.filter((row) => row.year === year).map((row) => row.value);
		return {
			year,
			...{ partners_hhi: herfindahl(values), products_hhi: herfindahl(kinds) },
			...{ partners: values.length || null, equivalent_partners: equivalentParts(values) },
			...{ largest_partner_share: largestShare(values), largest_product_share: largestShare(kinds) }
		};
	});
}
