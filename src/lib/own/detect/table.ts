/** What a table is: where its head stands, which column says what, whether years stand beside or under each other. */
import type { PlaceOf } from '../join/places';
import { isEmpty } from '../read/rows';
import { columnsOf, headOf, widthOf } from './head';
import { decimalOf, type Decimal, type DecimalFound } from './number';
import { rolesOf, type Role } from './roles';
import { scaleColumn, scaleSaid } from './scale';

export type { Role } from './roles';

export interface ColumnRead {
	name: string;
	role: Role;
	/** The year of a column of a wide table. */
	year: number | null;
	/** What the head says of a column beside its year: "Female"; null where it says a year alone. */
	series: string | null;
	/** As a column of places: whether they are matched to economies. */
	matches: boolean;
	/** Columns that name the same places again, in another form. */
	also: number[];
}

export interface Understood {
	/** The row of names, counted from 0; null when there is none. */
	head: number | null;
	/** The first row of values. */
	body: number;
	columns: ColumnRead[];
	decimal: Decimal;
	/** The columns of values are places, a column each: a head is the place of what stands under it. */
	across: boolean;
	/** They may be: the reader can say so. */
	mayBeAcross: boolean;
	/** The column of powers of ten that values are multiplied by. */
	scale: number | null;
	/** What is not sure and is asked. */
	questions: string[];
}

/** As many rows as are looked at. */
const SAMPLE = 2000;

/** @param decimal as the reader says; found when absent. @param usual the mark that goes with the delimiter */
export function understand(
	rows: readonly string[][],
	placeOf: PlaceOf,
	asked: { head?: number | null; decimal?: Decimal; usual?: Decimal; found?: DecimalFound } = {}
): Understood {
	const heads = headOf(rows, asked.head);
	const head = heads.row;
	const first = head === null ? 0 : head + heads.rows;
	const body = rows.slice(first, first + SAMPLE).filter((row) => !isEmpty(row));
	// A row that is wider than the others is a fault of that row.
	const width = Math.max(widthOf(body), head === null ? 0 : (rows[head]?.length ?? 0));
	const named = columnsOf(rows, heads, width);
	const names = distinct(named.map(({ name }) => name));
	const cells = names.map((_, i) => body.map((row) => row[i] ?? ''));
	const found = asked.decimal
		? { decimal: asked.decimal, unsure: null }
		: (asked.found ?? decimalOf(cells.flat(), asked.usual ?? '.'));
	const { roles, matches, also, across, questions } = rolesOf(names, named, cells, placeOf, found.decimal);
	if (found.unsure)
		questions.unshift(
			`“${found.unsure}” can be read in two ways. Here ${found.decimal === '.' ? 'the point stands before decimals and the comma between thousands' : 'the comma stands before decimals and the point between thousands'}: is that right?`
		);
	const scale = scaleColumn(names, cells);
	const scaled = scale === null ? null : scaleSaid(names[scale]!, cells[scale]!);
	if (scaled) questions.push(scaled);
	if (head === null && body.length > 0)
		questions.push('The first row seems to hold values, so the columns have no names. Is that right?');
	const isWide = !roles.includes('year');
	return {
		head,
		body: first,
		decimal: found.decimal,
		across,
		mayBeAcross: across,
		scale,
		questions,
		columns: names.map((name, i) => ({
			name,
			role: roles[i]!,
			year: isWide ? named[i]!.year : null,
			series: isWide ? named[i]!.series : null,
			matches: matches[i]!,
			also: also[i]!
		}))
	};
}

/** Names that a column can be known by: no two alike, none empty. */
function distinct(names: readonly string[]): string[] {
	const taken = new Set<string>();
	return names.map((name, i) => {
		const base = name === '' ? `column ${i + 1}` : name;
		let own = base;
		for (let n = 2; taken.has(own); n += 1) own = `${base} (${n})`;
		taken.add(own);
		return own;
	});
}
