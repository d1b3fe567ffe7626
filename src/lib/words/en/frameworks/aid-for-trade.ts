/** The tests of Aid for Trade in English; the page on aid says them without those of other methods. */
import type { AidFacts } from '../../../assess/frameworks/fact';
import { ENGLISH } from '../../../format/locale';
import { asPercent } from '../../../format/percent';
import type { WordsOf } from '../../verdict-words';
import { noValue, pace } from './pieces';

export const aidWords: WordsOf<AidFacts> = {
	locale: ENGLISH,
	sentences: {
		'no-value': noValue,
		'no-pledge': () => 'This is not a pledge of Aid for Trade.',
		'no-base-period': () => 'Three years after a base period of two values or more are needed.',
		additional: ({ mean, base }, show) =>
			`${show(mean.mean)} a year on average from ${mean.from} to ${mean.to}, ${show(base.mean)} from ${base.from} to ${base.to}.`,
		'no-five-years': () => 'Five years of disbursements above zero are needed.',
		spread: ({ from, to, spread, below }) =>
			`From ${from} to ${to} the yearly amounts spread by ${asPercent(spread)} of their mean; below ${asPercent(below)} counts as predictable.`,
		'no-three-years': () => 'Three years with both commitments and disbursements are needed.',
		paid: ({ from, to, share, asked }) =>
			`From ${from} to ${to}, ${asPercent(share)} of what was committed was paid; ${asPercent(asked)} counts as delivered.`
	},
	labels: {
		'no-pledge': () => 'No test',
		additional: (_, status) => (status === 'achieved' ? 'Additional' : 'Not additional'),
		spread: (_, status) => (status === 'achieved' ? 'Predictable' : 'Not predictable'),
		paid: (_, status) => (status === 'achieved' ? 'Delivered' : 'Not delivered')
	},
	statuses: { 'aid-for-trade': { 'insufficient-data': 'Not enough data' } },
	pace
};
