/** Which column of a table says what, by what stands in it and, where that tells too little, by its name. */
import type { PlaceOf } from '../join/places';
import type { HeadColumn } from './head';
import { acrossSaid, arePlaces, besideYears } from './across';
import { isAnswer, isMissing, readCell, type Decimal } from './number';
import { apartSaid, tellingApart } from './apart';
import { filled, filledSaid, isFilledDown } from './filled';
import { CODE, placeColumns } from './place-column';
import { isDayText, isPartOfYear, readYear } from './year';

export type Role = 'place' | 'year' | 'value' | 'series' | 'none';

const YEAR =
	/^(year|years|ann[ée]e|ano|time|time ?period|time_period|timeperiod|period|date|yr|month|mois|m[eê]s|quarter|trimestre|dim ?time|timedim|observation[_ ]date)$/i;
/** What publishers call the column of values, the surest first. */
const VALUES = [
	/^(obs_?value|numeric_?value|factvaluenumeric)$/i,
	/^(value|display value|data ?value|observation value|valeur|valor)$/i
];
/** "Survey year", "Year of report". */
const YEAR_WORD = /\b(?:year|ann[ée]e|ano)\b/i;
const NEVER =
	/footnote|flag|note|status|lower|upper|^low$|^high$|bound|comment|source|series ?code|indicator ?code|unit|frequency|^freq$|last ?update|date ?modified|multiplier|decimals/i;
/** Columns that say what is measured, the surest first. */
const SUBJECTS = [
	/^(indicator|series)[ _]?(name|description)$/i,
	/^(indicator|indicateur|indicador)$/i,
	/^item$/i,
	/^(variable|measure|subject|subject descriptor|statistic)$/i
];

export interface Roles {
	roles: Role[];
	/** By column: whether its texts are names of economies. */
	matches: boolean[];
	/** By column: those that name the same places again. */
	also: number[][];
	/** Whether the columns of values are places, a column each. */
	across: boolean;
	/** Days, several of them in a year: what stands beside each is not of the year. */
	daily: boolean;
	/** A blank place is the one above. */
	fills: boolean;
	questions: string[];
}

export function rolesOf(
	names: readonly string[],
	heads: readonly HeadColumn[],
	written: readonly string[][],
	placeOf: PlaceOf,
	decimal: Decimal
): Roles {
	const roles = names.map((): Role => 'none');
	const all = names.map((_, i) => i);
	const name = (i: number) => names[i]!;
	const numeric = written.map((column) =>
		share(
			column.filter((cell) => !isMissing(cell)),
			(cell) => ['number', 'limit', 'multiple'].includes(readCell(cell, decimal).kind)
		)
	);
	const places = placeColumns(
		all.map((i) => ({
			...{ name: name(i), cells: written[i]!, numeric: numeric[i]! },
			isNever: NEVER.test(name(i)) || YEAR.test(name(i))
		})),
		placeOf
	);
	const { place, matches, also } = places;
	const fills = isFilledDown({ cells: written, numeric, place });
	const cells = fills ? written.map((column, i) => (i === place ? filled(column) : column)) : written;
	if (place >= 0 && cells.length > 1) roles[place] = 'place';
	// A column that is called so may also hold months, years long past, or words under the table.
	const years = all.filter(
		(i) =>
			i !== place &&
			share(cells[i]!, (cell) => readYear(cell) !== null || isPartOfYear(cell)) >=
				(YEAR.test(name(i)) ? 0.3 : 0.8)
	);
	const year =
		years.find((i) => YEAR.test(name(i))) ??
		years.find((i) => !CODE.test(name(i)) && heads[i]!.year === null);
	const alike = years.filter(
		(i) => i !== year && heads[i]!.year === null && YEAR_WORD.test(name(i)) && !NEVER.test(name(i))
	);
	const wide = all.filter((i) => i !== place && heads[i]!.year !== null);
	if (year !== undefined && (wide.length < 2 || YEAR.test(name(year)))) {
		roles[year] = 'year';
		for (const i of valueColumns(names, roles, numeric)) roles[i] = 'value';
	} else for (const i of wide) roles[i] = 'value';
	const answers = all.filter(
		(i) =>
			roles[i] === 'none' &&
			heads[i]!.year === null &&
			!NEVER.test(name(i)) &&
			share(cells[i]!, (cell) => isMissing(cell) || isAnswer(cell)) === 1 &&
			cells[i]!.some(isAnswer)
	);
	// Answers are read where there is nothing else, so that each is said with its row.
	if (!roles.includes('value')) for (const i of answers) roles[i] = 'value';
	const values = all.filter((i) => roles[i] === 'value').map(name);
	const across = roles.includes('year') && !matches[place] && arePlaces(values, placeOf);
	if (across && roles[place] === 'place') roles[place] = besideYears(cells[place]!);
	for (const i of dimensions(names, cells, roles, numeric, across ? -1 : place))
		if (!answers.includes(i)) roles[i] = 'series';
	const subject = subjectColumn(names, cells, roles);
	if (subject !== undefined) roles[subject] = 'series';
	const yearAt = roles.indexOf('year');
	const key = () =>
		all.filter((i) => roles[i] === 'place' || roles[i] === 'series' || (roles[i] === 'year' && i === yearAt));
	const apart = across
		? { columns: [], left: 0 }
		: tellingApart({
				...{ names, cells, key: key() },
				values: all.filter((i) => roles[i] === 'value'),
				others: all.filter(
					(i) => roles[i] === 'none' && numeric[i]! < 0.5 && !(also[place] ?? []).includes(i) && i !== place
				)
			});
	for (const i of apart.columns) roles[i] = 'series';
	const daily = yearAt >= 0 && areDays(cells, yearAt, key());
	const known = [...new Set(cells[place])].filter((cell) => placeOf(cell).kind === 'economy');
	const questions = [
		...places.questions,
		...(fills ? [filledSaid(names[place]!)] : []),
		...(year !== undefined && roles[year] === 'year' ? yearsSaid(names, cells, year, alike) : []),
		...apartSaid(apart, names),
		...(daily ? [daysSaid(names[yearAt]!)] : []),
		...(across ? [acrossSaid(values)] : questionsOf(names, roles, place, matches[place] === true, known)),
		// "IsLatestYear" beside values says something of a row, and is nothing that is measured.
		...answersSaid(answers.filter((i) => roles[i] === 'value' || !cells[i]!.every(isFlag)).map(name))
	];
	return { roles, matches, also, across, daily, fills, questions };
}

/** Whether a column of years holds days, with more than one of a year for the same place and series. */
function areDays(cells: readonly string[][], year: number, key: readonly number[]): boolean {
	if (share(cells[year]!, isDayText) < 0.8) return false;
	const days = new Map<string, string>();
	return cells[year]!.some((cell, row) => {
		const of = key.map((i) => (i === year ? readYear(cell)?.year : cells[i]![row])).join('\u0000');
		const before = days.get(of);
		days.set(of, before ?? cell);
		return before !== undefined && before !== cell && isDayText(cell);
	});
}

const daysSaid = (name: string): string =>
	`“${name}” holds several days of one year. A value of a day or a month is not one of the year, so none is used. Bring a table with a value a year.`;

/** Columns of years that differ from the one that is used: which is meant is asked. */
const yearsSaid = (
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

const isFlag = (cell: string): boolean => /^(?:true|false|)$/i.test(cell.trim());

/** Columns of answers, which are not read; nothing where there are none. */
function answersSaid(names: readonly string[]): string[] {
	if (names.length === 0) return [];
	const which = names.map((name) => `“${name}”`).join(', ');
	const [hold, them] = names.length === 1 ? ['holds', 'it'] : ['hold', 'them'];
	return [
		`${which} ${hold} answers (such as Yes and No) and no numbers, so nothing can be drawn of ${them}. Write 1 and 0 instead and bring the table again.`
	];
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

/** Whether each text of one column goes with one of the other, both ways. */
function isSameAs(a: readonly string[], b: readonly string[]): boolean {
	const pairs = new Set(a.map((cell, row) => `${cell}\u0000${b[row]}`));
	return pairs.size === new Set(a).size && pairs.size === new Set(b).size;
}

const lettersIn = (column: readonly string[]): number =>
	[...new Set(column)].reduce((sum, cell) => sum + cell.trim().length, 0);

/** What a table of one series calls it, where no column of several does; it says what the numbers are. */
function subjectColumn(
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

function questionsOf(
	names: readonly string[],
	roles: readonly Role[],
	place: number,
	isKnown: boolean,
	known: readonly string[]
) {
	const questions: string[] = [];
	const hasYears = roles.includes('year') || roles.includes('value');
	if (!hasYears) questions.push('No column of years was found. Say which one it is, if there is one.');
	if (place < 0) questions.push('No column of places was found: the table is read as one series.');
	else if (!isKnown)
		questions.push(
			known.length === 0
				? `“${names[place]}” holds no names of countries that are known: its places are shown beside each other, and none is matched.`
				: `“${names[place]}” holds few names or codes of countries (${known.slice(0, 3).join(', ')}): its places are shown beside each other, and none is matched. Are they countries?`
		);
	return questions;
}
