/** Rows that give different values for one place, series and year: which further columns tell them apart. */

import { lettersIn } from './texts';

/** What says something about a row, and nothing that is measured. */
const ABOUT = /footnote|comment|note|last ?update|date|time ?detail/i;
/** Columns that are taken at most, and how much less must be left each time. */
const MOST = 3;
const HALF = 0.5;
/** More different texts tell no series apart. */
const MOST_TEXTS = 200;

export interface Rows {
	names: readonly string[];
	cells: readonly (readonly string[])[];
	/** Columns whose texts together are the key of a value: place, year, series. */
	key: readonly number[];
	values: readonly number[];
	/** Columns that are not used and hold words. */
	others: readonly number[];
}

export interface Apart {
	/** Columns that tell series apart, the most telling first. */
	columns: number[];
	/** Rows that still say another value than one before them. */
	left: number;
}

/** Rows whose values are others than those of a row before them with the same key. */
function disagreeing({ cells, key, values }: Rows, more: readonly number[]): number {
	const first = new Map<string, string>();
	let count = 0;
	for (let row = 0; row < (cells[0]?.length ?? 0); row += 1) {
		const said = values.map((i) => cells[i]![row]!.trim()).join('\u0000');
		// A row without values, or without a place, gives none.
		if (said.replaceAll('\u0000', '') === '' || key.some((i) => cells[i]![row]!.trim() === '')) continue;
		const of = [...key, ...more].map((i) => cells[i]![row]!.trim()).join('\u0000');
		const before = first.get(of);
		if (before === undefined) first.set(of, said);
		else if (before !== said) count += 1;
	}
	return count;
}

/** Of columns that tell as much apart the one with the longer texts: a name, not its code. */
export function tellingApart(rows: Rows): Apart {
	const { cells, names } = rows;
	const candidates = rows.others.filter((i) => {
		const texts = new Set(cells[i]!.map((cell) => cell.trim()));
		return !ABOUT.test(names[i]!) && texts.size > 1 && texts.size <= MOST_TEXTS;
	});
	const columns: number[] = [];
	let left = disagreeing(rows, []);
	while (left > 0 && columns.length < MOST) {
		const tried = candidates
			.filter((i) => !columns.includes(i))
			.map((i) => ({ i, left: disagreeing(rows, [...columns, i]), letters: lettersIn(cells[i]!) }))
			.sort((a, b) => a.left - b.left || b.letters - a.letters);
		const [best] = tried;
		if (!best || best.left > left * HALF) break;
		columns.push(best.i);
		left = best.left;
	}
	return { columns, left };
}

/** What the reader is told and asked. */
export function apartSaid({ columns, left }: Apart, names: readonly string[]): string[] {
	return [
		...columns.map(
			(i) =>
				`“${names[i]}” tells apart values of one place and year, so it is read as part of the series. Is that right?`
		),
		...(left > 0
			? [
					`${left === 1 ? 'One row gives' : `${left.toLocaleString('en')} of the first rows give`} another value for the same place, series and year as a row before, and no column tells them apart: the first one is used. Say which column does, or bring a table without what you do not mean.`
				]
			: [])
	];
}
