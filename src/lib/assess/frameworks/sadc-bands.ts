/**
 * SADC macroeconomic convergence: each year's figure against the criterion in force; a member converges in a year when
 * the figure is within it. Only the years in which a step of the criterion was in force are judged by it: from the
 * baseline year to the deadline.
 */
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { linearPace } from './pace';
import { observed, pair } from './points';
import { numericTarget } from './target';
import type { Verdict, YearAndValue } from './verdict';
import { at, perYear, showIn } from './words';

const ID = 'sadc-bands';
const RECENT = 5;

export function assessSadc(input: AssessInput): Verdict {
	const show = showIn(input.unit);
	const points = observed(input.series).filter(
		({ year }) => year >= input.baselineYear && year <= input.deadline
	);
	const last = points[points.length - 1];
	if (!last)
		return makeVerdict(
			ID,
			'insufficient-data',
			'No data',
			'There is no value for the years in which it was in force.'
		);
	const latest = pair(last);
	const goal = numericTarget(input.rule, null);
	if (!goal)
		return makeVerdict(
			ID,
			'no-method',
			'Not a convergence criterion',
			'The criterion sets no value or band.',
			{ latest }
		);
	const target: YearAndValue = [input.deadline, goal.value];
	const recent = points.filter(({ year }) => year > latest[0] - RECENT);
	const hits = recent.filter(({ value }) => goal.met(value)).length;
	const met = goal.met(latest[1]);
	const line =
		goal.band && goal.better === 'to' ? `${show(goal.band[0])} to ${show(goal.band[1])}` : show(goal.value);
	const first = recent[0] && recent[0].year < latest[0] ? pair(recent[0]) : null;
	return makeVerdict(
		ID,
		met ? 'achieved' : 'not-achieved',
		met ? 'Within the criterion' : 'Outside the criterion',
		`${at(show, latest)}; the criterion is ${line}. It was met in ${hits} of the last ${recent.length} years with a value.`,
		{
			baseline: first,
			latest,
			target,
			pace: first && linearPace(first, latest),
			pace_unit: first ? perYear(input.unit) : ''
		}
	);
}
