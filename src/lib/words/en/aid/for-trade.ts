import { formatCompact, formatNumber, NBSP } from '../../../format/number';
import { percent } from '../../../format/percent';
import type { ForTradeWords } from '../../aid/for-trade';
import { million } from './amount';
import { members } from './members';

const PAID_OUT = 'Aid for Trade paid out';
const compact = (millions: number) => formatCompact(millions * 1e6);
const millions = (prices: number) => `million US dollars, constant ${prices} prices`;

export const forTrade: ForTradeWords = {
	heading: 'Aid for Trade',
	none: (economy) => `No Aid for Trade to ${economy} is in the open tables.`,
	edition: {
		title(economy, last, promised, mean) {
			if (!last) return `No ${PAID_OUT} to ${economy} in these years`;
			if (mean)
				return `Aid for Trade to ${economy}: ${million(mean.value)} a year in ${mean.from}-${mean.to}, ${compact(mean.base.value)} in ${mean.base.from}-${mean.base.to}`;
			const against = promised === null ? '' : `; ${compact(promised)} promised`;
			return `${PAID_OUT} to ${economy} in ${last.year}: ${million(last.value)}${against}`;
		},
		measure: (prices) => `${PAID_OUT} (disbursements) and promised (commitments), ${millions(prices)}`,
		unit: millions,
		paid: 'Paid out',
		promised: 'Promised',
		baseline: (first, last) => `baseline ${first}-${last}`,
		notes: (base) => [
			'Two editions in the dollars of different years: never one line.',
			base
				? `The baseline of the initiative is 2002-2005, which no open table by country has; ${base[0]}-${base[1]} stands in.`
				: 'A promise for many years is counted in the year in which it was signed.'
		]
	},
	perPerson: {
		title(economy, own, groups) {
			if (!own) return `No Aid for Trade per person for ${economy}`;
			const others = groups.map(({ group, value }) => `${formatNumber(value, 2)} in ${group}`);
			const beside = others.length > 0 ? `; ${others.join(', ')}` : '';
			return `${economy}: ${formatNumber(own.value, 2)}${NBSP}US dollars of Aid for Trade per person in ${own.year}${beside}`;
		},
		measure: `${PAID_OUT} per person, US dollars, constant 2024 prices`,
		unit: 'US dollars per person, constant 2024 prices',
		note: 'Groups: aid of the members of each year added up, by all their people. They are those that you compare with, or the least developed and the landlocked developing countries.',
		together: (group) => `${group} together`,
		members
	},
	share: {
		/** "In 2024 Aid for Trade to Xyz was 17.0 % of its net receipts of all kinds, private included; 21.5 % in the least developed countries". */
		title(economy, year, own, groups) {
			const others = groups.map(({ group, value }) => `${percent(value, 1)} in ${group}`);
			const beside = others.length > 0 ? `; ${others.join(', ')}` : '';
			return `In ${year} Aid for Trade to ${economy} was ${percent(own, 1)} of its net receipts of all kinds, private included${beside}`;
		},
		measure: `${PAID_OUT}, % of net receipts of all kinds in the same year, private money included`,
		unit: '% of net receipts of all kinds',
		notes: [
			'All receipts: aid, other official money and private money, less what was repaid or withdrawn. Aid for Trade is counted before repayments, so that it is held to them and is no part of them. Without a share: receipts not above zero, or smaller than the Aid for Trade.',
			'2024 and 2018 alone: Aid for Trade is published in the dollars of one year and all receipts in dollars of each year, so that only there both are the same dollars.'
		],
		heads: { heading: 'Who', missing: 'no share' },
		together: (group) => `${group}, members together`,
		noShare(economy, year, receipts, aid) {
			const were =
				aid === null
					? `not above zero (${million(receipts)})`
					: `less (${million(receipts)}) than its Aid for Trade (${million(aid)})`;
			return `No share for ${year}: net receipts of ${economy} of all kinds were ${were}`;
		},
		unknown: (economy) => `What share of all receipts of ${economy} was Aid for Trade is not known`,
		members: (group, count, of, year) =>
			`${group} in ${year}: ${count} of ${of} members counted, those with receipts below zero too.`
	}
};
