/** Exports to the United States, before and after the tariffs of 2025. */
import { dollars } from '../../../format/money';
import { formatNumber } from '../../../format/number';
import { percent } from '../../../format/percent';
import { upperFirst } from '../../../format/upper-first';
import type { UnitedStatesWords } from '../../trade/united-states';
import { possessive } from '../possessive';
import { LEAST_RATE, share, tariff } from './pieces';

/** What a rate comes to: no tariff, and a little of one, are two things. */
function comesTo({ rate, cost }: { rate: number; cost: number }): string {
	if (rate === 0) return 'nothing';
	return rate < LEAST_RATE ? 'almost nothing' : `${dollars(cost)} a year`;
}

const goodsFor = (economy: string, sold: number, year: number | null) =>
	`${upperFirst(economy)} sold the United States goods for ${dollars(sold)} in ${year}`;
const TO = 'Exports to the United States';
const OF_VALUE = '% of value';

export const unitedStates: UnitedStatesWords = {
	title: `${TO}, before and after 2025`,
	agoa: (known, economy) =>
		`${known}.${economy === null ? '' : ` Whom it is open to is decided each year and is not in these data: they do not say whether ${economy} is among them.`}`,
	change: (sold, year, [before, february, after]) =>
		`On the ${dollars(sold)} sold in ${year}, the mean tariff of all goods comes to ${comesTo(before)} at the rate before January 2025, ${comesTo(february)} at that of February 2026 and ${comesTo(after)} at the one after it.`,
	disagreement: (byLine, rise) =>
		`The two publishers disagree: by the lists of July 2025, line by line, the additional tariff is ${percent(byLine, 1)} of these sales, while UNCTAD’s mean rose by ${formatNumber(rise, 1)} points to February 2026. Goods that were exempted later, and ordinary tariffs that changed, are not in the lists.`,
	doubt: 'UNCTAD’s mean disagrees with these lists; the text above says by how much.',
	sectors: {
		finding: ({ sector, sold, cost }, economy, year) =>
			`${sector}: ${share(sold)} of what ${economy} sold the United States in ${year}${cost === null ? '' : `, and ${share(cost)} of the cost`}`,
		measure: (year) =>
			`${TO} by sector in ${year}, and the additional tariff of July 2025 on the same sales, US dollars of that year`,
		heading: 'Sector',
		columns: ['Sold', 'Additional tariff at these sales'],
		missing: 'no rate said',
		note: 'All tariff lines added up by sector.'
	},
	tariffs: {
		finding(economy, rates) {
			const [first, second, third] = rates.map(tariff);
			const of = `The mean tariff of the United States on goods of ${economy}`;
			const then = second === third ? '' : `, then ${third}`;
			return first === second
				? `${of} was ${first} before January 2025 and in February 2026${then}`
				: `${of} went from ${first} before January 2025 to ${second} in February 2026${then || ' and stayed there'}`;
		},
		measure: 'Mean tariff of the United States, % of value, weighted by the sales of 2024',
		unit: OF_VALUE,
		heading: 'Goods',
		columns: ['Before January 2025', 'February 2026', 'After February 2026'],
		missing: 'nothing sold',
		none: (economy) =>
			`UNCTAD's table of tariffs before and after 2025 does not list ${economy} by itself. Members of the European Union are in it as one exporter.`
	},
	lines: {
		finding: (economy, year, sold, cost) =>
			cost === null
				? `${goodsFor(economy, sold, year)}; no additional rate is said for them`
				: `On ${possessive(economy)} sales of ${year}, the tariff ordered in July 2025 comes to ${dollars(cost.dollars)} (${percent(cost.percent, 1)})`,
		measure: (year) =>
			`${TO} by tariff line${year === null ? '' : ` in ${year}`}, US dollars of that year, customs value; cost = sales × additional rate ÷ 100`,
		largest: (drawn, lines) => `The ${drawn} largest of ${formatNumber(lines)} lines; the file has all.`,
		caption: (economy, year) =>
			`Goods sold by ${economy} to the United States in ${year} by tariff line, and what the additional rate of August 2025 to February 2026 would cost`,
		columns: {
			name: 'Goods',
			value: 'Sold',
			rate: 'Additional rate',
			cost: 'Cost',
			rule: 'Own rule',
			line: 'Tariff line'
		},
		unit: OF_VALUE,
		others: (lines) => `${formatNumber(lines)} other lines`,
		all: 'All lines',
		cost: 'The cost is what the tariff would have been on the sales of that year if nothing had been sold less because of it. It is not a loss of exports, and it is not known who would bear it.',
		unrated: (sold) =>
			`No rate is said for goods of ${dollars(sold)} (returned goods and small parcels, or an exporter without a rate).`,
		none: (economy) =>
			`Tables of tariff lines exist for African economies only; for ${economy} there is none.`
	},
	sales: {
		finding: goodsFor,
		measure: `${TO}, all sectors, US dollars, current prices`,
		label: TO,
		none: 'Sales by year exist for African economies only.'
	}
};
