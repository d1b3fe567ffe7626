/** Units of money, as axes and tables have them. */
export const NOW = 'US dollars, current prices';
export const REAL = 'US dollars, constant 2022 prices';
export const MILLIONS = `million ${NOW}`;
export const MILLIONS_OF_2024 = 'million US dollars, constant 2024 prices';
export const PER_PERSON = 'US dollars per person a year, constant 2024 prices';
