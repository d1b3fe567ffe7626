/** The two methods of the Millennium Development Goals in English: their years are over. */
import type { GmrFacts, PathFacts, PathOf } from '../../../assess/frameworks/fact';
import type { Sentences } from '../../verdict-words';
import { arrival, at, fromTo, rate } from './pieces';

export const gmrSentences: Sentences<GmrFacts> = {
	'no-part-of': ({ latest, year }, show) =>
		`${at(show, latest)}; the target is a part of the value of ${year}, and there is none within five years of it.`,
	'no-goal-from-start': ({ latest }, show) =>
		`${at(show, latest)}; no target follows from the starting value.`,
	'missed-without-pace': ({ baseline, latest, target: [deadline, value] }, show) =>
		`${fromTo(show, baseline, latest)}; the target was ${show(value)} by ${deadline}. No value of about five years before shows a pace, and none is needed to see that it was missed.`,
	'no-growth': ({ latest }, show) => `${at(show, latest)}; there is no earlier value to read a growth from.`,
	growth: ({ from, latest, growth, target: [deadline, value], reach }, show) =>
		`${fromTo(show, from, latest)}, ${rate(growth)}; the target was ${show(value)} by ${deadline}, and ${arrival(reach, from, latest, true)}.`
};

const OF: Record<PathOf, string> = { value: '', missing: ' of what is missing', gap: ' of the gap' };

export const pathSentences: Sentences<PathFacts> = {
	'no-start': ({ latest, year }, show) =>
		`${at(show, latest)}; the path starts in ${year}, and there is no usable value within five years of it.`,
	'no-path': ({ baseline, latest }, show) =>
		`${fromTo(show, baseline, latest)}; no growth path leads from there to the target.`,
	path: ({ baseline, latest, of, growth, needed, target: [deadline, value], reach }, show) =>
		`${fromTo(show, baseline, latest)}: ${rate(growth)}${OF[of]}, where ${rate(needed)} was needed for ${show(value)} by ${deadline}; ${arrival(reach, baseline, latest, true)}.`
};
