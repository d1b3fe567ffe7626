import { dollars } from '../../../format/money';
import { asPercent } from '../../../format/percent';
import type { DonorKind, DonorWords, LargestDonor, Received } from '../../aid/donors';
import { partyInSentence } from '../in-sentence';
import { amount } from './amount';
import { donorChange } from './donor-change';
import { shortNames } from './parties';
import { REAL } from './units';

const GIVEN = `Grants and concessional loans paid out, before repayments, ${REAL}`;

const MANY: Record<DonorKind, string> = {
	DAC: 'DAC members',
	multilateral: 'multilateral bodies',
	'vertical fund': 'vertical funds',
	'emerging partner': 'emerging partners (South-South)',
	other: 'other donors'
};

/** "Ann: 41 % of what Xyz received in 2018-2022; the three largest together 75 %". */
function largest({ economy, from, to, first, three }: LargestDonor): string {
	if (!first) return `No aid to ${economy} is in the open tables from ${from} to ${to}`;
	const together = three === null ? '' : `; the three largest together ${asPercent(three)}`;
	return `${first.name}: ${asPercent(first.share)} of what ${economy} received in ${from}-${to}${together}`;
}

/** "Xyz received 153 million US dollars in 2022, after 354 million at its peak in 2013 (the United States alone 213 million)". */
function received({ economy, first, last, most, standout }: Received): string {
	if (!first || !last || !most) return `No aid to ${economy} is in the open tables for these years`;
	if (last.value <= 0)
		return `More went back from ${economy} to its donors in ${last.year} than it received: ${dollars(-last.value)}`;
	const alone = standout ? ` (${partyInSentence(standout.name)} alone ${amount(standout.value)})` : '';
	const before =
		first === last
			? ''
			: most === last
				? `, the most since ${first.year}`
				: most === first
					? `, ${amount(first.value)} in ${first.year}`
					: `, after ${amount(most.value)} at its peak in ${most.year}${alone}`;
	return `${economy} received ${dollars(last.value)} in ${last.year}${before}`;
}

export const donors: DonorWords = {
	...donorChange,
	short: shortNames,
	heading: 'Donors',
	unit: REAL,
	none: (economy) => `No donor of ${economy} is in the open tables for these years.`,
	ranking: {
		title: largest,
		measure: (now) => (now ? `${GIVEN}, mean a year of ${now.from}-${now.to}` : GIVEN),
		note: 'Donors are one list: DAC members, other governments, emerging partners (South-South), multilateral bodies and vertical funds (one purpose). A donor that took back more than it gave stands below zero.',
		columns: [
			'Donor',
			'Kind',
			'Aid a year',
			'Grants a year',
			'Concessional loans a year',
			'Share of what was given',
			'First year',
			'Last year'
		]
	},
	overTime: {
		title: received,
		measure: GIVEN,
		all: 'All donors',
		others: 'All others',
		largest: ({ from, to }) => `The four largest donors of ${from}-${to}, and all others together.`,
		lender: (year) =>
			`Debt that is cancelled counts in these tables as a grant of that year: a lender that stands out in one year, as in ${year}, may have cancelled old loans.`
	},
	kinds: {
		title: ({ economy, from, to, shares }) =>
			shares
				? `${economy}, ${from}-${to}: ${shares.map(({ kind, share }, index) => `${MANY[kind]} ${index === 0 ? 'gave ' : ''}${asPercent(share)}`).join(', ')}`
				: largest({ economy, from, to, first: null, three: null }),
		measure: `${GIVEN}, by kind of donor`,
		note: 'South-South: members of the Group of 77, and China, Kazakhstan, Mexico and Türkiye. Many of them report nothing to the OECD: what they lent is here, what they gave is mostly not.',
		labels: {
			DAC: 'DAC members',
			multilateral: 'Multilateral',
			'vertical fund': 'Vertical funds',
			'emerging partner': 'South-South',
			other: 'Others'
		}
	}
};
