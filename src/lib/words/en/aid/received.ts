import { dollars } from '../../../format/money';
import { asPercent } from '../../../format/percent';
import type { GrantShare, ReceivedWords, StayedOfAid } from '../../aid/received';
import { amount } from './amount';
import { REAL } from './units';

const LOANS = 'Cheap loans';

/** "Grants made 80 % of what Xyz received from 2018 to 2022, 65 % from 1970 to 1974". */
function grantShare({ economy, from, to, paid, all, share, before }: GrantShare): string {
	const span = `from ${from} to ${to}`;
	if (paid > all)
		return `${economy} paid ${dollars(paid)} on cheap loans ${span}, more than it received (${dollars(all)})`;
	if (share === null) return `No aid to ${economy} is in the open tables ${span}`;
	const then = before ? `, ${asPercent(before.share)} from ${before.from} to ${before.to}` : '';
	return `Grants made ${asPercent(share)} of what ${economy} received ${span}${then}`;
}

/** "Xyz, 2018-2022: 80 % of 1.2 billion US dollars came as grants; 13 million went back". */
function stayed({ economy, from, to, share, came, back }: StayedOfAid): string {
	if (came <= 0) {
		const returned = back > 0 ? `; ${dollars(back)} went back` : '';
		return `No grants or cheap loans to ${economy} are in the open tables from ${from} to ${to}${returned}`;
	}
	if (back > came)
		return `From ${from} to ${to} more went back from ${economy} to its donors (${dollars(back)}) than came in (${dollars(came)})`;
	const returned = back > 0 ? `; ${amount(back)} went back` : '';
	return `${economy}, ${from}-${to}: ${asPercent(share)} of ${dollars(came)} came as grants${returned}`;
}

export const received: ReceivedWords = {
	heading: 'Aid received',
	unit: REAL,
	none: (economy) => `No grants or cheap loans to ${economy} are in the open tables for these years.`,
	net: 'Net official development assistance: what came in less what was repaid. Prices of each year.',
	forms: {
		title: grantShare,
		measure: `Grants and concessional (cheap) loans received, and principal and interest paid on such loans (below zero), ${REAL}`,
		note: 'In dollars of 2022 alone: what came in dollars of each year is under “Aid and other money”. Net aid above is counted in another way.',
		grants: 'Grants',
		loans: LOANS,
		paid: 'Paid on them'
	},
	flows: {
		title: stayed,
		measure: (span) =>
			`Grants and concessional (cheap) loans paid out by donor${span ? `, ${span.from}-${span.to} added up` : ''}, ${REAL}`,
		note: 'No open table says which donor gave to which purpose: this shows from whom and in which form. What went back is drawn under it in the same scale and counted with its sign.',
		ends: {
			grants: 'Grants',
			loans: LOANS,
			'taken-back': 'Grants taken back',
			paid: 'Paid on cheap loans'
		},
		heads: {
			fromHeading: 'Donor',
			toHeading: 'Given as',
			fromMany: 'donors',
			backHeading: 'Went the other way: grants taken back, principal and interest paid on cheap loans',
			sentWord: 'Came in',
			backWord: 'went back'
		}
	}
};
