/** What a table is: where its head stands, which column says what, whether years stand beside or under each other. */
import type { PlaceOf } from '../join/places';
import { isEmpty } from '../read/rows';
import { columnsOf, headOf, widthOf } from './head';
import { decimalOf, type Decimal, type DecimalFound } from './number';
import { isOwnForm } from '../form';
import { limitColumn } from './limit';
import type { Role } from './role';
import { rolesOf, type Roles } from './roles';
import { scaleColumn, scaleSaid } from './scale';

export type { Role } from './role';

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
	/** The column of signs before values: "<". */
	limits: number | null;
	/** The years are days, several of a year: their values are not of the year. */
	daily: boolean;
	/** A blank place is the one above. */
	fills: boolean;
	/** Rows with a name alone begin sections, which are part of the series. */
	sections: boolean;
	/** A table that left this site: it comes back as it was. */
	isOwn: boolean;
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
	const isOwn = isOwnForm(names);
	const { roles, matches, also, across, daily, fills, sections, questions } = isOwn
		? ownRoles(cells)
		: rolesOf(names, named, cells, placeOf, found.decimal);
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
		...{ scale, limits: limitColumn(names, cells), daily, fills, sections, isOwn },
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

/** Roles of the columns of a table that left this site. */
const ownRoles = (cells: readonly string[][]): Roles => ({
	roles: ['place', 'none', 'series', 'year', 'value', 'none'],
	// Its codes say which of its places are economies.
	matches: cells.map((column, i) => i === 0 && cells[1]!.some((code) => code.trim() !== '')),
	...{ also: cells.map(() => []), across: false, daily: false, fills: false, sections: false, questions: [] }
});

/** Names that a column can be known by: no two alike, none empty. */
function distinct(names: readonly string[]): string[] {
	const taken = new Set<string>();
	const next = new Map<string, number>();
	return names.map((name, i) => {
		const base = name === '' ? `column ${i + 1}` : name;
		let own = base;
		let n = next.get(base) ?? 2;
		for (; taken.has(own); n += 1) own = `${base} (${n})`;
		next.set(base, n);
		taken.add(own);
		return own;
	});
}
