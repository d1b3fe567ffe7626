/** Where a group's line begins anew, because those who are behind it are not those of the years after. */
import type { Aggregate } from '../types';

/**
 * The part of a year's weight that members with data in both years must carry, in each of the two, for one line: three
 * quarters; for a sum nine tenths, as what is missing makes it too small.
 */
export const SAME_PART: Record<Aggregate, number> = { median: 0.75, 'mean-population': 0.75, sum: 0.9 };

export interface DrawnYear<Member> {
	year: number;
	/** Who may have data; the same list in the years between two changes of membership. */
	known: readonly Member[];
}

/**
 * Goes back from the newest year, each year against the newest one of its run, so that no slow change passes unseen.
 * @param drawn in order of year
 * @param weightOf what a member weighs in a year's value: 1 in a median, its people in a mean, its own amount in a sum;
 * 0 without data
 * @returns years, in order, that do not continue the line before them
 */
export function restartsOf<Member>(
	drawn: readonly DrawnYear<Member>[],
	part: number,
	weightOf: (member: Member, year: number) => number
): number[] {
	const restarts: number[] = [];
	let newest = drawn.at(-1);
	for (let index = drawn.length - 2; index >= 0; index--) {
		const earlier = drawn[index];
		if (!newest || !earlier || sharedPart(earlier, newest, weightOf) >= part) continue;
		restarts.unshift((drawn[index + 1] as DrawnYear<Member>).year);
		newest = earlier;
	}
	return restarts;
}

/** What those with data in both years weigh among all with data, in the year in which they weigh less. */
function sharedPart<Member>(
	a: DrawnYear<Member>,
	b: DrawnYear<Member>,
	weightOf: (member: Member, year: number) => number
): number {
	const isSame = a.known === b.known;
	const stayed = isSame ? null : new Set(b.known);
	let [ofA, ofB, bothA, bothB] = [0, 0, 0, 0];
	for (const member of a.known) {
		const now = weightOf(member, a.year);
		const then = isSame || stayed?.delete(member) ? weightOf(member, b.year) : 0;
		ofA += now;
		ofB += then;
		if (now === 0 || then === 0) continue;
		bothA += now;
		bothB += then;
	}
	for (const member of stayed ?? []) ofB += weightOf(member, b.year);
	return Math.min(ofA > 0 ? bothA / ofA : 1, ofB > 0 ? bothB / ofB : 1);
}
