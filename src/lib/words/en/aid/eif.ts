import { dollars } from '../../../format/money';
import type { EifWords } from '../../aid/eif';
import { amount } from './amount';
import { NOW } from './units';

export const eif: EifWords = {
	/** "Xyz took 4 of 4 steps in 2003-2018; exports went from 475 million to 1.1 billion US dollars". */
	title(economy, since, taken, of, years, sold) {
		if (!years) return `No dates of the framework’s steps in ${economy} are known`;
		const [first, last] = years;
		const went = sold ? `; exports went from ${amount(sold[0])} to ${dollars(sold[1])}` : '';
		const member = since === null ? '' : `, a member since ${since},`;
		return `${economy}${member} took ${taken} of ${of} steps in ${first === last ? first : `${first}-${last}`}${went}`;
	},
	measure: `Steps of the Enhanced Integrated Framework, and exports of goods, ${NOW}`,
	note: 'Dates: country pages of the Framework. A dot is a year in which something happened; a count that a year ends has none. That exports moved after a step does not say that they moved because of it.',
	none(economy, isLdc) {
		const why = isLdc
			? `No dates of the steps in ${economy} are among the facts collected here, and no open series has them.`
			: `The Framework was made for the least developed countries; ${economy} is none now.`;
		return `${why} Exports of ${economy} are under Trade.`;
	},
	exports: 'Exports of goods',
	unit: NOW,
	columns: ['Step', 'Year', 'What happened'],
	member: 'Member of the Framework',
	since: (year) => `since ${year}`,
	noDate: 'No date is known.'
};
