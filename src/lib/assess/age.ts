/** A value this many years behind the newest of its indicator still counts as current. */
export const OLD_AFTER_YEARS = 5;

/** Whether a value is old: more than five years behind the newest value that any economy has of the indicator. */
export function isOld(latestYear: number, newestYearOfIndicator: number): boolean {
	return newestYearOfIndicator - latestYear > OLD_AFTER_YEARS;
}
