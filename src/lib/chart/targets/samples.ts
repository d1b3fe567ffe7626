/** Targets in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import type { TargetItem, TargetsModel } from './model';

const item = (more: Partial<TargetItem> & Pick<TargetItem, 'id' | 'label'>): TargetItem => ({
	number: more.id,
	check: false,
	status: 'no-numeric-target',
	word: 'not judged: no number set',
	row: '',
	numbers: '',
	caution: '',
	pace: '',
	why: [],
	rows: [],
	dissent: [],
	sentence: '',
	unit: '',
	baseline: null,
	latest: null,
	target: null,
	...more
});

const usual: Omit<TargetsModel, 'groups'> = {
	headings: { group: 'Goal', target: 'Target' },
	none: 'No target of its own.',
	check: { label: 'to be checked', title: 'Not confirmed in its source' }
};

export const TARGETS_SAMPLES: readonly Sample<TargetsModel>[] = [
	{
		id: 'targets',
		title: 'Two of three targets were missed',
		measure: 'Status, numbers and pace of each target',
		model: {
			...usual,
			groups: [
				{
					id: '4',
					number: '4',
					label: 'Reduce child mortality',
					note: 'Seen over twenty-five years.',
					targets: [
						item({
							id: '4.A',
							label: 'Reduce by two thirds the under-five mortality rate between 1990 and 2015',
							status: 'not-achieved',
							word: 'not achieved',
							row: 'Under-five mortality',
							numbers: '84.5 in 1990 → 75.1 in 2015; target 28.2 by 2015 (per 1,000 live births)',
							pace: 'needs −4.3 % a year, gets −0.5',
							rows: ['not-achieved', 'limited', 'achieved'],
							dissent: ['Goals report: limited'],
							sentence: 'It fell from 84.5 to 75.1, too slowly.',
							unit: 'per 1,000 live births',
							baseline: [1990, 84.5],
							latest: [2015, 75.1],
							target: [2015, 28.2]
						}),
						item({
							id: '4.B',
							label: 'Measles',
							check: true,
							status: 'achieved',
							word: 'achieved',
							numbers: '80 in 1990 → 92 in 2015; target 90 by 2015 (%)',
							pace: 'met since 2011',
							unit: '%',
							baseline: [1990, 80],
							latest: [2015, 92],
							target: [2015, 90]
						})
					]
				},
				{
					id: 'cooperation',
					number: '',
					label: 'Develop a global partnership for development that is open to every country',
					note: '',
					targets: [
						item({
							id: 'x',
							number: '',
							label: 'Deal with debt',
							why: ['It says nothing that can be counted.']
						})
					]
				},
				{ id: '9', number: '9', label: 'A goal without targets', note: '', targets: [] }
			]
		}
	},
	{
		id: 'targets-many',
		title: 'One target with forty rows',
		measure: 'Status of each target',
		model: {
			...usual,
			groups: [
				{
					id: '1',
					number: '',
					label: 'All',
					note: '',
					targets: [
						item({
							id: 'all',
							number: '',
							label: 'Everything, by sex, age and place',
							status: 'limited',
							word: 'limited',
							rows: Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? 'limited' : 'insufficient-data'))
						})
					]
				}
			]
		}
	},
	{
		id: 'targets-none',
		title: 'A framework without goals',
		measure: 'Status of each target',
		model: { ...usual, groups: [] }
	}
];
