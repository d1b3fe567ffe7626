/**
 * World Bank, World Development Indicators 2004 to 2011: the path from the starting value to the target at a constant
 * growth rate. Needed r* = (x* / x_0)^(1/(deadline − t_0)) − 1, actual r = (x_T / x_0)^(1/(T − t_0)) − 1. Targets of
 * 100 % are recast as what is missing, y = 100 − x, which is to fall to 1.
 */
import { assessHalt } from './assess-halt';
import type { FactOf, HaltFacts, PathFacts, PathOf, TargetFacts } from './fact';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { growthRate, reachByGrowth } from './pace';
import { baselineNear, latestBy, metSince, observed } from './points';
import { numericTarget, type NumericTarget } from './target';
import type { Verdict, VerdictStatus, YearAndValue } from './verdict';

const ID = 'mdg-reference-path';
/** Nothing shrinks to zero at a constant rate: it counts as gone at a hundredth of the ceiling, or of the start. */
const FLOOR = 0.01;

type Found = FactOf<PathFacts & HaltFacts & TargetFacts>;
const PACE_UNITS = { value: 'percent', missing: 'percent-of-missing', gap: 'percent-of-gap' } as const;

export function assessReferencePath(input: AssessInput): Verdict<Found> {
	if (input.rule.kind === 'halt-and-reverse') return assessHalt(ID, input.rule, input);
	const points = observed(input.series);
	const latest = latestBy(points, input.baselineYear, input.deadline);
	const lack = (fact: Found, known: Partial<Verdict> = {}) =>
		makeVerdict(ID, 'insufficient-data', fact, known);
	if (!latest) return lack({ say: 'no-value-between', from: input.baselineYear, to: input.deadline });
	const baseline = baselineNear(points, input.baselineYear, latest[0]);
	const goal = numericTarget(input.rule, baseline);
	const target: YearAndValue | null = goal && [input.deadline, goal.value];
	const known = { baseline, latest, target };
	if (goal?.met(latest[1]))
		return makeVerdict(
			ID,
			'achieved',
			{ say: 'meets', latest, target: goal.value },
			{ ...known, reach_year: metSince(points, latest, goal.met) }
		);
	if (!baseline || !goal || !target)
		return lack({ say: 'no-start', latest, year: input.baselineYear }, known);
	if (goal.met(baseline[1]))
		return makeVerdict(ID, 'deteriorating', { say: 'left', baseline, latest, target: goal.value }, known);
	const { of, recast, end } = measure(goal, baseline[1]);
	const actual = growthRate([baseline[0], recast(baseline[1])], [latest[0], recast(latest[1])]);
	const needed = growthRate([baseline[0], recast(baseline[1])], [input.deadline, end]);
	if (actual === null || needed === null || needed === 0)
		return lack({ say: 'no-path', baseline, latest }, known);
	const share = actual / needed;
	const status: VerdictStatus =
		share >= 1 ? 'on-track' : share >= 0.5 ? 'acceleration-needed' : share >= 0 ? 'limited' : 'deteriorating';
	const reach = reachByGrowth([latest[0], recast(latest[1])], actual, end);
	return makeVerdict(
		ID,
		status,
		{ say: 'path', baseline, latest, of, growth: actual, needed, target, reach },
		{ ...known, pace: actual * 100, pace_needed: needed * 100, pace_unit: PACE_UNITS[of], reach_year: reach }
	);
}

/** The quantity that the path is drawn in, and where it ends. */
function measure(
	goal: NumericTarget,
	start: number
): { of: PathOf; recast: (value: number) => number; end: number } {
	const { ceiling, band, value } = goal;
	if (ceiling !== undefined)
		return {
			of: 'missing',
			recast: (x) => Math.max(ceiling - x, 0),
			end: Math.max(ceiling - value, ceiling * FLOOR)
		};
	if (goal.better === 'to' && band)
		return {
			of: 'gap',
			recast: (x) => Math.abs(x - value),
			end: Math.max((band[1] - band[0]) / 2, Math.abs(value) * FLOOR)
		};
	return { of: 'value', recast: (x) => x, end: value === 0 ? Math.abs(start) * FLOOR : value };
}
