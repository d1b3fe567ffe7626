/** Whether money can be planned with: how much it swings, and how much of what was promised comes. */

/**
 * The coefficient of variation: standard deviation over mean, of the values of several years. 0 is the same every
 * year; above 0.3 a budget can hardly rely on it.
 * @returns null with fewer than three values or a mean that is not above zero
 */
export function variation(values: readonly number[]): number | null {
	if (values.length < 3) return null;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	if (mean <= 0) return null;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
	return Math.sqrt(variance) / mean;
}

/**
 * What was paid over what was promised in the same years, summed: a promise is often for several years, so single
 * years say little.
 * @returns null when nothing was promised
 */
export function shareDelivered(years: readonly { promised: number; paid: number }[]): number | null {
	const promised = years.reduce((sum, year) => sum + year.promised, 0);
	if (promised <= 0) return null;
	return years.reduce((sum, year) => sum + year.paid, 0) / promised;
}
