/** Changes between two years. Made-up data. */
import type { Sample } from '../kind';
import type { ImproverModel } from '../model';

const IMPROVERS: ImproverModel = {
	unit: 'deaths per 1,000 births',
	unitKind: 'per',
	decimals: 1,
	rows: [
		['MWI', 'Malawi', 174, 39],
		['ZMB', 'Zambia', 158, 55],
		['NAM', 'Namibia', 78, 38],
		['SWZ', 'Eswatini', 122, 50],
		['LSO', 'Lesotho', 107, 72],
		['MUS', 'Mauritius', 18, 17],
		['SYC', 'Seychelles', 14, 16]
	].map(([id, label, from, to]) => ({
		id: String(id),
		label: String(label),
		from: { year: 2000, value: Number(from) },
		to: { year: 2023, value: Number(to) },
		better: Number(to) < Number(from),
		focus: id === 'LSO'
	}))
};

export const CHANGE_SAMPLES: readonly Sample<ImproverModel>[] = [
	{
		id: 'improvers',
		title: 'Who did best',
		measure: 'Deaths per 1,000 births, 2000 and 2023, most improved first',
		model: IMPROVERS
	},
	{
		id: 'improvers-across-zero',
		title: 'From below zero to above it, and back',
		measure: 'Growth, % a year, 2019 and 2023',
		model: {
			unit: '% a year',
			unitKind: 'percent',
			decimals: 1,
			rows: [
				{
					id: 'LSO',
					label: 'Lesotho',
					from: { year: 2019, value: -2.1 },
					to: { year: 2023, value: 1.8 },
					better: true,
					focus: true
				},
				{
					id: 'VCT',
					label: 'Saint Vincent and the Grenadines',
					from: { year: 2019, value: 0.7 },
					to: { year: 2023, value: -6 },
					better: false
				},
				{ id: 'MUS', label: 'Mauritius', from: { year: 2019, value: 3 }, to: { year: 2023, value: 3 } }
			]
		}
	}
];
