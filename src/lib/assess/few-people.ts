/** Rates of a handful of people: a family more that fled, a patient less that was found, and the rate has doubled. */
import type { Direction } from './direction';

/** With fewer people behind both its ends a change is chance. */
export const FEWEST_PEOPLE = 100;

/** "deaths per 100,000 live births" → of births, of 100,000 each; null for rates of anything but people and births. */
export function peopleOf(unit: string): { each: number; births: boolean } | null {
	const found = /per ([\d,]+) (people|population|inhabitants|persons|live births)\b/.exec(unit);
	return found ? { each: Number(found[1]!.replaceAll(',', '')), births: found[2] === 'live births' } : null;
}

/**
 * Whether so few people are behind values of a rate that their differences say nothing. A rate of births is not held to
 * it: how many are born is not known here.
 * @param population of the economy; null where nobody knows it
 */
export function isOfAHandful(unit: string, values: readonly number[], population: number | null): boolean {
	const per = peopleOf(unit);
	if (!per || per.births || population === null || values.length === 0) return false;
	return values.every((value) => (value * population) / per.each < FEWEST_PEOPLE);
}

/** Whether both changes that a line could tell, since the start and of five years, are of a handful of people. */
export function tellsOfAHandful(
	unit: string,
	{ whole, recent }: Pick<Direction, 'whole' | 'recent'>,
	population: number | null
): boolean {
	const values = [whole.from, whole.to, recent.from, recent.to].flatMap((point) => point?.value ?? []);
	return isOfAHandful(unit, values, population);
}
