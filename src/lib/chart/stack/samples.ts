/** Stacks in good weather and in bad. Made-up data. */
import { pointAt } from '../../series/point';
import type { Sample } from '../kind';
import { course } from '../samples';
import type { StackModel } from './model';

const usd = { unit: 'million US dollars, 2022 prices', unitKind: 'usd', decimals: 1 } as const;

const DONORS: StackModel = {
	...usd,
	form: 'area',
	heading: 'Donor',
	parts: [
		{ id: 'USA', label: 'United States', points: course(2000, 2023, 12, 96, 20) },
		{
			id: 'IDA',
			label: 'World Bank, International Development Association',
			points: course(2000, 2023, 30, 61, -8)
		},
		{ id: 'EU', label: 'EU institutions', points: course(2000, 2023, 15, 22, 14) },
		{ id: 'GF', label: 'Global Fund', points: course(2004, 2023, 4, 38, 9) },
		{ id: 'JPN', label: 'Japan', points: course(2000, 2023, 6, 3, 2) },
		{ id: 'DEU', label: 'Germany', points: course(2000, 2023, 9, 5, 3) },
		{ id: 'IRL', label: 'Ireland', points: course(2000, 2021, 11, 1, 4) },
		{ id: 'KWT', label: 'Kuwait', points: course(2000, 2023, 1, 2, 1) }
	]
};

const SECTORS: StackModel = {
	unit: '% of GDP',
	unitKind: 'percent',
	decimals: 1,
	form: 'bars',
	heading: 'Sector',
	share: true,
	parts: [
		{ id: 'A', label: 'Farming', points: course(2010, 2023, 7, 5) },
		{ id: 'I', label: 'Industry', points: course(2010, 2023, 31, 30, 4) },
		{ id: 'S', label: 'Services', points: course(2010, 2023, 50, 55) }
	]
};

export const STACK_SAMPLES: readonly Sample<StackModel>[] = [
	{
		id: 'stack-area',
		title: 'Aid has risen, and one donor gives most of it',
		measure: 'Gross disbursements by donor, million US dollars, 2022 prices',
		model: DONORS
	},
	{
		id: 'stack-share',
		title: 'Services are more than half',
		measure: 'Value added by sector, shares of their sum',
		model: SECTORS
	},
	{
		id: 'stack-negative',
		title: 'More was repaid than lent',
		measure: 'Net flows by kind, million US dollars',
		model: {
			...usd,
			form: 'bars',
			heading: 'Kind',
			parts: [
				{ id: 'repaid', label: 'Repaid', points: [pointAt(2020, -3000)] },
				{ id: 'loans', label: 'Loans', points: [pointAt(2020, 2000)] },
				{ id: 'grants', label: 'Grants', points: [pointAt(2020, 6000)] }
			]
		}
	},
	{
		id: 'stack-one-year',
		title: 'One year, and a part of zero',
		measure: 'Million US dollars',
		model: {
			...usd,
			form: 'area',
			heading: 'Kind',
			parts: [
				{ id: 'a', label: 'Grants', points: [pointAt(2023, 41.5)] },
				{ id: 'b', label: 'Loans', points: [pointAt(2023, 12.25, 'observed', 'estimate')] },
				{ id: 'c', label: 'Equity', points: [pointAt(2023, 0)] }
			]
		}
	},
	{
		id: 'stack-bars',
		title: 'Bars with a gap of two years',
		measure: 'Million US dollars',
		model: {
			...usd,
			form: 'bars',
			heading: 'Kind',
			parts: [
				{
					id: 'a',
					label: 'Grants',
					points: [...course(2005, 2011, 10, 18, 3), ...course(2014, 2023, 20, 26, 5)]
				},
				{ id: 'b', label: 'Loans', points: [...course(2005, 2011, 3, 9, 3), ...course(2014, 2023, 12, 7, 2)] }
			]
		}
	},
	{
		id: 'stack-none',
		title: 'Nothing to stack',
		measure: 'Million US dollars',
		model: { ...usd, form: 'area', heading: 'Kind', parts: [{ id: 'a', label: 'Grants', points: [] }] }
	}
];
