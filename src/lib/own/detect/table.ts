/** What a table is: where its head stands, which column says what, whether years stand beside or under each other. */
import type { PlaceOf } from '../join/places';
import { isEmpty } from '../read/rows';
import { decimalOf, isMissing, readCell, type Decimal } from './number';
import { readYear } from './year';

export type Role = 'place' | 'year' | 'value' | 'series' | 'none';

export interface ColumnRead {
	name: string;
	role: Role;
	/** The year of a column of a wide table. */
	year: number | null;
}

export interface Understood {
	/** The row of names, counted from 0; null when there is none. */
	head: number | null;
	columns: ColumnRead[];
	decimal: Decimal;
	/** What is not sure and is asked. */
	questions: string[];
}

/** As many rows as are looked at. */
const SAMPLE = 2000;

const CODE = /\b(iso|iso2|iso3|m49|code|geo|ref_?area|area|location|loc|spatial_?dim)\b|code$/i;
const PLACE =
	/country|pays|pa[ií]s|economy|nation|territor|entity|area|region|district|place|location|geo|iso|m49|province/i;
const YEAR =
	/^(year|years|ann[ée]e|ano|time|time ?period|time_period|timeperiod|period|date|yr|dim ?time|timedim)$/i;
const VALUE =
	/^(value|obs_?value|numeric_?value|numericvalue|display value|data ?value|factvaluenumeric|valeur|valor)$/i;
const NEVER =
	/footnote|flag|note|status|lower|upper|^low$|^high$|bound|comment|source|series ?code|indicator ?code|unit/i;

/** @param decimal as the reader says; found when absent. @param usual the mark that goes with the delimiter */
export function understand(
	rows: readonly string[][],
	placeOf: PlaceOf,
	asked: { head?: number | null; decimal?: Decimal; usual?: Decimal } = {}
): Understood {
	const head = asked.head === undefined ? headOf(rows) : asked.head;
	const body = rows.slice(head === null ? 0 : head + 1, SAMPLE + (head ?? 0)).filter((row) => !isEmpty(row));
	// A row that is wider than the others is a fault of that row.
	const width = Math.max(widthOf(body), head === null ? 0 : (rows[head]?.length ?? 0));
	const names = distinct(
		Array.from({ length: width }, (_, i) => (head === null ? '' : (rows[head]?.[i] ?? '').trim()))
	);
	const cells = names.map((_, i) => body.map((row) => row[i] ?? ''));
	const found = asked.decimal
		? { decimal: asked.decimal, unsure: null }
		: decimalOf(cells.flat(), asked.usual ?? '.');
	const { roles, questions } = rolesOf(names, cells, placeOf, found.decimal);
	if (found.unsure)
		questions.unshift(
			`“${found.unsure}” can be read in two ways. Here ${found.decimal === '.' ? 'the point stands before decimals and the comma between thousands' : 'the comma stands before decimals and the point between thousands'}: is that right?`
		);
	if (head === null && body.length > 0)
		questions.push('The first row seems to hold values, so the columns have no names. Is that right?');
	return {
		head,
		decimal: found.decimal,
		questions,
		columns: names.map((name, i) => ({
			name,
			role: roles[i]!,
			year:
				roles[i] === 'value' && roles.filter((role) => role === 'year').length === 0
					? (readYear(name)?.year ?? null)
					: null
		}))
	};
}

/** How many cells most rows have; the more of equals. */
function widthOf(rows: readonly (readonly string[])[]): number {
	const widths = new Map<number, number>();
	for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
	return [...widths].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** The first row as wide as the data; what stands above it are words about the table. Null when it holds values. */
function headOf(rows: readonly string[][]): number | null {
	const seen = rows.slice(0, SAMPLE).filter((row) => !isEmpty(row));
	const width = widthOf(seen);
	const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;
	const usual = seen.map(filled).sort((a, b) => a - b)[Math.floor(seen.length / 2)] ?? 0;
	const at = rows.findIndex(
		(row) => !isEmpty(row) && row.length >= width && filled(row) >= Math.min(width, Math.max(1, usual * 0.6))
	);
	if (at < 0) return rows.length > 0 ? 0 : null;
	const isData = rows[at]!.some((cell) => readCell(cell, '.').kind === 'number' && readYear(cell) === null);
	return isData ? null : at;
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

function rolesOf(
	names: readonly string[],
	cells: readonly string[][],
	placeOf: PlaceOf,
	decimal: Decimal
): { roles: Role[]; questions: string[] } {
	const roles = names.map((): Role => 'none');
	const questions: string[] = [];
	const share = (column: readonly string[], is: (cell: string) => boolean) => {
		const said = column.filter((cell) => cell.trim() !== '');
		return said.length === 0 ? 0 : said.filter(is).length / said.length;
	};
	const numeric = cells.map((column) =>
		share(
			column.filter((cell) => !isMissing(cell)),
			(cell) => ['number', 'limit'].includes(readCell(cell, decimal).kind)
		)
	);
	// Numbers are codes of places only where their name says so.
	const places = cells.map((column, i) =>
		numeric[i]! > 0.5 && !CODE.test(names[i]!) ? 0 : share(column, (cell) => placeOf(cell).kind !== 'unknown')
	);
	const best = places.reduce((most, one, i) => (one > (places[most] ?? 0) + 0.001 ? i : most), 0);
	const isKnown = (places[best] ?? 0) >= 0.5;
	const named = names.findIndex((name, i) => PLACE.test(name) && numeric[i]! < 0.5);
	const firstText = cells.findIndex((column, i) => numeric[i]! < 0.5 && share(column, () => true) > 0);
	const place = isKnown ? best : named >= 0 ? named : firstText;
	if (place >= 0 && cells.length > 1) roles[place] = 'place';
	const isYears = (i: number) => i !== place && share(cells[i]!, (cell) => readYear(cell) !== null) >= 0.8;
	const years = names.map((_, i) => i).filter(isYears);
	const year =
		years.find((i) => YEAR.test(names[i]!)) ??
		years.find((i) => !CODE.test(names[i]!) && readYear(names[i]!) === null);
	const wide = names.map((_, i) => i).filter((i) => i !== place && readYear(names[i]!) !== null);
	if (year !== undefined && (wide.length < 2 || YEAR.test(names[year]!))) roles[year] = 'year';
	else if (wide.length > 0) for (const i of wide) roles[i] = 'value';
	if (roles.includes('year')) {
		const values = names
			.map((_, i) => i)
			.filter(
				(i) => roles[i] === 'none' && numeric[i]! >= 0.5 && !CODE.test(names[i]!) && !NEVER.test(names[i]!)
			);
		const said = values.filter((i) => VALUE.test(names[i]!));
		for (const i of said.length > 0 ? said : values) roles[i] = 'value';
	} else if (wide.length === 0)
		questions.push('No column of years was found. Say which one it is, if there is one.');
	for (const i of dimensions(names, cells, roles, numeric, place)) roles[i] = 'series';
	if (place < 0) questions.push('No column of places was found: the table is read as one series.');
	else if (!isKnown)
		questions.push(
			`“${names[place]}” holds no names of countries that are known: its places are shown beside each other, and none is matched.`
		);
	return { roles, questions };
}

/** Columns of words that tell series of one place apart: indicators, sexes, age groups; not second names of the place. */
function dimensions(
	names: readonly string[],
	cells: readonly string[][],
	roles: readonly Role[],
	numeric: readonly number[],
	place: number
): number[] {
	return names
		.map((_, i) => i)
		.filter((i) => {
			if (roles[i] !== 'none' || numeric[i]! >= 0.5 || NEVER.test(names[i]!) || CODE.test(names[i]!))
				return false;
			const column = cells[i]!;
			const values = new Set(column);
			if (values.size < 2 || values.size > 200) return false;
			if (place < 0) return true;
			const pairs = new Set(column.map((cell, row) => `${cells[place]![row]}\u0000${cell}`));
			return pairs.size > new Set(cells[place]).size;
		});
}
