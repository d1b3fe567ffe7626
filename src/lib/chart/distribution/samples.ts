/** Distributions in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import type { DistributionModel, DistributionRow } from './model';

const chance = (i: number): number => Math.abs(Math.sin(78.233 * (i + 1)) * 43758.5453) % 1;
const share = {
	unit: '% of people',
	unitKind: 'share',
	decimals: 1,
	heading: 'Economy',
	year: 2023
} as const;

const rows = (count: number, value: (i: number) => number): DistributionRow[] =>
	Array.from({ length: count }, (_, i) => ({
		id: i === 3 ? 'LSO' : `E${i}`,
		label: ['Eswatini', 'South Africa', 'Saint Vincent and the Grenadines', 'Lesotho'][i] ?? `Economy ${i}`,
		value: Math.round(10 * value(i)) / 10 + 0,
		year: i % 11 === 5 ? 2019 : 2023,
		...(i === 3 ? { focus: true } : i < 2 ? { slot: i as 0 | 1 } : {}),
		...(i % 12 < 1 || i === 3 ? { member: true } : {})
	}));

export const DISTRIBUTION_SAMPLES: readonly Sample<DistributionModel>[] = [
	{
		id: 'distribution',
		title: 'Lesotho is in the upper half of all economies',
		measure: 'Share of people, % of people, 2023',
		model: {
			...share,
			scale: 'linear',
			group: 'SADC',
			rows: rows(190, (i) => 100 * chance(i) ** 0.6),
			medians: [
				{ id: 'WORLD', label: 'World', value: 63.2, of: 190 },
				{ id: 'SADC', label: 'SADC', value: 58.4, of: 16 },
				{ id: 'LDC', label: 'Least developed countries', value: 61, of: 44 }
			]
		}
	},
	{
		id: 'distribution-log',
		title: 'Incomes by powers of ten, and one that has no place there',
		measure: 'US dollars, current prices, 2023',
		model: {
			...share,
			unit: 'US dollars, current prices',
			unitKind: 'usd',
			decimals: 0,
			scale: 'log',
			rows: rows(120, (i) => (i === 40 ? 0 : 300 * 10 ** (2.5 * chance(i))))
		}
	},
	{
		id: 'distribution-ties',
		title: 'Three hundred values, of which most are the same',
		measure: 'Change, percentage points, 2023',
		model: {
			...share,
			unit: 'percentage points',
			unitKind: 'score',
			scale: 'linear',
			rows: rows(300, (i) => Math.round(6 * (chance(i) - 0.5)) + 0)
		}
	},
	{
		id: 'distribution-one',
		title: 'One economy',
		measure: 'Share of people, % of people, 2023',
		model: { ...share, scale: 'linear', rows: rows(4, () => 42).slice(3) }
	},
	{
		id: 'distribution-none',
		title: 'No economy',
		measure: 'Share of people, % of people, 2023',
		model: { ...share, scale: 'linear', rows: [] }
	},
	{
		id: 'distribution-symmetric',
		title: 'Changes of all sizes to both sides of zero',
		measure: 'Inflow, % of GDP, 2023',
		model: {
			...share,
			unit: '% of GDP',
			unitKind: 'percent',
			scale: 'symlog',
			rows: rows(150, (i) => 400 * (chance(i) - 0.35) ** 3)
		}
	}
];
