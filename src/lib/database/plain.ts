/**
 * Makes what either engine returns plain: numbers for every kind of whole number and decimal, ISO text for dates,
 * arrays for lists. Shared by native.ts and wasm.ts, so that a query gives the same rows on both.
 */

/**
 * @param column named in the message when the value has no plain form
 * @throws Error when a whole number is too large to be exact (cast it to DOUBLE in SQL) or a type has no plain form
 */
export function plainValue(value: unknown, column: string): unknown {
	switch (typeof value) {
		case 'bigint':
			if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER)) {
				throw new Error(
					`Column ${column}: ${value} is too large for an exact number. Cast it to DOUBLE in SQL.`
				);
			}
			return Number(value);
		case 'undefined':
			return null;
		case 'object':
			return value === null ? null : plainObject(value, column);
		default:
			return value;
	}
}

function plainObject(value: object, column: string): unknown {
	if (value instanceof Date) return isoText(value);
	if (Array.isArray(value)) return value.map((item) => plainValue(item, column));
	if (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null) {
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainValue(item, column)]));
	}
	throw new Error(`Column ${column}: its type has no plain form. Cast it to VARCHAR in SQL.`);
}

/** A date as "2024-05-01", a moment as "2024-05-01T12:30:00.000Z". */
export function isoText(date: Date): string {
	const text = date.toISOString();
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
