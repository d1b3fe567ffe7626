/** Rows that hold a name alone and begin a part of a table: "Male", then all districts; "Female", then all districts again. */

const MOST_SHOWN = 3;

/** Whether a row holds nothing but what stands in its column of places. */
export const isSection = (row: readonly string[], place: number): boolean =>
	(row[place] ?? '').trim() !== '' && row.every((cell, i) => i === place || cell.trim() === '');

/**
 * By row, the section that it stands in; '' before the first.
 * @param cells by column
 * @returns null where fewer than two sections have rows, so that nothing is parted
 */
export function sectionsOf(cells: readonly (readonly string[])[], place: number): string[] | null {
	let last = '';
	const of = (cells[place] ?? []).map((cell, row) => {
		const is = isSection(
			cells.map((column) => column[row]!),
			place
		);
		if (is) last = cell.trim();
		// A section's own row has no values of its own.
		return is ? '' : last;
	});
	return new Set(of.filter((section) => section !== '')).size >= 2 ? of : null;
}

export function sectionsSaid(sections: readonly string[]): string {
	const names = [...new Set(sections.filter((section) => section !== ''))];
	const shown = names.slice(0, MOST_SHOWN).map((name) => `“${name}”`);
	return `Rows with a name alone (${shown.join(', ')}${names.length > MOST_SHOWN ? ' …' : ''}) begin parts of the table, in which the same places come again: each is read as part of the series. Is that right?`;
}
