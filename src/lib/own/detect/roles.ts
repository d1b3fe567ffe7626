/** Which column of a table says what, by what stands in it and, where that tells too little, by its name. */
import type { PlaceOf } from '../join/places';
import { acrossSaid, arePlaces, besideYears } from './across';
import { apartSaid, tellingApart } from './apart';
import { NEVER, YEAR, YEAR_WORD } from './column-names';
import { areDays, daysSaid, yearsSaid } from './days';
import { dimensions, subjectColumn, valueColumns } from './dimensions';
import { filled, filledSaid, isFilledDown } from './filled';
import type { HeadColumn } from './head';
import { isAnswer, isMissing, readCell, type Decimal } from './number';
import { CODE, placeColumns } from './place-column';
import { answersSaid, questionsOf } from './questions';
import type { Role } from './role';
import { sectionsOf, sectionsSaid } from './sections';
import { isFlag, share } from './texts';
import { isPartOfYear, readYear } from './year';

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
	/** Rows with a name alone begin sections, which are part of the series. */
	sections: boolean;
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
	// The sections of a table are a column more, which it does not write.
	const parts = across || place < 0 ? null : sectionsOf(cells, place);
	const more = parts ? [names.length] : [];
	const apart = across
		? { columns: [], left: 0 }
		: tellingApart({
				...{ names: [...names, 'section'], cells: parts ? [...cells, parts] : cells, key: key() },
				values: all.filter((i) => roles[i] === 'value'),
				others: [
					...all.filter(
						(i) => roles[i] === 'none' && numeric[i]! < 0.5 && !(also[place] ?? []).includes(i) && i !== place
					),
					...more
				]
			});
	const sections = apart.columns.includes(names.length);
	apart.columns = apart.columns.filter((i) => i < names.length);
	for (const i of apart.columns) roles[i] = 'series';
	const daily = yearAt >= 0 && areDays(cells, yearAt, key());
	const known = [...new Set(cells[place])].filter((cell) => placeOf(cell).kind === 'economy');
	const questions = [
		...places.questions,
		...(fills ? [filledSaid(names[place]!)] : []),
		...(year !== undefined && roles[year] === 'year' ? yearsSaid(names, cells, year, alike) : []),
		...(sections && parts ? [sectionsSaid(parts)] : []),
		...apartSaid(apart, names),
		...(daily ? [daysSaid(names[yearAt]!)] : []),
		...(across ? [acrossSaid(values)] : questionsOf(names, roles, place, matches[place] === true, known)),
		// "IsLatestYear" beside values says something of a row, and is nothing that is measured.
		...answersSaid(answers.filter((i) => roles[i] === 'value' || !cells[i]!.every(isFlag)).map(name))
	];
	return { roles, matches, also, across, daily, fills, sections, questions };
}
