/** Tariffs in developed countries, with and without preferences. */
import { formatNumber } from '../../../format/number';
import type { TariffWords } from '../../trade/tariffs';
import { lower } from './pieces';

export const tariffs: TariffWords = {
	title: 'Tariffs and preferences in developed countries',
	unknown: 'No tariff of developed countries is known for all goods',
	nothing: (year) =>
		`On all goods, preferences in developed countries took nothing off the tariff in ${year}`,
	took: (points, year, most) =>
		`Preferences in developed countries took ${formatNumber(points, 1)} points off the tariff in ${year}${most ? `, most on ${lower(most.goods)} (${formatNumber(most.points, 1)})` : ''}`,
	measure: (year) =>
		`Mean tariff of developed countries${year === null ? '' : ` in ${year}`}, % of value, with and without preferences (SDG 17.12.1)`,
	unit: '% of value',
	heading: 'Goods',
	goods: {
		'': 'All goods',
		'.AGR': 'Farm goods',
		'.IND': 'Industrial goods',
		'.TEX': 'Textiles',
		'.CLO': 'Clothing'
	},
	columns: ['Anyone’s tariff (MFN)', 'Tariff with preferences'],
	missing: 'none reported',
	margin:
		'The preference margin is the first less the second, in percentage points. Weighted by what is sold; before the tariffs of the United States of 2025.',
	none: (economy) => `The United Nations' tariff series have no values to show for ${economy} here.`
};
