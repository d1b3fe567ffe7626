/** Which verdicts leave a question open that histories of other economies answer. */
import { isOld } from '../age';
import { isCriterion } from '../frameworks/criterion';
import type { RowQuestion } from '../frameworks/question';
import type { Refusal } from '../frameworks/refusal';
import { ruleOfSeries } from '../frameworks/series-rule';
import { numericTarget, type NumericTarget } from '../frameworks/target';
import type { Verdict } from '../frameworks/verdict';
import type { Goal } from './cases';
import { MAX_YEARS, MIN_YEARS } from './precedents';

/** What speaks against the values themselves; a refusal of a pace does not. */
const NO_GROUND: readonly (Refusal | null)[] = [
	'not-a-party',
	'not-measured-anew',
	'survey-break',
	'few-people',
	'small-start'
];

export interface AskedGoal {
	goal: Goal;
	/** The economy's own latest value. */
	value: number;
	year: number;
	/** From that value to the deadline. */
	years: number;
}

type Asks = Pick<RowQuestion, 'rule' | 'seriesMethod'>;

function targetOf({ rule, seriesMethod }: Asks, baseline: Verdict['baseline']): NumericTarget | null {
	const own = rule.kind === 'series-method' ? ruleOfSeries(seriesMethod) : rule;
	return own && own.kind !== 'binary' ? numericTarget(own, baseline) : null;
}

/** The number that a row asks of everybody; null where it names none, or one that follows from a baseline. */
export function fixedGoal(asks: Asks): Goal | null {
	const target = targetOf(asks, null);
	return target && target.better !== 'to' ? { value: target.value, better: target.better } : null;
}

/**
 * What an open target asks of an economy by a number to reach: none of parity, bands, halts, means of years, levels,
 * yes or no, none that is held to every year, and none of what a rule refuses for everybody. A latest value more than five years older than the newest
 * year of all data is no start.
 */
export function askedGoal(question: RowQuestion, verdict: Verdict): AskedGoal | null {
	const { refused, deadline, asOf } = question;
	if (isCriterion(question)) return null;
	if (!verdict.latest || refused || verdict.status === 'achieved' || NO_GROUND.includes(verdict.refused_by))
		return null;
	const target = targetOf(question, verdict.baseline);
	const [year, value] = verdict.latest;
	const years = deadline - year;
	if (!target || target.better === 'to' || target.met(value) || isOld(year, asOf)) return null;
	if (years < MIN_YEARS || years > MAX_YEARS) return null;
	return { goal: { value: target.value, better: target.better }, value, year, years };
}
