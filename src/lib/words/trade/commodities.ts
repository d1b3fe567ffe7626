/** What is said of commodities, food and energy. */

/** Kinds of flow: the leading commodities, and who buys them. */
export type LeadingKind = 'commodity-exports' | 'commodity-markets';

export interface CommodityWords {
	title: string;
	/** Commodities in exports. */
	dependence: { measure: string; none: (economy: string) => string };
	/** Imports of commodities, of food and of energy. */
	needs: {
		measure: string;
		labels: Record<'all' | 'food' | 'energy', string>;
		note: string;
		none: (economy: string) => string;
	};
	leading: {
		/** "Leading commodities: Diamonds first, 33 %"; null without any. */
		finding: (kind: LeadingKind, first: { name: string; share: number } | null) => string;
		measure: (kind: LeadingKind) => string;
		columns: Record<LeadingKind | 'share' | 'period', string>;
		none: (economy: string) => string;
	};
}
