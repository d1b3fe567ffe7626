import { dollars } from '../../../format/money';
import type { OtherMoneyWords } from '../../aid/other-money';
import { amount } from './amount';
import { NOW } from './units';

const IN_SENTENCE = { aid: 'net aid', remittances: 'remittances', fdi: 'FDI' } as const;
const IN_DOUBT = 'in doubt';

export const otherMoney: OtherMoneyWords = {
	heading: 'Aid and other money',
	unit: NOW,
	labels: {
		aid: 'Net aid',
		fdi: 'FDI inflow',
		remittances: 'Remittances',
		'debt-service': 'Debt service',
		revenue: 'Own revenue',
		taxes: 'Tax revenue'
	},
	/** The unit is said with the first amount only: a title has little room. */
	title(economy, year, came, revenue) {
		if (year === null) return `No money flows of ${economy} in these years`;
		const said = came.map(
			({ kind, value }, index) => `${IN_SENTENCE[kind]} ${index === 0 ? dollars(value) : amount(value)}`
		);
		return `${economy} in ${year}: ${said.join(', ') || (revenue ? 'only its own revenue is known' : '')}`;
	},
	measure: `Net aid, inflow of foreign direct investment, remittances, service of public external debt (below zero: paid) and the government’s own revenue, ${NOW}`,
	notes: [
		'Own revenue (taxes, where nothing else is reported) is its share of GDP times GDP in dollars.',
		'Receipts of a customs union such as SACU are in it: no open table has them, or the taxes on trade, as a series of their own.'
	],
	none: (economy) => `None of these flows is known for ${economy}.`,
	kept: {
		labels: {
			net: 'What stayed',
			grants: 'Grants',
			loans: 'Public loans received',
			paid: 'Paid on loans'
		},
		title(economy, last, below, years, doubts) {
			const apart = doubts.length > 0 ? `; ${doubts.join(' and ')} ${IN_DOUBT}` : '';
			if (!last)
				return `No grants or public loans of ${economy} are in the open tables for these years${apart}`;
			const said =
				last.value < 0
					? `paid ${dollars(-last.value)} more on public loans in ${last.year} than came in`
					: `kept ${dollars(last.value)} of grants and loans in ${last.year}`;
			const often = below === 0 ? '' : `; more was paid than came in ${below} of ${years} years`;
			return `${economy} ${said}${often}${apart}`;
		},
		measure: `Grants and public loans received, principal and interest paid on loans (below zero), and what stayed, ${NOW}`,
		note: 'Dollars of each year: not to be joined with the charts in dollars of 2022.',
		none: (economy) => `No grants or public loans to ${economy} are in the open tables.`,
		inDoubt: IN_DOUBT,
		doubts: (doubts) =>
			doubts.length === 0
				? ''
				: `In doubt: what this table has as paid differs by more than a factor of two from the debt service of the newer table in ${doubts.map(({ year, paid, newer }) => `${year} (${dollars(paid)} and ${dollars(newer)})`).join(', ')}.`
	}
};
