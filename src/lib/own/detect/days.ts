/** Columns of years: days of which a year has several, and two columns that differ. */
import { share } from './texts';
import { isDayText, readYear } from './year';

/** Whether a column of years holds days, with more than one of a year for the same place and series. */
export function areDays(cells: readonly string[][], year: number, key: readonly number[]): boolean {
	if (share(cells[year]!, isDayText) < 0.8) return false;
	const days = new Map<string, string>();
	return cells[year]!.some((cell, row) => {
		const of = key.map((i) => (i === year ? readYear(cell)?.year : cells[i]![row])).join('\u0000');
		const before = days.get(of);
		days.set(of, before ?? cell);
		return before !== undefined && before !== cell && isDayText(cell);
	});
}

export const daysSaid = (name: string): string =>
	`“${name}” holds several days of one year. A value of a day or a month is not one of the year, so none is used. Bring a table with a value a year.`;

/** Columns of years that differ from the one that is used: which is meant is asked. */
export const yearsSaid = (
	names: readonly string[],
	cells: readonly string[][],
	used: number,
	others: readonly number[]
): string[] =>
	others
		.filter((i) => cells[i]!.some((cell, row) => readYear(cell)?.year !== readYear(cells[used]![row]!)?.year))
		.map(
			(i) => `“${names[used]}” and “${names[i]}” both hold years. “${names[used]}” is used. Is that right?`
		);
