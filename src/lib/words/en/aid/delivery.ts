import { dollars } from '../../../format/money';
import { formatNumber } from '../../../format/number';
import { asPercent } from '../../../format/percent';
import type { DeliveryWords } from '../../aid/delivery';
import { partyFirst } from '../in-sentence';
import { NOW } from './units';

const PAID = 'Paid out';
const PROMISED = 'Promised';
const UNKNOWN = 'how much of it was paid out is not in the open tables';

/** How many of a hundred; a payment may be of an earlier promise, so that there may be more. */
const ofHundred = (part: number): string => formatNumber(100 * part, part < 0.1 ? 1 : 0);

export const delivery: DeliveryWords = {
	heading: 'Promised and delivered',
	unit: NOW,
	paid: PAID,
	promised: PROMISED,
	none: (economy) => `No promises of aid to ${economy} are in the open table for these years.`,
	notes: [
		'Sums are of donors whose promises and payments are of the same money: some report payments alone, and the Monetary Fund no promises.',
		'What was paid out in a year was mostly promised before it, and the two come from different tables: read the sum of the years, not one year.'
	],
	measure: `Aid promised (commitments) and paid out (grants and concessional loans, before repayments), ${NOW}`,
	title(economy, years, share, unpaid) {
		if (!years) return `No promises of aid to ${economy} are in the open tables for these years`;
		const [first, last] = years;
		const span = first === last ? `in ${first}` : `in ${first}-${last}`;
		if (unpaid !== null) return `${economy} was promised ${dollars(unpaid)} ${span}; ${UNKNOWN}`;
		return share === null
			? `What of the promises to ${economy} ${span} was paid out cannot be said: no year has both in the open tables`
			: `${economy}, ${first} to ${last}: for every 100 US dollars promised, ${ofHundred(share)} were paid out in the same years`;
	},
	donors: {
		title(economy, years, first) {
			if (!first) return `No promise of aid to ${economy} is in the open tables for these years`;
			const { name, promised, share } = first;
			const paid = share === null ? UNKNOWN : `for every 100 promised, ${ofHundred(share)} were paid out`;
			return `${partyFirst(name)} promised ${economy} most, ${dollars(promised)} in ${years}; ${paid}`;
		},
		measure: (years) => `Promised and paid out by donor${years && `, ${years} added up`}, ${NOW}`,
		heads: {
			heading: 'Donor',
			alsoHeading: 'Held together',
			columns: [PROMISED, PAID],
			missing: 'none reported'
		},
		apart: 'not to be compared'
	},
	steady: {
		title(economy, from, to, spread, steady, donors) {
			const span = `in ${from}-${to}`;
			if (spread === null) return `How steady aid to ${economy} was ${span} cannot be said`;
			const which = `${steady === 0 ? 'none' : steady} of the ${donors} largest donors ${steady === 1 ? 'was' : 'were'} steady`;
			return `Aid to ${economy} varied by ${asPercent(spread)} around its average ${span}; ${which}`;
		},
		measure: (to) =>
			`Spread of yearly aid over ${to === null ? 'ten years' : `the ten years to ${to}`}: standard deviation, % of the mean; constant 2022 prices, largest donors first`,
		note: (years) =>
			`Spread: the standard deviation of the yearly amounts of ${years} years over their mean. A year without a row counts as nothing given. Where the mean is not above zero there is no spread.`,
		none: (economy) =>
			`How steady aid to ${economy} is cannot be said: no grants or cheap loans are in the open tables for these years.`,
		unit: '% of the mean',
		all: 'All donors together',
		heads: { heading: 'Donor', alsoHeading: 'Steady', columns: ['Spread'], missing: 'cannot be said' },
		is: 'steady',
		isNot: 'not steady',
		line: (below) => `${asPercent(below)}: steady below`
	}
};
