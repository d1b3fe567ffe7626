/** How far two publishers may be apart on the same thing before a number is in doubt. */
export const DOUBT_FACTOR = 2;

/**
 * Whether one amount is more than twice, or less than half, what another publisher (or a newer edition) has for the
 * same thing and year. False where the other says nothing, or nothing above zero: then there is nothing to hold it to.
 * @param value both as amounts above zero, in one unit
 */
export function isInDoubt(value: number, other: number | null | undefined): boolean {
	if (other === null || other === undefined || other <= 0 || value <= 0) return false;
	return value > DOUBT_FACTOR * other || value * DOUBT_FACTOR < other;
}
