/** Small words that sentences about trade share. */
import { inList } from '../../../format/list';
import { NBSP } from '../../../format/number';
import { percent } from '../../../format/percent';
import { formatYears } from '../../../format/years';
import type { OfYears } from '../../trade/parts';

export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "49 %", "4.2 %". */
export const share = (value: number): string => percent(value, value < 9.95 ? 1 : 0);

/** Rates that a decimal would print as zero, and are not. */
export const LEAST_RATE = 0.05;

/** A tariff: "15.0 %", "0 %" when there is none, "below 0.1 %" where rounding would make none of a little. */
export function tariff(value: number | null | undefined): string {
	if (value === null || value === undefined) return 'not known';
	if (value === 0) return percent(0);
	return Math.abs(value) < LEAST_RATE ? `below ${percent(0.1, 1)}` : percent(value, 1);
}

/** A part of one: 0.84 is "84 %". */
export const ofWhole = (part: number): string => share(100 * part);

/** "84 %", "83-89 %": the least and the most. */
export function span(of: OfYears): string {
	const [least, most] = [ofWhole(of.least), ofWhole(of.most)];
	return least === most ? least : `${least.replace(`${NBSP}%`, '')}-${most}`;
}

/** "2004, 2008-2013 and 2015-2017". */
export function yearRuns(years: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (last?.[1] === year - 1) last[1] = year;
		else runs.push([year, year]);
	}
	return inList(runs.map(([from, to]) => formatYears(from, to)));
}
