/** Whether money can be planned with: how much it swings, and how much of what was promised comes. */

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
