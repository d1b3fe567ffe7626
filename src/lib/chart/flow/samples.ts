/** Flows in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import type { Flow, FlowModel } from './model';

const WAYS = {
	grant: { id: 'grant', label: 'Grants', tone: 1 },
	loan: { id: 'loan', label: 'Cheap loans', tone: 2 },
	other: { id: 'other', label: 'Other official money', tone: 3 }
} as const;

const flows = (rows: [donor: string, way: keyof typeof WAYS, value: number][]): Flow[] =>
	rows.map(([donor, way, value]) => ({ from: { id: donor, label: donor }, to: WAYS[way], value }));

const usual = {
	unit: 'US dollars, constant 2022 prices',
	unitKind: 'usd',
	decimals: 0,
	fromHeading: 'Donor',
	toHeading: 'Given as',
	fromMany: 'donors',
	backHeading: 'Went back',
	sentWord: 'Came in',
	backWord: 'went back'
} as const;

export const FLOW_SAMPLES: readonly Sample<FlowModel>[] = [
	{
		id: 'flow',
		title: 'Nine donors, three ways of giving, and money that went back',
		measure: 'Aid by donor and way, US dollars a year, constant 2022 prices',
		model: {
			...usual,
			flows: flows([
				['United States', 'grant', 91_000_000],
				['World Bank', 'grant', 4_200_000],
				['World Bank', 'loan', 27_400_000],
				['Global Fund to Fight AIDS, Tuberculosis and Malaria', 'grant', 47_500_000],
				['EU institutions', 'grant', 21_300_000],
				['EU institutions', 'other', 6_000_000],
				['African Development Bank', 'loan', 12_000_000],
				['Japan', 'grant', 4_100_000],
				['Ireland', 'grant', 3_900_000],
				['Germany', 'grant', 1_200_000],
				['Arab Fund for Economic and Social Development', 'loan', 900_000],
				['Kuwait', 'loan', -1_800_000],
				['OPEC Fund', 'loan', -700_000]
			])
		}
	},
	{
		id: 'flow-one',
		title: 'One donor, one way',
		measure: 'Aid by donor and way, US dollars a year',
		model: { ...usual, flows: flows([['United States', 'grant', 5]]) }
	},
	{
		id: 'flow-back',
		title: 'Everything went back',
		measure: 'Aid by donor and way, US dollars a year',
		model: {
			...usual,
			flows: flows([
				['Kuwait', 'loan', -1_800_000],
				['A creditor whose name is far too long for any line of any page', 'other', -40_000]
			])
		}
	},
	{
		id: 'flow-none',
		title: 'Amounts of nothing',
		measure: 'US dollars',
		model: { ...usual, flows: flows([['Kuwait', 'loan', 0]]) }
	}
];
