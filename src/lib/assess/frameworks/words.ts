/** The pieces that a verdict's sentence is put together from. */
import { formatNumber } from '../../format/number';
import { formatValue } from '../../format/value';
import { shortUnit, type UnitOf } from '../../format/unit';
import type { YearAndValue } from './verdict';

export type Show = (value: number) => string;

export function showIn(unit: UnitOf): Show {
	return (value) => formatValue(value, unit, 'tile');
}

/** "68.3 in 2015" */
export function at(show: Show, point: YearAndValue): string {
	return `${show(point[1])} in ${point[0]}`;
}

/** 0.0346 → "3.5 % a year"; signs as in "−2.1 % a year". */
export function rate(part: number): string {
	return `${formatNumber(part * 100, Math.abs(part) < 0.00995 ? 2 : 1)}\u00a0% a year`;
}

/** The unit of a pace in differences: "points a year", "per 1,000 live births a year". */
export function perYear(unit: UnitOf): string {
	const words = unit.unit_kind === 'share' || unit.unit_kind === 'percent' ? 'points' : shortUnit(unit);
	return words ? `${words} a year` : 'a year';
}

/** "From 88.9 in 1990 to 92.8 in 2015" */
export function fromTo(show: Show, from: YearAndValue, to: YearAndValue): string {
	return `From ${at(show, from)} to ${at(show, to)}`;
}

/** "at this pace it is reached in 2041", "this pace never reaches it". */
export function arrival(reachYear: number | null): string {
	return reachYear === null
		? 'this pace does not lead there'
		: `at this pace the target is reached in ${reachYear}`;
}
