/**
 * Whether a target can judge anybody: it lies on the side of its direction, is of its series' size and unit, and is
 * neither met by all economies nor failed by all in every year. A number that a framework's own text sets is not held
 * to the last two: what all are asked for may be far.
 */
import { observed } from '../../src/lib/assess/frameworks/points';
import type { RowQuestion } from '../../src/lib/assess/frameworks/question';
import type { Refusal } from '../../src/lib/assess/frameworks/refusal';
import { ruleOfSeries } from '../../src/lib/assess/frameworks/series-rule';
import { numericTarget, type NumericTarget } from '../../src/lib/assess/frameworks/target';
import type { GoodDirection } from '../../src/lib/types';
import type { SeriesByEconomy } from '../../src/lib/query/packed-past';

/** Fewer economies say little of "all". */
const ENOUGH = 20;
/** The usual value of a series that is to rise stands at most so many times above a target of its own size. */
const SIZE = 10;

/** @param good which way is good by the catalogue */
export function targetFault(
	question: RowQuestion,
	good: GoodDirection | undefined,
	series: SeriesByEconomy | undefined
): Refusal | null {
	if (isOpposite(question, good)) return 'wrong-side';
	const { rule, seriesMethod, unit } = question;
	const own = rule.kind === 'series-method' ? ruleOfSeries(seriesMethod) : rule;
	const goal = own && own.kind !== 'binary' ? numericTarget(own, null) : null;
	if (!goal || goal.better === 'to') return null;
	if (unit.unit_kind === 'share' && (goal.value < 0 || goal.value > 100)) return 'out-of-scale';
	if (rule.kind !== 'series-method') return null;
	const all = [...(series?.values() ?? [])].map((one) => observed(one).map(({ value }) => value));
	return againstAll(
		goal,
		all.filter((values) => values.length > 0),
		usesTarget(question)
	);
}

function againstAll(goal: NumericTarget, all: number[][], isPaced: boolean): Refusal | null {
	if (all.length < ENOUGH) return null;
	const latest = all.map((values) => values.at(-1)!).sort((a, b) => a - b);
	if (goal.better === 'up' && goal.value > 0 && latest[latest.length >> 1]! >= SIZE * goal.value)
		return 'out-of-scale';
	if (latest.every(goal.met)) return 'met-by-all';
	return isPaced && !all.some((values) => values.some(goal.met)) ? 'failed-by-all' : null;
}

/** Growth against limits does not ask how far the target is; all other methods do. */
function usesTarget({ seriesMethod }: RowQuestion): boolean {
	return seriesMethod?.trend !== 'CAGRA';
}

function isOpposite({ rule, seriesMethod }: RowQuestion, good: GoodDirection | undefined): boolean {
	if (rule.kind !== 'series-method') return false;
	// Growth without an end leads past what is best.
	if (good === 'to') return seriesMethod?.trend === 'CAGRA';
	if (good !== 'up' && good !== 'down') return false;
	const direction = seriesMethod?.direction;
	const asks =
		direction === 'increase' || direction === 'not decrease'
			? 'up'
			: direction === 'decrease' || direction === 'not increase'
				? 'down'
				: good;
	return asks !== good;
}
