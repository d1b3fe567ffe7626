/**
 * A chart of what a reader's query answers: numbers by year are lines, numbers by name are bars. What cannot be drawn
 * says why and what to write instead.
 */
import { median } from 'd3-array';
import type { BarsModel, BarsRow } from '../../chart/bars/model';
import type { LineModel, Series } from '../../chart/model';
import { figure, type Figure } from '../../figure/figure';
import { computedPoints } from '../../series/point';
import { isNumeric, isWhole, numberOf, type Result, type ResultColumn } from '../../sql/result';

/** More lines than these cannot be told apart. */
const MOST_LINES = 8;
/** More bars than these are a table. */
const MOST_BARS = 300;

export interface QuickQuestion {
	result: Result;
	/** The economy in focus, by code and name: its line or bar is drawn as such. */
	country: { iso3: string; name: string };
	/** Names of economies by code; a code that is none of these stays as it is. */
	names: ReadonlyMap<string, string>;
}

export function quickFigure({ result, country, names }: QuickQuestion): Figure {
	const { columns } = result;
	const year = columns.find(isYear);
	const texts = columns.filter(({ type }) => !isNumeric(type) && type !== 'BOOLEAN');
	const numbers = columns.filter((column) => isNumeric(column.type) && column !== year);
	const nothing = (none: string) =>
		figure({ id: 'quick', chart: null, title: 'No chart', measure: 'Chart of the result', none });
	if (numbers.length === 0)
		return nothing('A chart needs a column of numbers, and this result has none beside its years.');
	if (result.rows === 0) return nothing('The result has no rows.');
	const mixed = measuresIn(texts, numbers[0]!);
	if (mixed)
		return nothing(
			`These are values of ${mixed.count} different measures (column “${mixed.name}”), which have no common axis. WHERE ${mixed.name} = '…' leaves one.`
		);
	const label = labelOf(texts, year, names);
	if (year && (!label || new Set(label.texts).size < label.texts.length))
		return lines(result, year, label, numbers, country, nothing);
	if (!label)
		return nothing('A chart needs a column of years (from 1500 to 2200) or of names beside the numbers.');
	if (result.rows > MOST_BARS)
		return nothing(`These are ${result.rows} bars. ORDER BY and LIMIT 20 leave those that matter.`);
	return bars(label, year, numbers, country);
}

/** Columns that say what a value is of. */
const MEASURE = /^(?:indicator|indicator_id|series|title|short_title|subject|measure)$/i;
/** Columns of numbers that are in the unit of what such a column says, and not a count of something. */
const VALUE = /value|amount|^low$|^high$/i;

const distinct = ({ values }: ResultColumn) => new Set(values).size;

/** The column that says that the rows are of several measures; null where they are of one. */
function measuresIn(
	texts: readonly ResultColumn[],
	number: ResultColumn
): { name: string; count: number } | null {
	const found = texts.find(
		(column) =>
			distinct(column) > 1 &&
			(/^unit$/i.test(column.name) || (MEASURE.test(column.name) && VALUE.test(number.name)))
	);
	return found ? { name: found.name, count: distinct(found) } : null;
}

interface Label {
	/** What the names are of: "economy", "economy, sex". */
	heading: string;
	/** One a row. */
	texts: string[];
}

/**
 * What each row is called: by the first column of texts that tells rows apart, with as many more as are needed so that no
 * two rows (of a year) are called alike. Where all of them do not do, by the first.
 */
function labelOf(
	columns: readonly ResultColumn[],
	year: ResultColumn | undefined,
	names: QuickQuestion['names']
): Label | null {
	const told = columns.filter((column) => distinct(column) > 1);
	const used = told.length > 0 ? told : columns.slice(0, 1);
	const label = (count: number): Label => {
		const some = used.slice(0, count);
		const text = (row: number) =>
			some
				.map(({ values }) => values[row] ?? null)
				.map((value) => named(value === null || value === '' ? 'no name' : String(value), names))
				.join(', ');
		return {
			heading: some.map(({ name }) => words(name)).join(', '),
			texts: (some[0]?.values ?? []).map((_, row) => text(row))
		};
	};
	if (used.length === 0) return null;
	for (let count = 1; count <= used.length; count += 1) {
		const one = label(count);
		const rows = one.texts.map((text, row) => `${text}\n${year ? String(year.values[row]) : ''}`);
		if (new Set(rows).size === rows.length) return one;
	}
	return label(1);
}

/** "EUR" stays what it is; "LSO" is Lesotho. */
const named = (text: string, names: ReadonlyMap<string, string>) => names.get(text) ?? text;

/** "million_dollars" in words. */
const words = (name: string) => name.replaceAll('_', ' ').trim();

/** Whole numbers that are all years, in a column that is called so. */
function isYear({ name, type, values }: ResultColumn): boolean {
	if (!isWhole(type) || !/year|année|annee|^ano$|period/i.test(name)) return false;
	const years = values.filter((value) => value !== null).map(Number);
	return years.length > 0 && years.every((year) => year >= 1500 && year <= 2200);
}

/** As many decimals as tell the values apart: three digits of the one in the middle. */
function decimalsOf(columns: readonly ResultColumn[]): number {
	const found = columns.flatMap(({ values }) => values.map(numberOf).filter((one) => one !== null));
	if (found.every(Number.isInteger)) return 0;
	const middle = median(found, Math.abs) ?? 0;
	return middle === 0 ? 2 : Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(middle))));
}

const measureOf = (columns: readonly ResultColumn[]) => ({
	unit: columns.length === 1 ? words(columns[0]!.name) : '',
	unitKind: 'score' as const,
	decimals: decimalsOf(columns)
});

function lines(
	{ rows }: Result,
	year: ResultColumn,
	label: Label | null,
	numbers: readonly ResultColumn[],
	country: QuickQuestion['country'],
	nothing: (none: string) => Figure
): Figure {
	// Each name is a line; without names, each column of numbers is.
	const drawn = label ? numbers.slice(0, 1) : numbers.slice(0, MOST_LINES);
	const found = new Map<string, Map<number, number>>();
	for (let row = 0; row < rows; row += 1) {
		const at = numberOf(year.values[row]);
		for (const column of drawn) {
			const value = numberOf(column.values[row]);
			const id = label ? label.texts[row]! : words(column.name);
			const line = found.get(id) ?? found.set(id, new Map()).get(id)!;
			if (at === null || value === null) continue;
			if (line.has(at))
				return nothing(
					`“${id}” has more than one row for ${at}. One row a year can be drawn: take one with WHERE, or sum them with GROUP BY.`
				);
			line.set(at, value);
		}
	}
	if (found.size > MOST_LINES)
		return nothing(
			`These are ${found.size} lines, and more than ${MOST_LINES} cannot be told apart. WHERE leaves those that matter.`
		);
	const ids = [...found.keys()];
	const focus = ids.find((id) => id === country.name || words(country.name).toLowerCase() === id) ?? ids[0];
	let slot = 0;
	const series = [...found].map(([id, points]): Series => {
		const base = { id, label: id, points: computedPoints([...points].sort(([a], [b]) => a - b)) };
		if (id === focus) return { ...base, role: 'focus' };
		return slot < 5 ? { ...base, role: 'comparator', slot: slot++ as 0 } : { ...base, role: 'context' };
	});
	const model: LineModel = { ...measureOf(drawn), series };
	const what = label ? words(drawn[0]!.name) : ids.join(', ');
	return done({ kind: 'line', model }, `${what}, by ${words(year.name)}`);
}

function bars(
	{ heading, texts }: Label,
	year: ResultColumn | undefined,
	numbers: readonly ResultColumn[],
	country: QuickQuestion['country']
): Figure {
	const [first] = numbers;
	const column = first!;
	// Values of different years stand beside each other: each says its own.
	const isOfYears = year !== undefined && distinct(year) > 1;
	const rows = texts.map((text, row): BarsRow => ({
		id: `row-${row}`,
		label: text,
		...(isOfYears ? { also: String(year.values[row] ?? 'no year') } : {}),
		values: [numberOf(column.values[row])],
		...(text === country.name ? { focus: true } : {})
	}));
	const model: BarsModel = {
		...measureOf([column]),
		heading,
		...(isOfYears ? { alsoHeading: words(year.name) } : {}),
		columns: [words(column.name)],
		shown: { most: 20 },
		rows
	};
	return done({ kind: 'bars', model }, `${words(column.name)}, by ${heading}`);
}

const done = (chart: NonNullable<Figure['chart']>, measure: string): Figure =>
	figure({
		id: 'quick',
		chart,
		title: measure,
		measure: 'Result of a query of one’s own',
		none: 'The result has no numbers that can be drawn.',
		notes: ['Made by a query in this browser: the numbers are as the query reckons them.'],
		filename: 'query'
	});
