import type { z } from 'zod';
import { ImportFault, readCsv } from './read-csv';
import { pathText } from './read-yaml';
import type { Problems } from './problems';

/** A row and the line it starts on. */
export interface LocatedRow<T> {
	file: string;
	line: number;
	row: T;
}

/**
 * Reads a CSV file and checks each row; cells reach the shape as text, '' where they are empty.
 * @param name how messages call the file
 * @param columns the columns that must be there
 * @returns the rows without fault; the faults of the others are added to problems
 */
export function readTable<T>(
	file: string,
	name: string,
	columns: readonly string[],
	shape: z.ZodType<T>,
	problems: Problems
): LocatedRow<T>[] {
	let cells: Record<string, string>[];
	try {
		cells = readCsv(file, columns);
	} catch (error) {
		if (!(error instanceof ImportFault)) throw error;
		problems.add(name, error.line, error.message.replace(/^.*?: (?=expected)/, ''));
		return [];
	}
	const rows: LocatedRow<T>[] = [];
	let line = 2;
	for (const row of cells) {
		const checked = shape.safeParse(row);
		if (checked.success) rows.push({ file: name, line, row: checked.data });
		else
			for (const issue of checked.error.issues)
				problems.add(name, line, `${pathText(issue.path)}${issue.message}`);
		// A quoted cell may hold line breaks of its own.
		line += 1 + Object.values(row).reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
	}
	return rows;
}
