/** The indicator whose values weight a mean by population. */
export const POPULATION = 'SP.POP.TOTL';
/** Live births a year for every 1,000 people: with the population, what a rate per live births is a rate of. */
export const BIRTH_RATE = 'SP.DYN.CBRT.IN';
