/** Eurostat's own form: the first column holds several, with commas between them, and is called "freq,unit,geo\TIME_PERIOD". */

const HEAD = /^[^,\\]+(?:,[^,\\]+)*\\\s*time/i;

/**
 * @param head the first row of a table whose cells are parted by tabs
 * @returns how many columns its first one holds; 1 where it is one
 */
export function combinedIn(head: readonly string[]): number {
	const first = head[0] ?? '';
	return HEAD.test(first) ? first.split(',').length : 1;
}

/** A row with its first cell taken apart; as it is where that has another number of parts. */
export function apart(row: string[], combined: number): string[] {
	if (combined === 1) return row;
	const parts = (row[0] ?? '').split(',').map((part) => part.replace(/\\.*$/, '').trim());
	return parts.length === combined ? [...parts, ...row.slice(1)] : row;
}
