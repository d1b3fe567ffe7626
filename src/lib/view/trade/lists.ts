/** Which years have a list of partners, and which of the three kinds of list each year is shown by. */
import { group } from 'd3-array';
import { herfindahl } from '../../assess/concentration';
import type { ListOfYear, Part, Partners } from '../../source/flows/trade';

type Rows = Pick<Partners, 'all' | 'top' | 'mirror'>;
const KINDS = ['all', 'top', 'mirror'] as const;

/** Every year with rows, oldest first, by the first of the lists that has it. */
export function listsOf(rows: Rows): ListOfYear[] {
	const years = new Map<number, ListOfYear>();
	for (const list of KINDS)
		for (const [year, parts] of group(rows[list], (part) => part.year))
			if (!years.has(year)) years.set(year, listed(year, list, parts));
	return [...years.values()].sort((a, b) => a.year - b.year);
}

function listed(year: number, list: ListOfYear['list'], parts: readonly Part[]): ListOfYear {
	const values = parts.map(({ value }) => value);
	const sum = values.reduce((all, value) => all + Math.max(0, value), 0);
	return { year, list, sum, hhi: herfindahl(values) };
}

/** The rows of the newest year that has any. */
export function newestOf(rows: Rows): Rows {
	const newest = Math.max(...KINDS.flatMap((list) => rows[list].map(({ year }) => year)));
	const of = (list: keyof Rows) => rows[list].filter(({ year }) => year === newest);
	return { all: of('all'), top: of('top'), mirror: of('mirror') };
}

/** The years that have partners at all, of whichever list. */
export const partnerYears = ({ lists }: Partners): number[] => lists.map(({ year }) => year);

/** Whether the rows of a year are at hand. */
export const isAtHand = ({ all, top, mirror }: Rows, year: number): boolean =>
	[all, top, mirror].some((rows) => rows.some((row) => row.year === year));
