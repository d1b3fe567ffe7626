/** How years play. */

/** Between two years, ms; longer for readers who ask for less motion, so that each year can be read. */
export const STEP = 500;
export const STEP_REDUCED = 1500;

/** The year after one, of ascending years; the first later one where the year is not among them; null at the end. */
export const nextYear = (years: readonly number[], year: number): number | null =>
	years.find((one) => one > year) ?? null;
