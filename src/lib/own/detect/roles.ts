/** Which column of a table says what, by what stands in it and, where that tells too little, by its name. */
import type { Place, PlaceOf } from '../join/places';
import type { HeadColumn } from './head';
import { isMissing, readCell, type Decimal } from './number';
import { readYear } from './year';

export type Role = 'place' | 'year' | 'value' | 'series' | 'none';

const CODE = /\b(iso|iso2|iso3|m49|code|geo|ref_?area|area|location|loc|spatial_?dim)\b|code$/i;
const PLACE =
	/country|pays|pa[ií]s|economy|nation|territor|entity|area|region|district|place|location|geo|iso|m49|province/i;
/** Places that are not the row's own: the region it lies in, the other side of a flow. */
const OTHER_PLACE = /parent|region|continent|income|partner|counterpart|donor|origin|destination/i;
const YEAR =
	/^(year|years|ann[ée]e|ano|time|time ?period|time_period|timeperiod|period|date|yr|dim ?time|timedim)$/i;
/** What publishers call the column of values, the surest first. */
const VALUES = [
	/^(obs_?value|numeric_?value|factvaluenumeric)$/i,
	/^(value|display value|data ?value|observation value|valeur|valor)$/i
];
const NEVER =
	/footnote|flag|note|status|lower|upper|^low$|^high$|bound|comment|source|series ?code|indicator ?code|unit|frequency|^freq$|last ?update|date ?modified|multiplier|decimals/i;
/** Columns that say what is measured, the surest first. */
const SUBJECTS = [
	/^(indicator|series)[ _]?(name|description)$/i,
	/^(indicator|indicateur|indicador)$/i,
	/^item$/i,
	/^(variable|measure|subject|statistic)$/i
];

export interface Roles {
	roles: Role[];
	questions: string[];
}

export function rolesOf(
	names: readonly string[],
	heads: readonly HeadColumn[],
	cells: readonly string[][],
	placeOf: PlaceOf,
	decimal: Decimal
): Roles {
	const roles = names.map((): Role => 'none');
	const all = names.map((_, i) => i);
	const name = (i: number) => names[i]!;
	const numeric = cells.map((column) =>
		share(
			column.filter((cell) => !isMissing(cell)),
			(cell) => ['number', 'limit'].includes(readCell(cell, decimal).kind)
		)
	);
	const { place, isKnown } = placeColumn(names, cells, numeric, placeOf);
	if (place >= 0 && cells.length > 1) roles[place] = 'place';
	const years = all.filter((i) => i !== place && share(cells[i]!, (cell) => readYear(cell) !== null) >= 0.8);
	const year =
		years.find((i) => YEAR.test(name(i))) ??
		years.find((i) => !CODE.test(name(i)) && heads[i]!.year === null);
	const wide = all.filter((i) => i !== place && heads[i]!.year !== null);
	if (year !== undefined && (wide.length < 2 || YEAR.test(name(year)))) {
		roles[year] = 'year';
		for (const i of valueColumns(names, roles, numeric)) roles[i] = 'value';
	} else for (const i of wide) roles[i] = 'value';
	for (const i of dimensions(names, cells, roles, numeric, place)) roles[i] = 'series';
	const subject = subjectColumn(names, cells, roles);
	if (subject !== undefined) roles[subject] = 'series';
	return { roles, questions: questionsOf(names, roles, place, isKnown) };
}

/** The part of what is said in a column that is so. */
function share(column: readonly string[], is: (cell: string) => boolean): number {
	let [said, so] = [0, 0];
	for (const cell of column) {
		if (cell.trim() === '') continue;
		said += 1;
		if (is(cell)) so += 1;
	}
	return said === 0 ? 0 : so / said;
}

function placeColumn(
	names: readonly string[],
	cells: readonly string[][],
	numeric: readonly number[],
	placeOf: PlaceOf
): { place: number; isKnown: boolean } {
	const kinds = (column: readonly string[], ...wanted: Place['kind'][]) =>
		share(column, (cell) => wanted.includes(placeOf(cell).kind));
	const found = names.map((name, i) => {
		// Numbers are codes of places only where their name says so; units and marks are no places, whatever letters they have.
		if ((numeric[i]! > 0.5 && !CODE.test(name)) || NEVER.test(name)) return { known: 0, score: 0 };
		const column = cells[i]!;
		const known = 1 - kinds(column, 'unknown');
		const usual = OTHER_PLACE.test(name) ? -0.4 : PLACE.test(name) || CODE.test(name) ? 0.2 : 0;
		const isSaid = column.some((cell) => cell.trim() !== '');
		return {
			known: isSaid ? known : 0,
			score: isSaid ? kinds(column, 'economy') + 0.5 * kinds(column, 'former', 'aggregate') + usual : 0
		};
	});
	const best = found.reduce(
		(most, one, i) => (one.known >= 0.5 && (most < 0 || one.score > found[most]!.score + 0.001) ? i : most),
		-1
	);
	if (best >= 0) return { place: best, isKnown: true };
	const named = names.findIndex((name, i) => PLACE.test(name) && numeric[i]! < 0.5);
	const firstText = cells.findIndex((column, i) => numeric[i]! < 0.5 && share(column, () => true) > 0);
	return { place: named >= 0 ? named : firstText, isKnown: false };
}

/** Of a long table: what publishers call so, else every column of numbers that is neither a code nor a bound. */
function valueColumns(
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
			const name = names[i]!;
			if (roles[i] !== 'none' || numeric[i]! >= 0.5 || NEVER.test(name) || CODE.test(name)) return false;
			// "Y2020F", "2020_Footnote": what stands beside a year's value.
			if (/^\D?(19|20)\d\d\D/.test(name) || VALUES.some((says) => says.test(name))) return false;
			const column = cells[i]!;
			const values = new Set(column);
			if (values.size < 2 || values.size > 200) return false;
			if (place < 0) return true;
			const where = cells[place]!;
			const pairs = new Set<string>();
			const places = new Set<string>();
			// A row without a place is words under the table.
			column.forEach((cell, row) => {
				if (where[row]!.trim() === '') return;
				places.add(where[row]!);
				pairs.add(`${where[row]!}\u0000${cell}`);
			});
			return pairs.size > places.size;
		});
}

/** What a table of one series calls it, where no column of several does; it says what the numbers are. */
function subjectColumn(
	names: readonly string[],
	cells: readonly string[][],
	roles: readonly Role[]
): number | undefined {
	for (const says of SUBJECTS) {
		const at = names.findIndex((name) => says.test(name));
		if (at < 0) continue;
		if (roles[at] === 'series') return undefined;
		const texts = new Set(cells[at]!.filter((cell) => cell.trim() !== ''));
		if (roles[at] === 'none' && texts.size === 1 && [...texts].some((text) => /\p{L}/u.test(text))) return at;
	}
	return undefined;
}

function questionsOf(names: readonly string[], roles: readonly Role[], place: number, isKnown: boolean) {
	const questions: string[] = [];
	const hasYears = roles.includes('year') || roles.includes('value');
	if (!hasYears) questions.push('No column of years was found. Say which one it is, if there is one.');
	if (place < 0) questions.push('No column of places was found: the table is read as one series.');
	else if (!isKnown)
		questions.push(
			`“${names[place]}” holds no names of countries that are known: its places are shown beside each other, and none is matched.`
		);
	return questions;
}
