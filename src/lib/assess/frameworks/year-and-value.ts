/** [year, value] */
export type YearAndValue = readonly [number, number];
