/**
 * For targets whose publisher set a number but no method: was it met by the deadline, and if the deadline is to come,
 * the pace so far against the pace needed, both in the series' own units a year, so that zeros, negative balances and
 * changes of sign need no exception. Bands as in the UN SDG progress chart: 0.95, 0.5, −0.1.
 */
import { OLD_AFTER_YEARS } from '../age';
import { assessHalt } from './assess-halt';
import type { Aimed, Facts, FactOf, HaltFacts, ReachFacts, TargetFacts } from './fact';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { linearPace, reachByPace } from './pace';
import { baselineNear, latestBy, metSince, observed } from './points';
import { assessPeriods } from './reach-periods';
import { aimOf, distance, needsBaseline, numericTarget, type NumericTarget } from './target';
import { ruleOfSeries } from './series-rule';
import { byRatio } from './undp-status';
import type { Verdict, YearAndValue } from './verdict';

const ID = 'reach';
type Found = FactOf<ReachFacts & HaltFacts & Pick<TargetFacts, 'no-value-between'>>;

export function assessReach(given: AssessInput): Verdict<Found> {
	const rule = given.rule.kind === 'series-method' ? ruleOfSeries(given.seriesMethod) : given.rule;
	if (!rule) return makeVerdict(ID, 'no-method', { say: 'no-value-to-reach' });
	const input = { ...given, rule };
	if (rule.kind === 'halt-and-reverse') return assessHalt(ID, rule, input);
	if (rule.kind === 'every-year' || rule.kind === 'period-mean' || rule.kind === 'growth-rate')
		return assessPeriods(rule, input);
	const points = observed(input.series);
	const latest = latestBy(points, input.baselineYear, input.deadline);
	const lack = (fact: Found, known: Partial<Verdict> = {}) =>
		makeVerdict(ID, 'insufficient-data', fact, known);
	if (!latest) return lack({ say: 'no-value-between', from: input.baselineYear, to: input.deadline });
	const baseline = baselineNear(points, input.baselineYear, latest[0]);
	if (!baseline && needsBaseline(rule))
		return lack({ say: 'no-base', latest, year: input.baselineYear }, { latest });
	const goal = rule.kind === 'peer-level' ? peerTarget(input, latest[0]) : numericTarget(rule, baseline);
	if (!goal) return lack({ say: 'no-goal', latest }, { latest, baseline });
	const { deadline } = input;
	const target: YearAndValue = [deadline, goal.value];
	const known = { baseline, latest, target };
	const aimed = { aim: aimOf(goal), deadline, ...(input.standing ? { standing: true } : {}) };
	if (goal.met(latest[1]))
		return makeVerdict(
			ID,
			'achieved',
			{ say: 'meets-aim', latest, aim: aimed.aim },
			{
				...known,
				pace: baseline && linearPace(baseline, latest),
				pace_unit: baseline ? 'units' : null,
				reach_year: metSince(points, latest, goal.met)
			}
		);
	if (input.asOf >= deadline && deadline - latest[0] > OLD_AFTER_YEARS)
		return lack({ say: 'not-measured-lately', latest, ...aimed }, known);
	if (input.asOf >= deadline) {
		return makeVerdict(
			ID,
			'not-achieved',
			{ say: 'missed', baseline, latest, ...aimed },
			{ ...known, ...(baseline && paces(goal, baseline, latest, input).numbers) }
		);
	}
	if (!baseline) return lack({ say: 'one-value', latest, ...aimed }, known);
	return open(goal, baseline, latest, input, aimed);
}

function open(
	goal: NumericTarget,
	baseline: YearAndValue,
	latest: YearAndValue,
	input: AssessInput,
	aimed: Aimed
): Verdict<FactOf<Pick<Facts, 'left-aim' | 'on-the-way'>>> {
	const { deadline } = input;
	const target: YearAndValue = [deadline, goal.value];
	const there = goal.met(baseline[1]);
	const { closed, needed, numbers } = paces(goal, baseline, latest, input);
	const status = there || needed <= 0 ? 'deteriorating' : byRatio(closed / needed);
	return makeVerdict(
		ID,
		status,
		there
			? { say: 'left-aim', baseline, latest }
			: { say: 'on-the-way', baseline, latest, ...aimed, reach: numbers.reach_year },
		{ baseline, latest, target, ...numbers }
	);
}

/** Paces in units a year, and how fast the distance to the target closes (`closed`) against what closes it in time. */
function paces(goal: NumericTarget, baseline: YearAndValue, latest: YearAndValue, { deadline }: AssessInput) {
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
			pace_unit: 'units' as const,
			reach_year: reachByPace(latest, pace, edge)
		}
	};
}

/** Where a value enters the target from its own side. */
function nearEdge(goal: NumericTarget, value: number): number {
	if (goal.better !== 'to' || !goal.band) return goal.value;
	return value < goal.band[0] ? goal.band[0] : goal.band[1];
}

/** The group's median in the year of the latest value, or the nearest year before it. */
export function peerTarget(input: Pick<AssessInput, 'rule' | 'peer'>, year: number): NumericTarget | null {
	if (input.rule.kind !== 'peer-level') return null;
	const peer = observed(input.peer)
		.filter((point) => point.year <= year)
		.pop();
	return peer ? numericTarget({ kind: 'reach', op: input.rule.op, value: peer.value }, null) : null;
}
