/**
 * World Bank, World Development Indicators 2004 to 2011: the path from the starting value to the target at a constant
 * growth rate. Needed r* = (x* / x_0)^(1/(deadline − t_0)) − 1, actual r = (x_T / x_0)^(1/(T − t_0)) − 1. Targets of
 * 100 % are recast as what is missing, y = 100 − x, which is to fall to 1.
 */
import { assessHalt } from './assess-halt';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { growthRate, reachByGrowth } from './pace';
import { baselineNear, latestBy, metSince, observed } from './points';
import { numericTarget, type NumericTarget } from './target';
import type { Verdict, VerdictStatus, YearAndValue } from './verdict';
import { arrival, at, fromTo, rate, showIn } from './words';

const ID = 'mdg-reference-path';
export const PATH_LABELS: Partial<Record<VerdictStatus, string>> = {
	achieved: 'Achieved',
	'on-track': 'On track (likely)',
	'acceleration-needed': 'Off track (possible)',
	limited: 'Seriously off track (unlikely)',
	deteriorating: 'Worsened (very unlikely)',
	'insufficient-data': 'Insufficient data'
};
/** Nothing shrinks to zero at a constant rate: it counts as gone at a hundredth of the ceiling, or of the start. */
const FLOOR = 0.01;

export function assessReferencePath(input: AssessInput): Verdict {
	if (input.rule.kind === 'halt-and-reverse') return assessHalt(ID, input, PATH_LABELS);
	const show = showIn(input.unit);
	const points = observed(input.series);
	const latest = latestBy(points, input.baselineYear, input.deadline);
	const lack = (reason: string, known: Partial<Verdict> = {}) =>
		makeVerdict(ID, 'insufficient-data', 'Insufficient data', reason, known);
	if (!latest) return lack(`There is no value from ${input.baselineYear} to ${input.deadline}.`);
	const baseline = baselineNear(points, input.baselineYear, latest[0]);
	const goal = numericTarget(input.rule, baseline);
	const target: YearAndValue | null = goal && [input.deadline, goal.value];
	const known = { baseline, latest, target };
	if (goal?.met(latest[1]))
		return makeVerdict(
			ID,
			'achieved',
			'Achieved',
			`${at(show, latest)} meets the target of ${show(goal.value)}.`,
			{
				...known,
				reach_year: metSince(points, latest, goal.met)
			}
		);
	if (!baseline || !goal || !target)
		return lack(
			`${at(show, latest)}; the path starts in ${input.baselineYear}, and there is no usable value within five years of it.`,
			known
		);
	if (goal.met(baseline[1]))
		return makeVerdict(
			ID,
			'deteriorating',
			'Worsened (very unlikely)',
			`${fromTo(show, baseline, latest)}: it was at the target of ${show(goal.value)} and is no longer.`,
			known
		);
	const { of, recast, end } = measure(goal, baseline[1]);
	const actual = growthRate([baseline[0], recast(baseline[1])], [latest[0], recast(latest[1])]);
	const needed = growthRate([baseline[0], recast(baseline[1])], [input.deadline, end]);
	if (actual === null || needed === null || needed === 0)
		return lack(`${fromTo(show, baseline, latest)}; no growth path leads from there to the target.`, known);
	const share = actual / needed;
	const status: VerdictStatus =
		share >= 1 ? 'on-track' : share >= 0.5 ? 'acceleration-needed' : share >= 0 ? 'limited' : 'deteriorating';
	const reach = reachByGrowth([latest[0], recast(latest[1])], actual, end);
	return makeVerdict(
		ID,
		status,
		PATH_LABELS[status] ?? status,
		`${fromTo(show, baseline, latest)}: ${rate(actual)}${of}, where ${rate(needed)} was needed for ${show(goal.value)} by ${input.deadline}; ${arrival(reach)}.`,
		{ ...known, pace: actual * 100, pace_needed: needed * 100, pace_unit: `% a year${of}`, reach_year: reach }
	);
}

/** The quantity that the path is drawn in, and where it ends. */
function measure(
	goal: NumericTarget,
	start: number
): { of: string; recast: (value: number) => number; end: number } {
	const { ceiling, band, value } = goal;
	if (ceiling !== undefined)
		return {
			of: ' of what is missing',
			recast: (x) => Math.max(ceiling - x, 0),
			end: Math.max(ceiling - value, ceiling * FLOOR)
		};
	if (goal.better === 'to' && band)
		return {
			of: ' of the gap',
			recast: (x) => Math.abs(x - value),
			end: Math.max((band[1] - band[0]) / 2, Math.abs(value) * FLOOR)
		};
	return { of: '', recast: (x) => x, end: value === 0 ? Math.abs(start) * FLOOR : value };
}
