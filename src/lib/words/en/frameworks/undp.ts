/** UN SDG series by the method published for each, in English. */
import type { UndpFacts } from '../../../assess/frameworks/fact';
import type { Sentences } from '../../verdict-words';
import { arrival, at, fromTo, noValue, rate } from './pieces';

export const undpSentences: Sentences<UndpFacts> = {
	'no-value': noValue,
	'no-published-method': () => 'No method is published for this series.',
	'in-place': ({ year, isInPlace }) => `${isInPlace ? 'In place' : 'Not in place'} in ${year}.`,
	'before-the-goals': ({ latest: [year, value], began }, show) =>
		`The last value is of ${year}: ${show(value)}. The goals began in ${began}.`,
	'at-target': ({ latest, target }, show) =>
		`${at(show, latest)}: at or past ${show(target)}, which is asked for.`,
	'nothing-left': ({ latest }, show) => `${at(show, latest)}: nothing is left to reduce.`,
	'nothing-to-compare': ({ latest }, show) =>
		`${at(show, latest)}; there is no value other than zero from 2012 to 2018 to compare it with.`,
	'only-value': ({ latest }, show) =>
		`${at(show, latest)} is the only value of the period; a trend needs a later one.`,
	'growth-undefined': ({ baseline, latest, isWorse }, show) => {
		const wrongWay = isWorse ? ', and the value moved the wrong way' : '';
		return `${fromTo(show, baseline, latest)}: a growth rate from or to a value at or below zero does not exist${wrongWay}.`;
	},
	moved: ({ baseline, latest }, show) => `${fromTo(show, baseline, latest)}.`,
	steps: ({ baseline, latest }, show) => `${fromTo(show, baseline, latest)}, on a scale of steps.`,
	parity: ({ baseline, latest, equal }, show) =>
		`${fromTo(show, baseline, latest)}; equal is ${show(equal)}.`,
	pace: ({ baseline, latest, pace }, show) => `${fromTo(show, baseline, latest)}, ${rate(pace)}.`,
	'pace-limit': ({ baseline, latest, pace, needed, target }, show) => {
		const goal =
			target === null
				? ''
				: ` The rule looks at the trend, not at the way to ${show(target)}, which counts as achieved.`;
		return `${fromTo(show, baseline, latest)}, ${rate(pace)}; ${rate(needed)} counts as on track.${goal}`;
	},
	'pace-needed': ({ baseline, latest, pace, needed, target, reach }, show) =>
		`${fromTo(show, baseline, latest)}, ${rate(pace)}; ${rate(needed)} would reach ${at(show, target)}, ${arrival(reach, baseline ?? latest, latest)}.`
};
