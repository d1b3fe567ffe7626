import { dollars } from '../../../format/money';
import { asPercent, percent } from '../../../format/percent';
import type {
	CreditorKind,
	DebtWords,
	OwedByKind,
	OwedToLargest,
	OwedToOne,
	ServiceShare
} from '../../aid/debt';
import { partyFirst, partyInSentence } from '../in-sentence';
import { amount, million } from './amount';
import { shortNames } from './parties';
import { MILLIONS, NOW } from './units';

const OWED = 'Long-term public and publicly guaranteed external debt';

const WHO: Record<CreditorKind, string> = {
	total: 'all creditors',
	multilateral: 'multilateral lenders',
	bilateral: 'other governments',
	bonds: 'bond holders',
	banks: 'banks',
	other: 'other private lenders'
};

const nothing = (economy: string, when: string) =>
	`No long-term public debt abroad of ${economy} in the open tables for ${when}`;

/** "The public sector of Xyz owed 957 million US dollars abroad, long-term, at the end of 2024; multilateral lenders held 85 %, 70 % in 1990". */
function byKind({ economy, last, largest, first }: OwedByKind): string {
	if (!last) return nothing(economy, 'these years');
	const then = first ? `, ${asPercent(first.share)} in ${first.year}` : '';
	const of = largest ? `; ${WHO[largest.kind]} held ${asPercent(largest.share)}${then}` : '';
	return `The public sector of ${economy} owed ${million(last.millions)} abroad, long-term, at the end of ${last.year}${of}`;
}

function toLargest({ economy, name, last, first }: OwedToLargest): string {
	if (!last || !first) return `No creditor of ${economy} is in the table in these years`;
	const before = last === first ? '' : `, ${amount(first.value)} in ${first.year}`;
	return `The public sector of ${economy} owes most, long-term, to ${partyInSentence(name)}: ${dollars(last.value)} at the end of ${last.year}${before}`;
}

const toOne = ({ economy, year, total, first }: OwedToOne): string =>
	first
		? `${partyFirst(first.name)} holds ${asPercent(first.share)} of the ${dollars(total)} that the public sector of ${economy} owed abroad, long-term, at the end of ${year}`
		: nothing(economy, String(year));

function service({ economy, last, first }: ServiceShare): string {
	if (!last || !first) return `No past value of debt service against revenue for ${economy}`;
	const before = first === last ? '' : `, ${percent(first.value, 1)} in ${first.year}`;
	return `${economy} paid ${percent(last.value, 1)} of government revenue on public external debt in ${last.year}${before}`;
}

export const debt: DebtWords = {
	short: shortNames,
	heading: 'Debt and reserves',
	unit: NOW,
	millions: MILLIONS,
	none: (economy) =>
		`No long-term public external debt is reported for ${economy}: the debt statistics have low- and middle-income countries only.`,
	owed: OWED,
	reserves: {
		line: (months) => `SADC: ${months} months`,
		note: 'SADC asked its members for 3 months by 2008 and for 6 months by 2012.'
	},
	kinds: {
		title: byKind,
		measure: `${OWED} by kind of creditor, ${MILLIONS}`,
		labels: {
			total: 'All creditors',
			multilateral: 'Multilateral',
			bilateral: 'Governments',
			bonds: 'Bonds',
			banks: 'Banks',
			other: 'Other private'
		}
	},
	lines: {
		title: toLargest,
		measure: (year) =>
			`${OWED} by creditor at the end of each year, ${NOW}; the four largest${year === null ? '' : ` of ${year}`}`,
		others: 'All others'
	},
	creditors: {
		title: toOne,
		measure: (year) => `${OWED} by creditor${year === null ? '' : ` at the end of ${year}`}, ${NOW}`,
		terms: {
			multilateral: 'Multilateral lenders',
			bilateral: 'Other governments',
			bonds: 'Bond holders',
			banks: 'Commercial banks',
			'other private': 'Other private lenders'
		},
		heads: {
			fromHeading: 'Creditor',
			toHeading: 'Kind of creditor',
			fromMany: 'creditors',
			backHeading: 'Below zero',
			sentWord: 'Owed in all',
			backWord: 'below zero'
		}
	},
	service: {
		title: service,
		measure: 'Service of public external debt, % of government revenue',
		unit: '% of government revenue'
	}
};
