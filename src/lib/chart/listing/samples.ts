/** Listings in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import type { ListingModel } from './model';

const share = { unit: '%', unitKind: 'share', decimals: 1 } as const;

export const LISTING_SAMPLES: readonly Sample<ListingModel>[] = [
	{
		id: 'listing',
		title: 'Three countries side by side, one of them not measured',
		measure: 'Newest value of each, with its year',
		model: {
			columns: [
				{ id: 'measure', label: 'Measure' },
				{ id: 'unit', label: 'Unit' },
				{ id: 'LSO', label: 'Lesotho', numeric: true },
				{ id: 'ZAF', label: 'South Africa', numeric: true },
				{ id: 'VCT', label: 'Saint Vincent and the Grenadines', numeric: true }
			],
			rows: [
				[
					'Logistics performance, overall',
					'score from 1 (worst) to 5 (best)',
					{ value: 2.28, text: '2.28 (2018)' },
					{ value: 3.7, text: '3.70 (2023)' },
					null
				],
				[
					'Time to export: documents and the border together, in the median',
					'hours',
					{ value: 7, text: '7 (2019)', mark: 'estimate' },
					{ value: 160, text: '160 (2019)' },
					null
				]
			]
		}
	},
	{
		id: 'listing-one',
		title: 'One row',
		measure: 'Leading commodities, % of exports of goods',
		model: {
			columns: [
				{ id: 'name', label: 'Commodity' },
				{ id: 'share', label: 'Share', numeric: true, unit: '%', measure: share },
				{ id: 'period', label: 'Average of' }
			],
			rows: [['Pearls and precious or semi-precious stones', 32.14, '2019-2021']]
		}
	},
	{
		id: 'listing-heat',
		title: 'Years in colours, one of them without a value',
		measure: 'Share of people, %',
		model: {
			columns: [
				{ id: 'name', label: 'Economy' },
				...[2000, 2010, 2020].map((year) => ({
					...{ id: String(year), label: String(year), numeric: true, unit: '%', measure: share }
				}))
			],
			rows: [
				['Lesotho', 12, 24.5, null],
				['Botswana', 30, { value: 41, mark: 'estimate' }, 55.5]
			],
			heat: {
				classes: ['12 to 25 %', '25 to 45 %', '45 to 56 %'],
				below: null,
				cells: [
					[null, 0, 0, null],
					[null, 1, 1, 2]
				]
			}
		}
	},
	{
		id: 'listing-none',
		title: 'Nothing listed',
		measure: 'Leading commodities',
		model: { columns: [{ id: 'name', label: 'Commodity' }], rows: [] }
	}
];
