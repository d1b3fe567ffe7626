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
	const label = columns.find(({ type }) => !isNumeric(type) && type !== 'BOOLEAN');
	const numbers = columns.filter((column) => isNumeric(column.type) && column !== year);
	const nothing = (none: string) =>
		figure({ id: 'quick', chart: null, title: 'No chart', measure: 'Chart of the result', none });
	if (numbers.length === 0)
		return nothing('A chart needs a column of numbers, and this result has none beside its years.');
	if (result.rows === 0) return nothing('The result has no rows.');
	const texts =
		label?.values.map((value) => named(value === null || value === '' ? 'no name' : String(value), names)) ??
		[];
	const isSeries = year && (!label || new Set(texts).size < texts.length);
	if (isSeries) return lines(result, year, label ? { texts } : null, numbers, country, nothing);
	if (!label)
		return nothing('A chart needs a column of years (from 1500 to 2200) or of names beside the numbers.');
	if (result.rows > MOST_BARS)
		return nothing(`These are ${result.rows} bars. ORDER BY and LIMIT 20 leave those that matter.`);
	return bars(label, texts, numbers, country);
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
	label: { texts: string[] } | null,
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
	label: ResultColumn,
	texts: readonly string[],
	numbers: readonly ResultColumn[],
	country: QuickQuestion['country']
): Figure {
	const [first] = numbers;
	const column = first!;
	const rows = texts.map((text, row): BarsRow => ({
		id: `row-${row}`,
		label: text,
		values: [numberOf(column.values[row])],
		...(text === country.name ? { focus: true } : {})
	}));
	const model: BarsModel = {
		...measureOf([column]),
		heading: words(label.name),
		columns: [words(column.name)],
		shown: { most: 20 },
		rows
	};
	return done({ kind: 'bars', model }, `${words(column.name)}, by ${words(label.name)}`);
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
