/** Timelines in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import { course } from '../samples';
import type { TimelineModel } from './model';

const usual = {
	unit: 'US dollars, current prices',
	unitKind: 'usd',
	decimals: 0,
	what: 'Exports of goods'
} as const;

export const TIMELINE_SAMPLES: readonly Sample<TimelineModel>[] = [
	{
		id: 'timeline',
		title: 'Three of four steps were taken while exports doubled',
		measure: 'Steps of a made-up programme, and exports of goods, US dollars, current prices',
		model: {
			...usual,
			from: 2000,
			to: 2024,
			points: course(2000, 2024, 220_000_000, 1_100_000_000, 90_000_000),
			steps: [
				{ id: 'm', label: 'Member of the programme', text: 'since 2000', years: [2000] },
				{
					id: 's',
					label: 'A study of what hinders trade',
					text: 'validated 2003, updated 2012 and 2018',
					years: [2003, 2012, 2018]
				},
				{
					id: 'u',
					label: 'A unit that carries it out, with people of its own who stay when the money ends',
					text: 'The first phase ran from 2009 to 2014; the second was approved in 2024, with a grant that the ministry has matched by half in each of its years.',
					years: [2009, 2014, 2024]
				},
				{ id: 'p', label: 'A project on export capacity', text: '', years: [] }
			]
		}
	},
	{
		id: 'timeline-line-only',
		title: 'One step, one year, no exports',
		measure: 'Steps of a made-up programme',
		model: {
			...usual,
			from: 2007,
			to: 2007,
			points: [],
			steps: [{ id: 's', label: 'A study', text: 'in 2007', years: [2007] }]
		}
	}
];
