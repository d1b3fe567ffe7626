/** The pieces that the sentences of verdicts are put together from. */
import type { Aim, PaceUnit } from '../../../assess/frameworks/fact';
import type { YearAndValue } from '../../../assess/frameworks/verdict';
import { asPercent } from '../../../format/percent';
import { shortUnit } from '../../../format/unit';
import type { UnitOf } from '../../../types';
import type { Show } from '../../verdict-words';

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

/** "at this pace it is reached in 2041", "this pace never reaches it". */
export function arrival(reachYear: number | null): string {
	return reachYear === null
		? 'this pace does not lead there'
		: `at this pace the target is reached in ${reachYear}`;
}

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
