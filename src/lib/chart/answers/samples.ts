/** Answers in good weather and in bad. Made-up data. */
import type { Sample } from '../kind';
import type { AnswersModel } from './model';

const usual = { heading: 'Test', ofHeading: 'Series' };

export const ANSWERS_SAMPLES: readonly Sample<AnswersModel>[] = [
	{
		id: 'answers',
		title: 'One of three tests is met, one cannot be judged',
		measure: 'More than before, steady, paid out as promised',
		model: {
			...usual,
			answers: [
				{
					id: 'more',
					question: 'More than before: the mean of three years above that of the years before the promise',
					of: 'Paid out, newest edition',
					status: 'achieved',
					word: 'Additional',
					sentence:
						'31.1 million US dollars a year on average from 2022 to 2024, 29.1 million from 2010 to 2012.'
				},
				{
					id: 'steady',
					question: 'Steady from year to year',
					of: 'Paid out',
					status: 'not-achieved',
					word: 'Not steady',
					sentence:
						'From 2020 to 2024 the yearly amounts spread by 32 % of their mean; below 30 % counts as steady.'
				},
				{
					id: 'paid',
					question: 'Paid out as promised',
					of: 'Paid out against promised',
					status: 'insufficient-data',
					word: 'Not enough data',
					sentence: 'Fewer than three years have both amounts.'
				}
			]
		}
	},
	{
		id: 'answers-none',
		title: 'One question, no open data',
		measure: 'Paid out as promised',
		model: {
			...usual,
			answers: [
				{ id: 'a', question: 'Paid', of: 'all', status: 'no-open-data', word: 'No open data', sentence: '' }
			]
		}
	}
];
