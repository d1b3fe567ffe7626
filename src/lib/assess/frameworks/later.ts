/**
 * What is known besides the two values that a verdict is reckoned from: values after the deadline, and whether the way
 * was made in one step. Neither changes a verdict; both must be said beside it.
 */
import type { Point } from '../../series/point';
import type { UnitKind } from '../../types';
import { isCriterion } from './criterion';
import { pair } from './points';
import type { AssessInput } from './input';
import type { MethodId } from './method-ids';
import { peerTarget } from './reach';
import { ruleOfSeries } from './series-rule';
import { numericTarget } from './target';
import type { Later, Step, Verdict } from './verdict';

/** @param points of the series, past ones, in order of year */
export function laterOf(
	question: Omit<AssessInput, 'series'> & { method: MethodId },
	verdict: Verdict,
	points: readonly Point[]
): Later | null {
	const { latest, target, baseline } = verdict;
	const newest = points.at(-1);
	// A criterion is held to every year, and has no deadline.
	if (isCriterion(question)) return null;
	if (!latest || !target || !newest || newest.year <= latest[0] || target[0] > question.asOf) return null;
	const rule = question.rule.kind === 'series-method' ? ruleOfSeries(question.seriesMethod) : question.rule;
	// The level of others moves on with them.
	const goalIn = (year: number) =>
		rule?.kind === 'peer-level' ? peerTarget(question, year) : rule && numericTarget(rule, baseline);
	if (!goalIn(newest.year)) return null;
	const meets = ({ year, value }: Point) => goalIn(year)?.met(value) === true;
	const first =
		verdict.status === 'achieved' ? undefined : points.find((one) => one.year > latest[0] && meets(one));
	return { newest: pair(newest), isMet: meets(newest), first: first ? pair(first) : null };
}

/** So many values show whether a way was made in steps. */
const FEWEST = 4;
/** One step is the way where it is nine tenths of it and all others together are at most a fifth of it. */
const MOST_OF_IT = 0.9;
const REST = 0.2;
/** A tenth more or less is no jump. */
const JUMP = 1.1;

/**
 * The step between two neighbouring values that is nearly all of the way from the first to the latest: new sites that were
 * recorded, another way of counting, an election. What moved once has no pace. Null where it moved in more than one.
 */
export function stepOf(verdict: Verdict, points: readonly Point[], kind: UnitKind): Step | null {
	const { latest } = verdict;
	const from = verdict.since ?? verdict.baseline;
	if (!from || !latest || verdict.pace === null || kind === 'level' || kind === 'binary') return null;
	const between = points.filter(({ year }) => year >= from[0] && year <= latest[0]);
	if (between.length < FEWEST) return null;
	const whole = latest[1] - from[1];
	const steps = between
		.slice(1)
		.map((to, i) => ({ from: between[i]!, to, by: to.value - between[i]!.value }));
	const largest = steps.reduce((most, one) => (Math.abs(one.by) > Math.abs(most.by) ? one : most));
	const rest = steps.reduce((sum, { by }) => sum + Math.abs(by), 0) - Math.abs(largest.by);
	const [low, high] = [Math.abs(largest.from.value), Math.abs(largest.to.value)].sort((a, b) => a - b) as [
		number,
		number
	];
	const isAll = largest.by * whole > 0 && Math.abs(largest.by) >= MOST_OF_IT * Math.abs(whole);
	return isAll && rest <= REST * Math.abs(largest.by) && high >= JUMP * low
		? { from: pair(largest.from), to: pair(largest.to) }
		: null;
}
