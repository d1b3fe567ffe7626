/** Bars and rankings in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import type { RankModel } from '../model';
import type { BarsModel } from './model';
import { rankBars } from './rank';

const NAMES =
	'Botswana,Namibia,South Africa,Eswatini,Mauritius,Seychelles,Angola,Zambia,Zimbabwe,Malawi,Mozambique,Madagascar,Comoros,Kenya,Uganda,Rwanda,Burundi,Ghana,Togo,Benin,Senegal,Gambia,Mali,Niger,Chad,Sudan,Egypt,Tunisia,Morocco,Nepal,Bhutan,Bolivia,Paraguay,Saint Vincent and the Grenadines'.split(
		','
	);

function ranking(values: number[], unit: RankModel['unit'], unitKind: RankModel['unitKind']): RankModel {
	const named = values.map((value, i) => ({
		id: `E${i}`,
		label: i === 17 ? 'Lesotho' : NAMES[i % NAMES.length]!,
		value
	}));
	return {
		unit,
		unitKind,
		decimals: 1,
		year: 2023,
		group: 'SADC',
		rows: named
			.sort((a, b) => a.value - b.value)
			.map((row, i) => ({
				...row,
				rank: i + 1,
				year: i % 7 === 3 ? 2019 : 2023,
				nature: i === 4 ? ('estimate' as const) : ('actual' as const),
				member: ['Botswana', 'Namibia', 'South Africa', 'Zambia', 'Lesotho', 'Eswatini'].includes(row.label),
				focus: row.label === 'Lesotho',
				...(row.label === 'Eswatini' ? { slot: 0 as const } : {})
			}))
	};
}

const DOLLARS = { unit: 'US dollars', unitKind: 'usd', decimals: 0 } as const;
const PERCENT = { unit: '% of value', unitKind: 'percent', decimals: 1 } as const;

const DONORS: BarsModel = {
	...DOLLARS,
	heading: 'Donor',
	alsoHeading: 'Kind',
	columns: ['Given a year'],
	shown: { most: 4 },
	rows: [
		['United States', 'DAC member', 91_000_000],
		['Global Fund to Fight AIDS, Tuberculosis and Malaria', 'vertical fund, one purpose', 47_500_000],
		['EU institutions', '', 21_300_000],
		['Japan', 'DAC member', 4_200_000],
		['Ireland', 'DAC member', 3_900_000],
		['Germany', 'DAC member', 1_100_000],
		['Kuwait', 'other government', -1_400_000]
	].map(([label, also, value]) => ({
		id: String(label),
		label: String(label),
		...(also ? { also: String(also) } : {}),
		values: [Number(value)]
	}))
};

export const BARS_SAMPLES: readonly Sample<BarsModel>[] = [
	{
		id: 'ranking',
		title: 'A ranking, mostly folded',
		measure: 'Deaths per 1,000 births, 2023',
		model: rankBars(
			ranking(
				NAMES.map((_, i) => 2 + ((i * 37) % 97)),
				'deaths per 1,000 births',
				'per'
			)
		)
	},
	{
		id: 'ranking-negative',
		title: 'A ranking with values below zero',
		measure: 'Growth, % a year',
		model: rankBars(ranking([-2.1, 3.4, -0.6, 1.2, 7.8, 0], '% a year', 'percent'), 'all')
	},
	{
		id: 'bars-donors',
		title: 'The largest donors, and one that took back more than it gave',
		measure: 'Aid given, US dollars a year',
		model: DONORS
	},
	{
		id: 'bars-pairs',
		title: 'Sold and bought, three numbers a row, some of them missing',
		measure: 'Mean tariff by kind of goods, % of value',
		model: {
			...PERCENT,
			heading: 'Goods',
			numbers: 'rate',
			missing: 'nothing sold',
			columns: ['Before January 2025', 'February 2026', 'After February 2026'],
			rows: [
				{ id: 'all', label: 'All goods', values: [0, 15.04, 10] },
				{
					id: 'c',
					label: 'Clothing, knitted or crocheted, of cotton or of fibres made by people',
					values: [0.02, 32.1, 27]
				},
				{ id: 'd', label: 'Diamonds', values: [0, null, null] }
			]
		}
	},
	{
		id: 'bars-line',
		title: 'Held to a line, with a row that cannot be said',
		measure: 'Spread of yearly aid, % of the mean',
		model: {
			...PERCENT,
			unit: '%',
			decimals: 0,
			heading: 'Donor',
			missing: 'cannot be said',
			columns: ['Spread'],
			line: { value: 30, label: 'steady: below 30 %' },
			rows: [
				{ id: 'a', label: 'United States', values: [18] },
				{ id: 'b', label: 'EU institutions', values: [64] },
				{ id: 'c', label: 'Kuwait', values: [null] }
			]
		}
	},
	{
		id: 'bars-one',
		title: 'One row, nothing in it',
		measure: 'US dollars',
		model: {
			...DOLLARS,
			heading: 'Sector',
			columns: ['Sold', 'Bought'],
			rest: 'The largest of 1,204 lines; the CSV file has all.',
			rows: [{ id: 'a', label: 'Anything', values: [0, null] }]
		}
	}
];
