/** The indicator whose values weight a mean by population. */
export const POPULATION = 'SP.POP.TOTL';
