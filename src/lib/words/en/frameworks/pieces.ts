/** The pieces that the sentences of verdicts are put together from. */
import type { Aim, PaceUnit } from '../../../assess/frameworks/fact';
import { isTooFar } from '../../../assess/frameworks/pace';
import type { YearAndValue } from '../../../assess/frameworks/verdict';
import { asPercent } from '../../../format/percent';
import { shortUnit } from '../../../format/unit';
import type { UnitOf } from '../../../types';
import type { Show } from '../../verdict-words';
import { numberInWords } from '../number';

export const noValue = () => 'There is no value for this economy.';

/** "68.3 in 2015" */
export function at(show: Show, point: YearAndValue): string {
	return `${show(point[1])} in ${point[0]}`;
}

/** 0.0346 → "3.5 % a year"; signs as in "−2.1 % a year". */
export function rate(part: number): string {
	return `${asPercent(part, Math.abs(part) < 0.00995 ? 2 : 1)} a year`;
}

/** "From 88.9 in 1990 to 92.8 in 2015"; without a start "92.8 in 2015". */
export function fromTo(show: Show, from: YearAndValue | null, to: YearAndValue): string {
	return from ? `From ${at(show, from)} to ${at(show, to)}` : at(show, to);
}

/**
 * "at this pace the target is reached in 2041", "this pace does not lead there"; a pace of a few years is not carried on
 * for decades.
 * @param from the two values that the pace is read from
 * @param isOver the deadline has passed: where the pace led is what would have been
 */
export function arrival(
	reachYear: number | null,
	from: YearAndValue,
	latest: YearAndValue,
	isOver = false
): string {
	if (reachYear === null) return isOver ? 'that pace did not lead there' : 'this pace does not lead there';
	if (isTooFar(from[0], latest[0], reachYear)) return tooFar(latest[0] - from[0]);
	return isOver
		? `that pace would have reached it in ${reachYear}`
		: `at this pace the target is reached in ${reachYear}`;
}

/** "a pace of two years says nothing of when it comes" */
export const tooFar = (years: number): string =>
	`a pace of ${numberInWords(years)} ${years === 1 ? 'year' : 'years'} says nothing of when it comes`;

/** "50", or "15 to 20" of a band. */
export function aimWords(show: Show, aim: Aim): string {
	return typeof aim === 'number' ? show(aim) : `${show(aim[0])} to ${show(aim[1])}`;
}

const PACE: Record<Exclude<PaceUnit, 'units'>, string> = {
	percent: '% a year',
	'percent-of-missing': '% a year of what is missing',
	'percent-of-gap': '% a year of the gap',
	steps: 'steps a year',
	'on-average': 'on average',
	'of-mean': 'of the mean',
	'of-commitments': 'of commitments'
};

/** The unit of a pace; in differences "points a year", "per 1,000 live births a year". */
export function pace(unit: PaceUnit, of: UnitOf): string {
	if (unit !== 'units') return PACE[unit];
	const words = of.unit_kind === 'share' || of.unit_kind === 'percent' ? 'points' : shortUnit(of);
	return words ? `${words} a year` : 'a year';
}
