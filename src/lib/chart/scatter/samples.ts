/** Scatters in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import type { ScatterDot, ScatterModel } from './model';

const GDP = {
	label: 'GDP per person',
	unit: 'US dollars, current prices',
	unitKind: 'usd',
	decimals: 0
} as const;
const DEATHS = {
	label: 'Under-five deaths',
	unit: 'deaths per 1,000 births',
	unitKind: 'per',
	decimals: 1
} as const;
const PEOPLE = { label: 'population', unit: 'people', unitKind: 'count', decimals: 0 } as const;
const GROWTH = { label: 'Growth', unit: '% a year', unitKind: 'percent', decimals: 1 } as const;

/** From 0 to 1, always the same for the same number. */
const chance = (i: number): number => Math.abs(Math.sin(12.9898 * (i + 1)) * 43758.5453) % 1;

const NAMES = ['Lesotho', 'Botswana', 'South Africa', 'Eswatini', 'Saint Vincent and the Grenadines'];

function dots(count: number, more: (i: number) => Partial<ScatterDot> = () => ({})): ScatterDot[] {
	return Array.from({ length: count }, (_, i) => {
		const x = Math.round(300 * 10 ** (2.4 * chance(i)));
		const y = Math.round((40_000 / x ** 0.8) * (0.6 + 0.9 * chance(i + 500))) / 10;
		return {
			id: i === 0 ? 'LSO' : `E${i}`,
			label: NAMES[i] ?? `Economy ${i}`,
			x,
			y,
			xYear: 2023,
			yYear: i % 9 === 4 ? 2019 : 2023,
			...(i === 0 ? { focus: true } : i < 4 ? { slot: (i - 1) as 0 | 1 | 2 } : {}),
			...more(i)
		};
	});
}

const LOG: ScatterModel = {
	heading: 'Economy',
	year: 2023,
	x: { ...GDP, scale: 'log' },
	y: { ...DEATHS, scale: 'log' },
	dots: dots(160),
	without: 31,
	fit: true
};

export const SCATTER_SAMPLES: readonly Sample<ScatterModel>[] = [
	{
		id: 'scatter-log',
		title: 'Fewer children die where incomes are higher',
		measure: 'GDP per person and deaths under five per 1,000 births, 2023',
		model: LOG
	},
	{
		id: 'scatter-size',
		title: 'The same with people, income groups and the way since 2000',
		measure: 'GDP per person and deaths under five, areas by population, colours by income',
		model: {
			...LOG,
			fit: undefined,
			size: PEOPLE,
			groups: [
				{ id: 'low', label: 'Low income' },
				{ id: 'middle', label: 'Middle income' },
				{ id: 'high', label: 'High income' }
			],
			dots: dots(90, (i) => ({
				slot: undefined,
				size: i === 6 ? null : Math.round(10 ** (4.5 + 4.5 * chance(i + 90))),
				group: ['low', 'middle', 'high'][Math.floor(3 * chance(i))]!,
				...(i === 0
					? {
							x: 1000,
							y: 72,
							trail: Array.from({ length: 12 }, (_, t) => ({
								year: 2000 + 2 * t,
								x: 400 + 50 * t,
								y: 130 - 4.6 * t - 6 * chance(t)
							}))
						}
					: {})
			})).map((dot) => JSON.parse(JSON.stringify(dot)) as ScatterDot)
		} satisfies ScatterModel
	},
	{
		id: 'scatter-zero-on-log',
		title: 'Zero and what is below it have no place on a logarithmic axis',
		measure: 'GDP per person and growth',
		model: {
			...LOG,
			y: { ...GROWTH, scale: 'log' },
			dots: dots(24, (i) => ({ y: Math.round(100 * (chance(i + 7) - 0.2)) / 10 })),
			without: 0
		}
	},
	{
		id: 'scatter-symmetric',
		title: 'Growth on both sides of zero, by powers of ten to both sides',
		measure: 'GDP per person and growth',
		model: {
			...LOG,
			y: { ...GROWTH, scale: 'symlog' },
			dots: dots(40, (i) => ({ y: Math.round(2000 * (chance(i + 7) - 0.3) ** 3) / 10 })),
			fit: true
		}
	},
	{
		id: 'scatter-linear',
		title: 'Growth on both sides of zero, and ties',
		measure: 'Growth in 2022 and in 2023, % a year',
		model: {
			heading: 'Economy',
			year: 2023,
			x: { ...GROWTH, label: 'Growth in 2022', scale: 'linear' },
			y: { ...GROWTH, label: 'Growth in 2023', scale: 'linear' },
			dots: dots(300, (i) => ({
				x: Math.round(16 * (chance(i) - 0.3)),
				y: Math.round(14 * (chance(i + 33) - 0.35)),
				nature: i % 5 === 0 ? ('estimate' as const) : ('actual' as const)
			})),
			fit: true
		}
	},
	{
		id: 'scatter-one',
		title: 'One economy has both values',
		measure: 'GDP per person and deaths under five',
		model: { ...LOG, dots: dots(1), without: 1 }
	},
	{
		id: 'scatter-none',
		title: 'No economy has both values',
		measure: 'GDP per person and deaths under five',
		model: { ...LOG, dots: [] }
	}
].map((sample) => ({ ...sample, model: JSON.parse(JSON.stringify(sample.model)) as ScatterModel }));
