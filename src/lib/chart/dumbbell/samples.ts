/** Two years on one axis in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import { SLOPE_SAMPLES } from '../slope/samples';
import type { DumbbellModel, DumbbellRow } from './model';

const modelOf = (id: string): DumbbellModel => SLOPE_SAMPLES.find((one) => one.id === id)!.model;
const deaths = modelOf('slope');

const near: DumbbellRow[] = [
	['LSO', 'Lesotho', 54.1, 54.2],
	['VCT', 'Saint Vincent and the Grenadines, with its islands', 71.2, 71.2],
	['MUS', 'Mauritius', 74.9, 73.6]
].map(([id, label, from, to], i) => ({
	id: String(id),
	label: String(label),
	from: { year: i === 1 ? 2001 : 2000, value: Number(from) },
	to: { year: 2023, value: Number(to) },
	...(i === 0 ? { focus: true } : i === 2 ? { slot: 2 as const } : {})
}));

export const DUMBBELL_SAMPLES: readonly Sample<DumbbellModel>[] = [
	{
		id: 'dumbbell',
		title: 'Most have more than halved it; one stayed where it was',
		measure: 'Deaths per 1,000 births, 2000 and 2023',
		model: deaths
	},
	{
		id: 'dumbbell-logarithmic',
		title: 'The same by steps that multiply',
		measure: 'Deaths per 1,000 births, 2000 and 2023. Logarithmic scale',
		model: { ...deaths, scale: 'log' }
	},
	{
		id: 'dumbbell-near',
		title: 'Ends that lie on each other, a long name, and a year that differs',
		measure: 'Years of life, 2000 or 2001 and 2023',
		model: { unit: 'years', unitKind: 'quantity', decimals: 1, rows: near }
	},
	{
		id: 'dumbbell-across-zero',
		title: 'From below zero to above it, and one that did not move',
		measure: 'Growth, % a year, 2019 and 2023',
		model: modelOf('slope-across-zero')
	},
	{
		id: 'dumbbell-symmetric',
		title: 'From below zero to above it, by powers of ten to both sides',
		measure: 'Growth, % a year, 2019 and 2023',
		model: modelOf('slope-symmetric')
	},
	{
		id: 'dumbbell-one',
		title: 'One economy, the same value twice',
		measure: 'Deaths per 1,000 births, 2000 and 2023',
		model: modelOf('slope-ties')
	},
	{
		id: 'dumbbell-none',
		title: 'No economy has both years',
		measure: 'Deaths per 1,000 births, 2000 and 2023',
		model: { ...deaths, rows: [] }
	}
];
