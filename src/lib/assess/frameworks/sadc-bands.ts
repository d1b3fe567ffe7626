/**
 * SADC macroeconomic convergence: each year's figure against the criterion in force; a member converges in a year when
 * the figure is within it. Only the years in which a step of the criterion was in force are judged by it: from the
 * baseline year to the deadline.
 */
import type { FactOf, SadcFacts } from './fact';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { linearPace } from './pace';
import { observed, pair } from './points';
import { aimOf, numericTarget } from './target';
import type { Verdict, YearAndValue } from './verdict';

const ID = 'sadc-bands';
const RECENT = 5;

export function assessSadc(input: AssessInput): Verdict<FactOf<SadcFacts>> {
	const points = observed(input.series).filter(
		({ year }) => year >= input.baselineYear && year <= input.deadline
	);
	const last = points[points.length - 1];
	if (!last) return makeVerdict(ID, 'insufficient-data', { say: 'no-value-in-force' });
	const latest = pair(last);
	const goal = numericTarget(input.rule, null);
	if (!goal) return makeVerdict(ID, 'no-method', { say: 'no-criterion' }, { latest });
	const target: YearAndValue = [input.deadline, goal.value];
	const recent = points.filter(({ year }) => year > latest[0] - RECENT);
	const met = recent.filter(({ value }) => goal.met(value)).length;
	const first = recent[0] && recent[0].year < latest[0] ? pair(recent[0]) : null;
	return makeVerdict(
		ID,
		goal.met(latest[1]) ? 'achieved' : 'not-achieved',
		{ say: 'criterion', latest, aim: aimOf(goal), met, years: recent.length },
		{
			baseline: first,
			latest,
			target,
			pace: first && linearPace(first, latest),
			pace_unit: first ? 'units' : null
		}
	);
}
