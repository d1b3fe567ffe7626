import type { FactOf, HaltFacts } from './fact';
import { haltAndReverse } from './halt';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import type { MethodId } from './method-ids';
import { observed, pair } from './points';
import type { HaltRule } from './rule';
import type { Verdict } from './verdict';

/** "Halt and begin to reverse" as a verdict of the method that asks (it is the same test for all). */
export function assessHalt(method: MethodId, rule: HaltRule, input: AssessInput): Verdict<FactOf<HaltFacts>> {
	const points = observed(input.series).filter(
		({ year }) => year >= input.baselineYear && year <= input.deadline
	);
	const { status, worst, before, pace } = haltAndReverse(rule, points, input.unit.unit_kind);
	const last = points[points.length - 1];
	if (!last) return makeVerdict(method, status, { say: 'no-value-by-deadline' });
	const latest = pair(last);
	if (status === 'insufficient-data' || !before || !worst)
		return makeVerdict(method, 'insufficient-data', { say: 'no-turn-seen', latest }, { latest });
	const moved = latest[1] === before[1] ? 'unchanged' : latest[1] < before[1] ? 'lower' : 'higher';
	const peak = rule.of === 'rise' ? worst : null;
	return makeVerdict(
		method,
		status,
		{ say: 'turn', latest, before, moved, peak },
		{ baseline: peak ?? before, latest, since: before, pace, pace_unit: 'units' }
	);
}
