/** A balance in words: held against a deficit that is allowed, its sign reads as the opposite of what it is. */

/** What is asked for lies below zero: a deficit of so much at most. */
export const isDeficit = (target: number | null | undefined): boolean => (target ?? 0) < 0;

/** "surplus of 7.2 %", "deficit of 3.0 %" */
export const asBalance =
	<Value extends number | null>(show: (value: Value) => string) =>
	(value: Value): string =>
		value === null || value === 0
			? show(value)
			: `${value < 0 ? 'deficit' : 'surplus'} of ${show(Math.abs(value) as Value)}`;
