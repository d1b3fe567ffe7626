import type { EconomyMatcher } from './matchers';
import type { LeftOutCounter } from './left-out';

/**
 * ISO3 of a publisher's code, or null after counting the rows as left out: what is known to be no economy of today
 * and codes that nobody knows are told apart, so that the report shows a fault where there is one.
 * @param side what the code stands for where a row has two ("origin"), '' otherwise
 */
export function matchOrCount(
	code: string,
	economies: EconomyMatcher,
	leftOut: LeftOutCounter,
	rows = 1,
	side = ''
): string | null {
	const iso3 = economies.match(code);
	if (iso3 !== null) return iso3;
	const what = economies.isAggregate(code)
		? 'not an economy of today (a region, a group, a former state, a part, the stateless)'
		: 'no economy has this code';
	leftOut.add(side === '' ? what : `${side}: ${what}`, code, rows);
	return null;
}
