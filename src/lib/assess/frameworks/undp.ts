/** UN SDG series, each by the method published for it (see undp-status.ts for the growth methods). */
import type { FactOf, TargetFacts, UndpFacts } from './fact';
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { reachByGrowth } from './pace';
import { metSince, observed, pair } from './points';
import type { SeriesMethod } from './series-method';
import { undpBaseline } from './undp-baseline';
import { growthAgainstLimits, growthAgainstRequired, reachedTarget, type Trend } from './undp-status';
import { gini, isParity, likert, parity, reductionRate } from './undp-other';
import type { Verdict, YearAndValue } from './verdict';

const ID = 'un-sdg-undp';
/** The last year that does not count as data of the period. */
const PERIOD_STARTS_AFTER = 2015;
const DEADLINE = 2030;

type Found = FactOf<UndpFacts & Pick<TargetFacts, 'left'>>;

export function assessUndp(input: AssessInput): Verdict<Found> {
	const method = input.seriesMethod;
	const points = observed(input.series);
	const last = points[points.length - 1];
	if (!method)
		return makeVerdict(ID, 'no-method', { say: 'no-published-method' }, { latest: last ? pair(last) : null });
	if (!last) return makeVerdict(ID, 'insufficient-data', { say: 'no-value' });
	const latest = pair(last);
	if (method.trend === 'Binary') return binary(latest, input);
	if (latest[0] <= PERIOD_STARTS_AFTER)
		return makeVerdict(
			ID,
			'no-data-since-2015',
			{ say: 'before-the-goals', latest, began: PERIOD_STARTS_AFTER },
			{ latest }
		);
	const base = undpBaseline(points, method.trend);
	const own = withTarget(method, base, latest);
	const trend = trendOf(own, base, latest);
	const judged = verdict(own, trend, base, latest);
	return trend.status === 'achieved'
		? {
				...judged,
				reach_year: metSince(points, latest, (value) => isReached(own, value) || value === latest[1])
			}
		: judged;
}

/** Doubling and halving are growth to a target that follows from the baseline. */
function withTarget(method: SeriesMethod, base: YearAndValue | null, latest: YearAndValue): SeriesMethod {
	if (method.trend === 'Doubling')
		return { ...method, direction: 'increase', target: base ? base[1] * 2 : null };
	if (method.trend === 'Halfing')
		return { ...method, direction: 'decrease', target: base ? base[1] / 2 : null };
	// The Gini target is published on a scale of 0 to 1, its series on one of 0 to 100.
	if (method.trend === 'SpecialGINI' && method.target !== null && method.target < 1 && latest[1] > 1)
		return { ...method, direction: 'decrease', target: method.target * 100 };
	return method;
}

function trendOf(method: SeriesMethod, base: YearAndValue | null, latest: YearAndValue): Trend {
	switch (method.trend) {
		case 'CAGRA':
			return growthAgainstLimits(method, base, latest);
		case 'CAGRR':
		case 'Doubling':
		case 'Halfing':
			return growthAgainstRequired(method, base, latest);
		case 'AARRR':
		case 'CAGRR+AARRR':
			// A reduction rate is for what is to fall; a series that is to rise is judged by growth.
			return method.direction === 'increase' || method.direction === 'not decrease'
				? growthAgainstRequired(method, base, latest)
				: reductionRate(method, base, latest);
		case 'SpecialGINI':
			return gini(method, base, latest);
		case 'Likert':
			return likert(method, base, latest);
		default:
			return parity(method, base, latest);
	}
}

/** Whether a value by itself achieves the target, by the series' own method. */
function isReached(method: SeriesMethod, value: number): boolean {
	if (method.trend === 'Likert') return value === method.target;
	return method.trend === 'Parity' ? isParity(method, value) : reachedTarget(method, value);
}

/** Of what is counted in place of yes and no (so many policies) one is enough. */
function binary(latest: YearAndValue, { unit }: AssessInput): Verdict<Found> {
	const isInPlace = unit.unit_kind === 'count' ? latest[1] >= 1 : latest[1] === 1;
	return makeVerdict(
		ID,
		isInPlace ? 'achieved' : 'not-achieved',
		{ say: 'in-place', year: latest[0], isInPlace },
		{ latest, target: [DEADLINE, 1] }
	);
}

function verdict(
	method: SeriesMethod,
	trend: Trend,
	base: YearAndValue | null,
	latest: YearAndValue
): Verdict<Found> {
	const target: YearAndValue | null = method.target === null ? null : [DEADLINE, method.target];
	const usesGrowth = method.trend !== 'Likert';
	const pace = trend.pace;
	const percent = (part: number | null) => (part === null ? null : usesGrowth ? part * 100 : part);
	const reach = reachYear(method, pace, latest, trend);
	return makeVerdict(ID, trend.status, factOf(method, trend, { baseline: base, latest }, target, reach), {
		baseline: base && base[0] < latest[0] ? base : null,
		latest,
		target,
		pace: percent(pace),
		pace_needed: percent(trend.needed),
		pace_unit: pace === null ? null : usesGrowth ? 'percent' : 'steps',
		reach_year: reach
	});
}

function reachYear(
	method: SeriesMethod,
	pace: number | null,
	latest: YearAndValue,
	trend: Trend
): number | null {
	if (trend.status === 'achieved') return null;
	if (method.target === null || method.trend === 'Likert' || method.trend === 'Parity') return null;
	return reachByGrowth(latest, pace, method.target);
}

function factOf(
	method: SeriesMethod,
	{ status, reason, pace, needed }: Trend,
	moved: { baseline: YearAndValue | null; latest: YearAndValue },
	target: YearAndValue | null,
	reach: number | null
): Found {
	const { latest } = moved;
	if (status === 'achieved')
		return target ? { say: 'at-target', latest, target: target[1] } : { say: 'nothing-left', latest };
	if (reason === 'no-baseline') return { say: 'nothing-to-compare', latest };
	if (reason === 'no-later-value') return { say: 'only-value', latest };
	if (reason === 'growth-undefined')
		return { say: 'growth-undefined', ...moved, isWorse: status === 'deteriorating' };
	if (reason === 'already-there-at-baseline') return { say: 'left', ...moved, target: target?.[1] ?? null };
	if (pace === null) return { say: 'moved', ...moved };
	if (method.trend === 'Likert') return { say: 'steps', ...moved };
	if (method.trend === 'Parity') return { say: 'parity', ...moved, equal: method.target ?? 1 };
	if (needed === null) return { say: 'pace', ...moved, pace };
	if (!target || method.trend === 'CAGRA')
		return { say: 'pace-limit', ...moved, pace, needed, target: target?.[1] ?? null };
	return { say: 'pace-needed', ...moved, pace, needed, target, reach };
}
