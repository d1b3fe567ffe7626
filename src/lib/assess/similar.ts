/**
 * The economies most like one another: by population, income per person, region, and being landlocked.
 * distance² = (ln(population ratio) / ln 3)² + (ln(income ratio) / ln 3)² + 1 if the region differs + 1 if one is
 * landlocked and the other is not. So three times the people, or three times the income, is as far as another
 * region. The scale is fixed, so that a distance does not depend on which other economies are in the data.
 */
import type { ComparableEconomy } from '../types';

export interface SimilarEconomy {
	iso3: string;
	distance: number;
}

export const SIMILAR_COUNT = 8;
/** The ratio of two populations or incomes that counts as one step. */
export const SIMILAR_STEP = 3;

/**
 * The nearest of each economy, nearest first (equal distances by code). An economy without a population has no
 * list and is in none; where an income is unknown, the incomes count as one step apart.
 */
export function similarEconomies(
	economies: readonly ComparableEconomy[],
	count = SIMILAR_COUNT
): Map<string, SimilarEconomy[]> {
	const known = economies.filter(({ population }) => logOf(population) !== null);
	const nearest = new Map<string, SimilarEconomy[]>();
	for (const a of known) {
		const others = known
			.filter(({ iso3 }) => iso3 !== a.iso3)
			.map((b) => ({ iso3: b.iso3, distance: distanceBetween(a, b) }))
			.sort((x, y) => x.distance - y.distance || (x.iso3 < y.iso3 ? -1 : 1));
		nearest.set(a.iso3, others.slice(0, count));
	}
	return nearest;
}

/** How unlike two economies are; 0 for twins. */
export function distanceBetween(a: ComparableEconomy, b: ComparableEconomy): number {
	const people = steps(a.population, b.population);
	const money = steps(a.income, b.income);
	const region = a.region !== b.region || a.region === '' ? 1 : 0;
	const coast = a.landlocked === b.landlocked ? 0 : 1;
	return Math.sqrt(people ** 2 + money ** 2 + region + coast);
}

function steps(a: number | null, b: number | null): number {
	const x = logOf(a);
	const y = logOf(b);
	return x === null || y === null ? 1 : (x - y) / Math.log(SIMILAR_STEP);
}

function logOf(value: number | null): number | null {
	return value !== null && Number.isFinite(value) && value > 0 ? Math.log(value) : null;
}
