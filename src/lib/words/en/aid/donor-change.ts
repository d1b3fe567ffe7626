import { formatNumber } from '../../../format/number';
import type { DonorChangeWords, DonorCounts, DonorsMoved } from '../../aid/donor-change';
import type { Span } from '../../aid/facts';
import { REAL } from './units';

function counted({ economy, last, first, equal }: DonorCounts): string {
	if (!last) return `No donors of ${economy} are in the open tables for these years`;
	const before = first ? `, ${first.donors} in ${first.year}` : '';
	return `${economy} had ${last.donors} donors in ${last.year}${before}; aid was as concentrated as if ${formatNumber(equal, equal < 10 ? 1 : 0)} donors gave equal shares`;
}

const span = ({ from, to }: Span) => `${from}-${to}`;

/** "15 donors came to Xyz, 2 came back and 3 left between 2013-2017 and 2018-2022". */
function moved({ economy, came, back, left, before, now }: DonorsMoved): string {
	const first = came - back;
	const who = first === 0 ? 'No new donor' : `${first} ${first === 1 ? 'donor' : 'donors'}`;
	const again = back === 0 ? ' and' : `, ${back} came back and`;
	return `${who} came to ${economy}${again} ${left === 0 ? 'none' : left} left between ${span(before)} and ${span(now)}`;
}

export const donorChange: DonorChangeWords = {
	counts: {
		title: counted,
		unit: 'donors',
		measure: 'Number of donors, and of equal donors that would be as concentrated (1 / HHI)',
		note: 'HHI (Herfindahl-Hirschman) is the sum of the squared shares, 1 when one donor gives all. Donors that took back more than they gave have no share.',
		caption: 'Number of donors and concentration (HHI)',
		donors: 'Donors',
		equal: 'Equal donors (1 / HHI)',
		columns: ['Year', 'HHI', 'Equal donors'],
		index: '0 to 1'
	},
	moved: {
		title: moved,
		measure: (now, before) =>
			`Gave something in ${span(now)} and nothing in ${span(before)}, or the other way round; given in its five years, ${REAL}`,
		note: 'A donor may have begun to report to the OECD rather than to give. One that gave before both spans came back: its first year in the tables stands beside it.',
		came: (year, since) => (since === undefined ? `came: ${year}` : `came back: ${year}, first in ${since}`),
		left: (year) => `left, last in ${year}`,
		heads: {
			heading: 'Donor',
			alsoHeading: 'First or last year with a gift',
			columns: ['Given in its five years']
		}
	}
};
