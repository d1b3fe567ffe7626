/** Columns of a long table that tell its series apart, and that hold its values. */
import { NEVER, SUBJECTS, VALUES } from './column-names';
import { CODE } from './place-column';
import type { Role } from './role';
import { isFlag, isSameAs, lettersIn } from './texts';

/** Of a long table: what publishers call so, else every column of numbers that is neither a code nor a bound. */
export function valueColumns(
	names: readonly string[],
	roles: readonly Role[],
	numeric: readonly number[]
): number[] {
	const values = names.flatMap((name, i) =>
		roles[i] === 'none' && numeric[i]! >= 0.5 && !CODE.test(name) && !NEVER.test(name) ? [i] : []
	);
	for (const said of VALUES) {
		const found = values.filter((i) => said.test(names[i]!));
		if (found.length > 0) return found;
	}
	return values;
}

/** Columns of words that tell series of one place apart: indicators, sexes, age groups; not second names of the place. */
export function dimensions(
	names: readonly string[],
	cells: readonly string[][],
	roles: readonly Role[],
	numeric: readonly number[],
	place: number
): number[] {
	const found = names
		.map((_, i) => i)
		.filter((i) => {
			const name = names[i]!;
			if (roles[i] !== 'none' || numeric[i]! >= 0.5 || NEVER.test(name) || CODE.test(name)) return false;
			// "Y2020F", "2020_Footnote": what stands beside a year's value.
			if (/^\D?(19|20)\d\d\D/.test(name) || VALUES.some((says) => says.test(name))) return false;
			const column = cells[i]!;
			const values = new Set(column);
			if (values.size < 2 || values.size > 200) return false;
			if ([...values].every(isFlag)) return false;
			if (place < 0) return true;
			const where = cells[place]!;
			const pairs = new Set<string>();
			const places = new Set<string>();
			// A row without a place is words under the table; what is written in some rows only may say the same of all.
			column.forEach((cell, row) => {
				if (where[row]!.trim() === '' || cell.trim() === '') return;
				places.add(where[row]!);
				pairs.add(`${where[row]!}\u0000${cell}`);
			});
			return pairs.size > places.size;
		});
	// Of a code and its name ("F", "Female") the name tells more.
	return found.filter(
		(i) =>
			!found.some(
				(j) => j !== i && isSameAs(cells[i]!, cells[j]!) && lettersIn(cells[j]!) > lettersIn(cells[i]!)
			)
	);
}

/** What a table of one series calls it, where no column of several does; it says what the numbers are. */
export function subjectColumn(
	names: readonly string[],
	cells: readonly string[][],
	roles: readonly Role[]
): number | undefined {
	for (const says of SUBJECTS) {
		const named = names.flatMap((name, i) => (says.test(name) ? [i] : []));
		if (named.some((i) => roles[i] === 'series')) return undefined;
		const single = named.filter((i) => {
			const texts = new Set(cells[i]!.filter((cell) => cell.trim() !== ''));
			return roles[i] === 'none' && texts.size === 1 && [...texts].some((text) => /\p{L}/u.test(text));
		});
		// Of a code and its name the name tells more.
		single.sort((a, b) => lettersIn(cells[b]!) - lettersIn(cells[a]!));
		if (single[0] !== undefined) return single[0];
	}
	return undefined;
}
