/** Two years in good weather and in bad. Made-up data. */
import { CHANGE_SAMPLES } from '../change/samples';
import type { Sample } from '../kind';
import type { SlopeModel, SlopeRow } from './model';

const [deaths, growth] = CHANGE_SAMPLES.map(({ model }) => model);

const many = Array.from({ length: 60 }, (_, i): SlopeRow => {
	const from = 20 + ((i * 37) % 101);
	const to = Math.round(from * (0.4 + ((i * 13) % 17) / 20) * 10) / 10;
	return {
		id: `E${i}`,
		label: i === 30 ? 'Lesotho' : `Economy ${i}`,
		from: { year: i % 7 === 0 ? 2001 : 2000, value: from },
		to: { year: 2023, value: to },
		...(i === 30 ? { focus: true } : i === 31 ? { slot: 1 as const } : {})
	};
});

export const SLOPE_SAMPLES: readonly Sample<SlopeModel>[] = [
	{
		id: 'slope',
		title: 'Most have more than halved it; one stayed where it was',
		measure: 'Deaths per 1,000 births, 2000 and 2023',
		model: {
			...deaths!,
			rows: deaths!.rows.map((row, i): SlopeRow => (i === 0 ? { ...row, slot: 0 } : row))
		}
	},
	{
		id: 'slope-across-zero',
		title: 'From below zero to above it, and one that did not move',
		measure: 'Growth, % a year, 2019 and 2023',
		model: growth!
	},
	{
		id: 'slope-symmetric',
		title: 'From below zero to above it, by powers of ten to both sides',
		measure: 'Growth, % a year, 2019 and 2023',
		model: { ...growth!, scale: 'symlog' }
	},
	{
		id: 'slope-many',
		title: 'Sixty lines, of which those that stand out are named',
		measure: 'Deaths per 1,000 births, 2000 or 2001 and 2023',
		model: { ...deaths!, rows: many }
	},
	{
		id: 'slope-ties',
		title: 'One economy, the same value twice',
		measure: 'Deaths per 1,000 births, 2000 and 2023',
		model: {
			...deaths!,
			rows: [
				{
					id: 'LSO',
					label: 'Lesotho',
					from: { year: 2000, value: 0 },
					to: { year: 2023, value: 0 },
					focus: true
				}
			]
		}
	},
	{
		id: 'slope-none',
		title: 'No economy has both years',
		measure: 'Deaths per 1,000 births, 2000 and 2023',
		model: { ...deaths!, rows: [] }
	}
];
