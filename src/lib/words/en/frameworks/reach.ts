/** Met by the deadline, and the pace to it, in English. */
import type { ReachFacts } from '../../../assess/frameworks/fact';
import type { Labels, Sentences } from '../../verdict-words';
import { aimWords, arrival, at, fromTo, rate } from './pieces';

const was = (standing = false) => `the target ${standing ? 'is' : 'was'}`;
/** " by 2030", and of a target whose text sets no year just that. */
const by = (deadline: number, standing = false, more = '') =>
	standing ? ` (no year is set${more})` : ` by ${deadline}`;

export const reachSentences: Sentences<ReachFacts> = {
	'no-value-to-reach': () => 'The series’ published method sets no value to reach.',
	'no-base': ({ latest, year }, show) =>
		`${at(show, latest)}; the target follows from the value of ${year}, and there is none within five years of it.`,
	'no-goal': ({ latest }, show) => `${at(show, latest)}; no target follows from these values.`,
	'meets-aim': ({ latest, aim }, show) => `${at(show, latest)} meets the target: ${aimWords(show, aim)}.`,
	'not-measured-lately': ({ latest, aim, deadline, standing }, show) =>
		`${at(show, latest)}; ${was(standing)} ${aimWords(show, aim)}${by(deadline, standing)}, and nothing was measured in the five years before${standing ? ` ${deadline}` : ''}.`,
	missed: ({ baseline, latest, aim, deadline, standing }, show) =>
		`${fromTo(show, baseline, latest)}; ${was(standing)} ${aimWords(show, aim)}${by(deadline, standing)}.`,
	'one-value': ({ latest, aim, deadline, standing }, show) =>
		`${at(show, latest)}; the target is ${aimWords(show, aim)}${by(deadline, standing)}, and one value shows no pace.`,
	'left-aim': ({ baseline, latest }, show) =>
		`${fromTo(show, baseline, latest)}; it was at the target at first and is no longer.`,
	'on-the-way': ({ baseline, latest, aim, deadline, standing, reach }, show) =>
		`${fromTo(show, baseline, latest)}; the target is ${aimWords(show, aim)}${by(deadline, standing, `; the pace is held against ${deadline}`)}, ${arrival(reach, baseline, latest)}.`,
	'half-missing': ({ values, years, from }) =>
		`Only ${values} of the ${years} years from ${from} have a value; half of them are needed.`,
	'on-average': ({ mean, years, from, to, line, met }, show) =>
		`${show(mean)} on average over the ${years} years with a value from ${from} to ${to}; the line of ${show(line)} was met in ${met} of them.`,
	'no-growth-rate': () => 'A growth rate needs a value above zero at the start and a later one.',
	'growth-asked': ({ baseline, latest, growth, asked }, show) =>
		`${fromTo(show, baseline, latest)}, ${rate(growth)}; ${rate(asked)} is asked for.`,
	'no-periods': ({ base, from }) => `Too few values from ${base[0]} to ${base[1]}, or none from ${from} on.`,
	periods: ({ mean, base, op }, show) => {
		const now = `${show(mean.mean)} on average from ${mean.from} to ${mean.to}`;
		const before = `${show(base.mean)} on average from ${base.from} to ${base.to}`;
		return `${now}, ${before}; it is to be ${op === 'above' ? 'above' : 'below'} that.`;
	}
};

export const reachLabels: Labels<ReachFacts> = {
	'on-average': (_, status) => {
		if (status === 'achieved') return 'Met on average';
		if (status === 'on-track') return 'Met on average so far';
		return status === 'not-achieved' ? 'Not met' : 'Not met so far';
	},
	periods: (_, status) => {
		if (status === 'achieved') return 'Met';
		if (status === 'on-track') return 'Met so far';
		return status === 'not-achieved' ? 'Not met' : 'Not met so far';
	}
};
