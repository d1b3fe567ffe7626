/** What the texts of columns have in common. */

/** The part of what is said in a column that is so. */
export function share(column: readonly string[], is: (cell: string) => boolean): number {
	let [said, so] = [0, 0];
	for (const cell of column) {
		if (cell.trim() === '') continue;
		said += 1;
		if (is(cell)) so += 1;
	}
	return said === 0 ? 0 : so / said;
}

/** Whether each text of one column goes with one of the other, both ways. */
export function isSameAs(a: readonly string[], b: readonly string[]): boolean {
	const pairs = new Set(a.map((cell, row) => `${cell}\u0000${b[row]}`));
	return pairs.size === new Set(a).size && pairs.size === new Set(b).size;
}

/** Letters of the different texts of a column: a name has more than its code. */
export const lettersIn = (column: readonly string[]): number =>
	[...new Set(column)].reduce((sum, cell) => sum + cell.trim().length, 0);

/** A cell of a column of flags. */
export const isFlag = (cell: string): boolean => /^(?:true|false|)$/i.test(cell.trim());
