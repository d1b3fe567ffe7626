/** Commodities, food and energy. */
import type { CommodityWords, LeadingKind } from '../../trade/commodities';
import { share } from './pieces';

const LEADING: Record<LeadingKind, { what: string; of: string }> = {
	'commodity-exports': { what: 'Leading commodities', of: '% of exports of goods' },
	'commodity-markets': { what: 'Leading buyers of commodities', of: '% of exports of commodities' }
};

export const commodities: CommodityWords = {
	title: 'Commodities, food and energy',
	dependence: {
		measure: 'Commodities in exports of goods, % (current prices)',
		none: (economy) => `The commodity statistics have no exports of ${economy}.`
	},
	needs: {
		measure: 'Imports of commodities, of food and of energy, million US dollars, current prices',
		labels: { all: 'All commodities', food: 'Food', energy: 'Energy' },
		note: 'Food and energy are parts of all commodities; the lines are not to be added.',
		none: (economy) => `The commodity statistics have no imports of ${economy}.`
	},
	leading: {
		finding: (kind, first) =>
			`${LEADING[kind].what}${first ? `: ${first.name} first, ${share(first.share)}` : ''}`,
		measure: (kind) => `${LEADING[kind].what}, ${LEADING[kind].of}`,
		columns: {
			'commodity-exports': 'Commodity',
			'commodity-markets': 'Buyer',
			share: 'Share',
			period: 'Average of'
		},
		none: (economy) => `The commodity profiles have none for ${economy}.`
	}
};
