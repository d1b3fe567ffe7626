/** Trade within Africa. */
import { dollars } from '../../../format/money';
import { formatCompact } from '../../../format/number';
import { upperFirst } from '../../../format/upper-first';
import type { AfricaWords } from '../../trade/africa';

export const africa: AfricaWords = {
	title: 'Trade within Africa',
	finding(economy, sold, bought) {
		const sells = sold === null ? 'has no reported sales to' : `sold ${dollars(sold)} a year to`;
		// The unit is said once.
		const amount = bought !== null && sold === null ? `${dollars(bought)} a year` : formatCompact(bought);
		const buys = bought === null ? 'no reported purchases' : `bought ${amount}`;
		return `${upperFirst(economy)} ${sells} African economies, and ${buys}`;
	},
	measure: (period) =>
		`Trade with African economies by section of goods, US dollars a year${period && `, ${period}`}, current prices`,
	heading: 'Goods',
	columns: ['Sold to African economies', 'Bought from African economies'],
	missing: 'none reported',
	none: (economy) =>
		`This table is of trade between African economies; it has no rows for ${economy}. Partners above include African ones where it reported them.`
};
