/** Need and aid in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import type { NeedItem, NeedModel } from './model';

const item = (label: string, row: string, column: string, also?: string): NeedItem => ({
	id: label,
	label,
	href: '#need',
	row,
	column,
	why: 'MDG, not achieved',
	behind: also ?? 'No open series gives aid for it.',
	...(also ? { also } : {})
});

const usual: Omit<NeedModel, 'items'> = {
	headings: { item: 'Priority', row: 'Need', why: 'Why', column: 'Aid', behind: 'Purposes of aid' },
	rows: [
		{ id: 'high', label: 'High need', status: 'deteriorating' },
		{ id: 'some', label: 'Some need', status: 'acceleration-needed' },
		{ id: 'unknown', label: 'Need not known', status: 'insufficient-data' }
	],
	columns: [
		{ id: 'little', label: 'Little aid', head: 'Little aid' },
		{ id: 'more', label: 'Much aid', head: 'Much aid' },
		{ id: 'none', label: 'No open series of aid', head: 'No open data on aid for this clause' }
	],
	marked: { row: 'high', column: 'little', label: 'High need, little aid' },
	run: ['none']
};

export const NEED_SAMPLES: readonly Sample<NeedModel>[] = [
	{
		id: 'need',
		title: 'High need, little aid: Food security',
		measure: 'Priorities by need and by aid per person, mean of three years',
		model: {
			...usual,
			items: [
				item(
					'Food security and self-sufficiency in production',
					'high',
					'little',
					'1.20 US dollars for agriculture, least developed countries 4.10'
				),
				item('Health', 'high', 'more', '18.40 US dollars for basic health, least developed countries 6.30'),
				item('Peace', 'high', 'none'),
				item('Transparent institutions', 'unknown', 'none'),
				item('Water', 'some', 'more', '9.00 US dollars for water')
			]
		}
	},
	{
		id: 'need-one',
		title: 'One priority, nothing known of it',
		measure: 'Priorities by need and by aid',
		model: { ...usual, items: [item('Peace', 'unknown', 'none')] }
	},
	{
		id: 'need-none',
		title: 'No priority',
		measure: 'Priorities by need and by aid',
		model: { ...usual, items: [] }
	}
];
