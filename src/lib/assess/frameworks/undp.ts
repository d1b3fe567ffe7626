/** UN SDG series, each by the method published for it (see undp-status.ts for the growth methods). */
import type { AssessInput } from './input';
import { makeVerdict } from './make-verdict';
import { reachByGrowth } from './pace';
import { metSince, observed, pair } from './points';
import type { SeriesMethod } from './series-method';
import { undpBaseline } from './undp-baseline';
import {
	growthAgainstLimits,
	growthAgainstRequired,
	reachedTarget,
	UNDP_LABELS,
	type Trend
} from './undp-status';
import { gini, isParity, likert, parity, reductionRate } from './undp-other';
import type { Verdict, YearAndValue } from './verdict';
import { arrival, at, fromTo, rate, showIn, type Show } from './words';

const ID = 'un-sdg-undp';
/** The last year that does not count as data of the period. */
const PERIOD_STARTS_AFTER = 2015;
const DEADLINE = 2030;

export function assessUndp(input: AssessInput): Verdict {
	const method = input.seriesMethod;
	const show = showIn(input.unit);
	const points = observed(input.series);
	const last = points[points.length - 1];
	if (!method)
		return makeVerdict(ID, 'no-method', UNDP_LABELS['no-method'], 'No method is published for this series.', {
			latest: last ? pair(last) : null
		});
	if (!last)
		return makeVerdict(
			ID,
			'insufficient-data',
			UNDP_LABELS['insufficient-data'],
			'There is no value for this economy.'
		);
	const latest = pair(last);
	if (method.trend === 'Binary') return binary(latest);
	if (latest[0] <= PERIOD_STARTS_AFTER)
		return makeVerdict(
			ID,
			'no-data-since-2015',
			UNDP_LABELS['no-data-since-2015'],
			`The last value is of ${latest[0]}: ${show(latest[1])}. The goals began in 2015.`,
			{ latest }
		);
	const base = undpBaseline(points, method.trend);
	const own = withTarget(method, base, latest);
	const trend = trendOf(own, base, latest);
	const judged = verdict(own, trend, base, latest, show);
	return trend.status === 'achieved'
		? { ...judged, reach_year: metSince(points, latest, (value) => isReached(own, value)) }
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

function binary(latest: YearAndValue): Verdict {
	const status = latest[1] === 1 ? 'achieved' : 'not-achieved';
	const sentence = `${latest[1] === 1 ? 'In place' : 'Not in place'} in ${latest[0]}.`;
	return makeVerdict(ID, status, UNDP_LABELS[status], sentence, { latest, target: [DEADLINE, 1] });
}

function verdict(
	method: SeriesMethod,
	trend: Trend,
	base: YearAndValue | null,
	latest: YearAndValue,
	show: Show
): Verdict {
	const target: YearAndValue | null = method.target === null ? null : [DEADLINE, method.target];
	const usesGrowth = method.trend !== 'Likert';
	const pace = trend.pace;
	const percent = (part: number | null) => (part === null ? null : usesGrowth ? part * 100 : part);
	const reach = reachYear(method, pace, latest, trend);
	return makeVerdict(
		ID,
		trend.status,
		UNDP_LABELS[trend.status],
		sentence(method, trend, base, latest, target, reach, show),
		{
			baseline: base && base[0] < latest[0] ? base : null,
			latest,
			target,
			pace: percent(pace),
			pace_needed: percent(trend.needed),
			pace_unit: pace === null ? '' : usesGrowth ? '% a year' : 'steps a year',
			reach_year: reach
		}
	);
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

function sentence(
	method: SeriesMethod,
	trend: Trend,
	base: YearAndValue | null,
	latest: YearAndValue,
	target: YearAndValue | null,
	reach: number | null,
	show: Show
): string {
	if (trend.status === 'achieved')
		return target
			? `${at(show, latest)}: at or past the target of ${show(target[1])}.`
			: `${at(show, latest)}: nothing is left to reduce.`;
	if (trend.reason === 'no-baseline')
		return `${at(show, latest)}; there is no value other than zero from 2012 to 2018 to compare it with.`;
	if (trend.reason === 'no-later-value')
		return `${at(show, latest)} is the only value of the period; a trend needs a later one.`;
	const moved = base ? fromTo(show, base, latest) : at(show, latest);
	if (trend.reason === 'growth-undefined')
		return `${moved}: a growth rate from or to a value at or below zero does not exist${
			trend.status === 'deteriorating' ? ', and the value moved the wrong way' : ''
		}.`;
	if (trend.reason === 'already-there-at-baseline')
		return `${moved}: it was at the target of ${show(target?.[1] ?? NaN)} and is no longer.`;
	if (trend.pace === null) return `${moved}.`;
	if (method.trend === 'Likert') return `${moved}, on a scale of steps.`;
	if (method.trend === 'Parity') return `${moved}; equal is ${show(method.target ?? 1)}.`;
	const pace = `${moved}, ${rate(trend.pace)}`;
	if (trend.needed === null) return `${pace}.`;
	if (!target) return `${pace}; ${rate(trend.needed)} counts as on track.`;
	if (method.trend === 'CAGRA')
		return `${pace}; ${rate(trend.needed)} counts as on track. The target is ${show(target[1])}.`;
	return `${pace}; ${rate(trend.needed)} would reach ${show(target[1])} in ${DEADLINE}, ${arrival(reach)}.`;
}
