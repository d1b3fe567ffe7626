/** Series of the WITS yearly summary, and its product groups. */
import type { ImportedIndicator } from '../lib/importer';

function series(
	id: string,
	title: string,
	unit: string,
	unit_kind: ImportedIndicator['unit_kind'],
	definition: string,
	rest: Partial<ImportedIndicator> = {}
): ImportedIndicator {
	return {
		...{ id, series: id, dimensions: '', is_lead: true, title, unit, unit_kind, direction: 'none' },
		...{ topic: 'trade', decimals: unit_kind === 'index' ? 3 : unit_kind === 'count' ? 0 : 1, definition },
		notes: 'Yearly summary of what the economy itself reported; Lesotho: 2000-2004 and 2008-2017.',
		...rest
	};
}

/** "indicator type|indicator" of rows about the world and all products (or no product) → series. */
export const WITS_SERIES: Record<string, ImportedIndicator> = {
	'Export|Exports (in US$ Mil)': series(
		'WITS.EXP.TOTAL',
		'Exports of goods',
		'million US dollars, current prices',
		'usd',
		'Goods sold abroad in a year, as the seller reported them.',
		{ direction: 'up', aggregate: 'sum' }
	),
	'Import|Imports (in US$ Mil)': series(
		'WITS.IMP.TOTAL',
		'Imports of goods',
		'million US dollars, current prices',
		'usd',
		'Goods bought abroad in a year, as the buyer reported them.',
		{ aggregate: 'sum' }
	),
	'Trade Indicator|HH Market concentration index': series(
		'WITS.HHI.MARKET',
		'Concentration of export markets, as WITS has it',
		'index 0-1',
		'index',
		'How far exports depend on few markets: near 1 on one, near 0 on none in particular, by the publisher’s own reckoning.',
		{
			direction: 'down',
			notes:
				'Not the sum of squared shares of the same partners, which is recomputed from the reports on the trade page: the two differ by 0.02 in the middle of all economies and years, and for Lesotho by up to 0.5.'
		}
	),
	'Trade Indicator|Index of export market penetration': series(
		'WITS.PENETRATION',
		'Export market penetration',
		'% of possible links',
		'percent',
		'Of all pairs of an exported product and a country that buys that product from anyone, the part that the economy serves.',
		{ direction: 'up', decimals: 2 }
	),
	'Export|No. Of Export partners': series(
		'WITS.EXP.PARTNERS',
		'Countries that goods are sold to',
		'countries',
		'count',
		'How many countries bought goods in the year.',
		{ direction: 'up' }
	),
	'Export|No. Of Export products': series(
		'WITS.EXP.PRODUCTS',
		'Products sold abroad',
		'products (six-digit headings)',
		'count',
		'How many different products were sold abroad in the year.',
		{ direction: 'up' }
	),
	'Import|No. Of Import partners': series(
		'WITS.IMP.PARTNERS',
		'Countries that goods are bought from',
		'countries',
		'count',
		'How many countries goods were bought from in the year.'
	),
	'Import|No. Of Import products': series(
		'WITS.IMP.PRODUCTS',
		'Products bought abroad',
		'products (six-digit headings)',
		'count',
		'How many different products were bought abroad in the year.'
	),
	'Tariff|Simple Average (%)': series(
		'WITS.TARIFF.SIMPLE',
		'Import tariff, simple average',
		'% of value',
		'percent',
		'The mean of the tariffs that the economy charges on imports, each tariff line counting once.'
	),
	'Tariff|Weighted Average (%)': series(
		'WITS.TARIFF.WEIGHTED',
		'Import tariff, weighted by trade',
		'% of value',
		'percent',
		'The mean of the tariffs that the economy charges, each weighted by what is imported under it.'
	),
	'Tariff|Maximum Rate (%)': series(
		'WITS.TARIFF.MAX',
		'Highest import tariff',
		'% of value',
		'percent',
		'The highest tariff that the economy charges on any product.'
	),
	'Tariff|Duty Free Tariff Lines Share (%)': series(
		'WITS.TARIFF.FREE',
		'Imports free of duty',
		'% of tariff lines',
		'share',
		'The part of the tariff lines on which the economy charges nothing.'
	)
};

/** Groups of goods by chapters of the Harmonized System: together they are all goods. */
export const HS_GROUPS = [
	...['Animal', 'Vegetable', 'Food Products', 'Minerals', 'Fuels', 'Chemicals', 'Plastic or Rubber'],
	...['Hides and Skins', 'Wood', 'Textiles and Clothing', 'Footwear', 'Stone and Glass', 'Metals'],
	...['Mach and Elec', 'Transportation', 'Miscellaneous']
];
/** The same goods by how far they are made: together they are again (nearly) all goods. */
export const STAGES = ['Raw materials', 'Intermediate goods', 'Consumer goods', 'Capital goods'];

/** Names that say more than the publisher's short ones. */
export const PRODUCT_NAMES: Record<string, string> = {
	Animal: 'Animals and animal products',
	Vegetable: 'Vegetable products',
	'Food Products': 'Prepared food and drink',
	'Hides and Skins': 'Hides, skins and leather',
	'Mach and Elec': 'Machinery and electrical goods',
	'Stone and Glass': 'Stone, glass and precious stones',
	'Plastic or Rubber': 'Plastics and rubber',
	Transportation: 'Vehicles and transport equipment',
	Wood: 'Wood and paper',
	'Textiles and Clothing': 'Textiles and clothing',
	Miscellaneous: 'Other goods'
};
