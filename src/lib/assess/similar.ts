/**
 * The economies most like one another: by population, income per person, region, and being landlocked.
 * distance² = (difference of ln population / s)² + (difference of ln income / s)² + 1 if the region differs
 * + 1 if one is landlocked and the other is not, where s is the standard deviation over all economies. So one
 * standard deviation of size or of income weighs as much as another region.
 */
export interface ComparableEconomy {
	iso3: string;
	population: number | null;
	/** Gross national income per person. */
	income: number | null;
	region: string;
	landlocked: boolean;
}

export interface SimilarEconomy {
	iso3: string;
	distance: number;
}

export const SIMILAR_COUNT = 8;

/**
 * The nearest of each economy, nearest first (equal distances by code). An economy without a population has no
 * list and is in none; one without an income is compared with an unknown of one standard deviation.
 */
export function similarEconomies(
	economies: readonly ComparableEconomy[],
	count = SIMILAR_COUNT
): Map<string, SimilarEconomy[]> {
	const known = economies.filter(({ population }) => logOf(population) !== null);
	const size = deviation(known.map(({ population }) => logOf(population)));
	const wealth = deviation(known.map(({ income }) => logOf(income)));
	const nearest = new Map<string, SimilarEconomy[]>();
	for (const a of known) {
		const others = known
			.filter(({ iso3 }) => iso3 !== a.iso3)
			.map((b) => ({ iso3: b.iso3, distance: distanceBetween(a, b, size, wealth) }))
			.sort((x, y) => x.distance - y.distance || (x.iso3 < y.iso3 ? -1 : 1));
		nearest.set(a.iso3, others.slice(0, count));
	}
	return nearest;
}

function distanceBetween(a: ComparableEconomy, b: ComparableEconomy, size: number, wealth: number): number {
	const people = standardised(a.population, b.population, size);
	const money = standardised(a.income, b.income, wealth);
	const region = a.region !== b.region || a.region === '' ? 1 : 0;
	const coast = a.landlocked === b.landlocked ? 0 : 1;
	return Math.sqrt(people ** 2 + money ** 2 + region + coast);
}

function standardised(a: number | null, b: number | null, deviation: number): number {
	const x = logOf(a);
	const y = logOf(b);
	return x === null || y === null ? 1 : (x - y) / deviation;
}

function logOf(value: number | null): number | null {
	return value !== null && Number.isFinite(value) && value > 0 ? Math.log(value) : null;
}

/** Sample standard deviation, 1 where there is none to speak of. */
function deviation(values: readonly (number | null)[]): number {
	const known = values.filter((value): value is number => value !== null);
	const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
	const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length - 1);
	return variance > 0 && Number.isFinite(variance) ? Math.sqrt(variance) : 1;
}
