/**
 * For targets whose publisher set a number but no method: was it met by the deadline, and if the deadline is to come,
 * the pace so far against the pace needed, both in the series' own units a year, so that zeros, negative balances and
 * changes of sign need no exception. Bands as in the UN SDG progress chart: 0.95, 0.5, −0.1.
 */
import { OLD_AFTER_YEARS } from '../age';
import { assessHalt } from './assess-halt';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { linearPace, reachByPace } from './pace';
import { baselineNear, latestBy, metSince, observed } from './points';
import { assessPeriods } from './reach-periods';
import { distance, needsBaseline, numericTarget, type NumericTarget } from './target';
import { ruleOfSeries } from './series-rule';
import { byRatio } from './undp-status';
import type { Verdict, VerdictStatus, YearAndValue } from './verdict';
import { arrival, at, fromTo, perYear, showIn, type Show } from './words';

const ID = 'reach';
export const REACH_LABELS: Partial<Record<VerdictStatus, string>> = {
	achieved: 'Met',
	'on-track': 'On track',
	'acceleration-needed': 'Too slow',
	limited: 'Little or no progress',
	deteriorating: 'Moving away',
	'not-achieved': 'Not met',
	'insufficient-data': 'Not enough data'
};

export function assessReach(given: AssessInput): Verdict {
	const rule = given.rule.kind === 'series-method' ? ruleOfSeries(given.seriesMethod) : given.rule;
	if (!rule)
		return makeVerdict(
			ID,
			'no-method',
			'Not judged by this method',
			'The series’ published method sets no value to reach.'
		);
	const input = { ...given, rule };
	if (rule.kind === 'halt-and-reverse') return assessHalt(ID, input, REACH_LABELS);
	if (rule.kind === 'every-year' || rule.kind === 'period-mean' || rule.kind === 'growth-rate')
		return assessPeriods(input);
	const show = showIn(input.unit);
	const points = observed(input.series);
	const latest = latestBy(points, input.baselineYear, input.deadline);
	const lack = (reason: string, known: Partial<Verdict> = {}) =>
		makeVerdict(ID, 'insufficient-data', REACH_LABELS['insufficient-data'] as string, reason, known);
	if (!latest) return lack(`There is no value from ${input.baselineYear} to ${input.deadline}.`);
	const baseline = baselineNear(points, input.baselineYear, latest[0]);
	if (!baseline && needsBaseline(rule))
		return lack(
			`${at(show, latest)}; the target follows from the value of ${input.baselineYear}, and there is none within five years of it.`,
			{ latest }
		);
	const goal = rule.kind === 'peer-level' ? peerTarget(input, latest[0]) : numericTarget(rule, baseline);
	if (!goal) return lack(`${at(show, latest)}; no target follows from these values.`, { latest, baseline });
	const target: YearAndValue = [input.deadline, goal.value];
	const known = { baseline, latest, target };
	if (goal.met(latest[1]))
		return makeVerdict(
			ID,
			'achieved',
			'Met',
			`${at(show, latest)} meets the target: ${targetWords(goal, show)}.`,
			{
				...known,
				pace: baseline && linearPace(baseline, latest),
				pace_unit: baseline ? perYear(input.unit) : '',
				reach_year: metSince(points, latest, goal.met)
			}
		);
	if (input.asOf >= input.deadline && input.deadline - latest[0] > OLD_AFTER_YEARS)
		return lack(
			`${at(show, latest)}; the target was ${targetWords(goal, show)} by ${input.deadline}, and nothing was measured in the five years before.`,
			known
		);
	if (input.asOf >= input.deadline)
		return makeVerdict(ID, 'not-achieved', 'Not met', missed(input, goal, baseline, latest, show), {
			...known,
			...(baseline && paces(goal, baseline, latest, input).numbers)
		});
	if (!baseline)
		return lack(
			`${at(show, latest)}; the target is ${targetWords(goal, show)} by ${input.deadline}, and one value shows no pace.`,
			known
		);
	return open(goal, baseline, latest, input, show);
}

function open(
	goal: NumericTarget,
	baseline: YearAndValue,
	latest: YearAndValue,
	input: AssessInput,
	show: Show
): Verdict {
	const { deadline } = input;
	const target: YearAndValue = [deadline, goal.value];
	const there = goal.met(baseline[1]);
	const { closed, needed, numbers } = paces(goal, baseline, latest, input);
	const status = there || needed <= 0 ? 'deteriorating' : byRatio(closed / needed);
	const words = there
		? 'it was at the target at first and is no longer'
		: `the target is ${targetWords(goal, show)} by ${deadline}, ${arrival(numbers.reach_year)}`;
	return makeVerdict(
		ID,
		status,
		REACH_LABELS[status] as string,
		`${fromTo(show, baseline, latest)}; ${words}.`,
		{ baseline, latest, target, ...numbers }
	);
}

/** Paces in units a year, and how fast the distance to the target closes (`closed`) against what closes it in time. */
function paces(
	goal: NumericTarget,
	baseline: YearAndValue,
	latest: YearAndValue,
	{ deadline, unit }: AssessInput
) {
	const edge = nearEdge(goal, latest[1]);
	const pace = linearPace(baseline, latest);
	const closed = (distance(goal, baseline[1]) - distance(goal, latest[1])) / (latest[0] - baseline[0]);
	const needed = distance(goal, baseline[1]) / (deadline - baseline[0]);
	return {
		closed,
		needed,
		numbers: {
			pace,
			pace_needed: linearPace(latest, [deadline, edge]),
			pace_unit: perYear(unit),
			reach_year: reachByPace(latest, pace, edge)
		}
	};
}

/** Where a value enters the target from its own side. */
function nearEdge(goal: NumericTarget, value: number): number {
	if (goal.better !== 'to' || !goal.band) return goal.value;
	return value < goal.band[0] ? goal.band[0] : goal.band[1];
}

function targetWords(goal: NumericTarget, show: Show): string {
	if (goal.band && goal.better === 'to') return `${show(goal.band[0])} to ${show(goal.band[1])}`;
	return show(goal.value);
}

function missed(
	input: AssessInput,
	goal: NumericTarget,
	baseline: YearAndValue | null,
	latest: YearAndValue,
	show: Show
): string {
	const said = baseline ? fromTo(show, baseline, latest) : at(show, latest);
	const later = observed(input.series).find(
		({ year, value }) => year > input.deadline && year > latest[0] && goal.met(value)
	);
	const after = later ? `; it was reached in ${later.year}` : '';
	return `${said}; the target was ${targetWords(goal, show)} by ${input.deadline}${after}.`;
}

/** The group's median in the year of the latest value, or the nearest year before it. */
function peerTarget(input: AssessInput, year: number): NumericTarget | null {
	if (input.rule.kind !== 'peer-level') return null;
	const peer = observed(input.peer)
		.filter((point) => point.year <= year)
		.pop();
	return peer ? numericTarget({ kind: 'reach', op: input.rule.op, value: peer.value }, null) : null;
}
