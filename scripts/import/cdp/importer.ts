/**
 * The least developed countries' criteria at every triennial review since 2000 (Committee for Development Policy).
 * Each review has its own sources, indicators and bounds, so that a country's scores of two reviews are not two
 * points of one line: the indicators have one value a review and say so. The tables in data/ldc/ keep each item's
 * value, its score and the bounds it was scaled between; thresholds.csv and composition.csv there are kept by hand.
 */
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Observation } from '../../../src/lib/types';
import { itemFinder, readCdpItems, type CdpItem } from './items';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

const NOTES =
	'One value for each triennial review. Reviews are not comparable with each other: sources, methods, bounds and the make-up of the indices change.';
const KINDS = ['Index', 'Value', 'Adj. value', 'Avg. distance', 'Max-min'];

interface Cell {
	year: number;
	iso3: string;
	item: CdpItem;
	value?: number;
	score?: number;
}

interface Bound {
	year: number;
	item: CdpItem;
	lower?: number;
	upper?: number;
}

const ITEMS = readCdpItems();
const itemOf = itemFinder(ITEMS);

const id = ({ under, code }: CdpItem): string => ['LDC', ...(under ? [under] : []), code].join('.');

/** Ten significant digits: what was published, without the noise of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(10));

function indicator(item: CdpItem): ImportedIndicator {
	const { title, short, unit, unit_kind, direction, topic, decimals, definition } = item;
	return {
		...{ id: id(item), series: id(item), dimensions: '', is_lead: true, title, unit, unit_kind, direction },
		...{ topic, decimals, definition, notes: NOTES },
		...(short === '' ? {} : { short_title: short })
	};
}

function known(file: string, line: number, row: { item: string; kind: string; review: string }): CdpItem {
	if (!KINDS.includes(row.kind))
		throw new ImportFault(file, line, `one of ${KINDS.join(', ')}, found "${row.kind}"`);
	const found = itemOf(row.item, row.kind, yearOf(file, line, row.review));
	if (!found) throw new ImportFault(file, line, `an item of a review that we know, found "${row.item}"`);
	return found;
}

function yearOf(file: string, line: number, text: string): number {
	if (!/^\d{4}$/.test(text)) throw new ImportFault(file, line, `the year of a review, found "${text}"`);
	return Number(text);
}

/** Bounds of the criteria themselves are thresholds of one review; thresholds.csv has those of all. */
function readBounds(file: string): Bound[] {
	const bounds = new Map<string, Bound>();
	readCsv(file, ['review', 'item', 'kind', 'bound', 'value'] as const).forEach((row, index) => {
		const line = index + 2;
		const item = known(file, line, row);
		if (row.kind === 'Index') return;
		const year = yearOf(file, line, row.review);
		const value = readNumber(row.value, file, line);
		if ((row.bound !== 'lower' && row.bound !== 'upper') || value === null)
			throw new ImportFault(file, line, `a lower or upper bound with a value, found "${row.bound}"`);
		const bound = bounds.get(`${year} ${item.code}`) ?? { year, item };
		bounds.set(`${year} ${item.code}`, { ...bound, [row.bound]: clean(value) });
	});
	const half = [...bounds.values()].find(({ lower, upper }) => lower === undefined || upper === undefined);
	if (half)
		throw new ImportFault(file, null, `a lower and an upper bound for ${half.item.code} in ${half.year}`);
	return [...bounds.values()];
}

function readReviews(file: string, { economies }: ImportContext) {
	const leftOut = new LeftOutCounter();
	const cells = new Map<string, Cell>();
	const rows = readCsv(file, ['review', 'iso3', 'item', 'kind', 'value'] as const);
	rows.forEach((row, index) => {
		const line = index + 2;
		const item = known(file, line, row);
		const year = yearOf(file, line, row.review);
		const value = readNumber(row.value, file, line);
		const iso3 = matchOrCount(row.iso3, economies, leftOut);
		if (iso3 === null) return;
		if (value === null) return leftOut.add('blank cell', `${row.review} ${row.iso3} ${row.item}`);
		const key = `${year} ${iso3} ${item.code}`;
		const cell = cells.get(key) ?? { year, iso3, item };
		const side = row.kind === 'Max-min' ? 'score' : 'value';
		if (cell[side] !== undefined) throw new ImportFault(file, line, `${key} ${side} once, found twice`);
		cells.set(key, { ...cell, [side]: clean(value) });
	});
	return { cells: [...cells.values()], read: rows.length, leftOut: leftOut.list() };
}

/** The review of 2006 gave remoteness as a share of 1, all others as a number to 100. */
function observation({ year, iso3, item, value }: Cell): Observation[] {
	if (value === undefined) return [];
	const scaled = item.code === 'REMOTENESS' && year === 2006 ? clean(100 * value) : value;
	return [
		{ indicator: id(item), economy: iso3, year, value: scaled, low: null, high: null, nature: 'estimate' }
	];
}

function run(context: ImportContext): Imported {
	const bounds = readBounds(join(context.raw, 'cdp/bounds.csv'));
	const { cells, read, leftOut } = readReviews(
		join(context.raw, 'cdp/triennial_review_tidy.csv.gz'),
		context
	);
	const observations = cells.flatMap(observation);
	const used = new Set(observations.map((row) => row.indicator));
	return {
		indicators: ITEMS.filter((item) => used.has(id(item))).map(indicator),
		observations,
		read,
		leftOut,
		files: { 'ldc/reviews.csv': reviewsCsv(cells), 'ldc/bounds.csv': boundsCsv(bounds) }
	};
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function reviewsCsv(cells: Cell[]): string {
	const rows = cells
		.map(({ year, iso3, item: { code }, value, score }) => ({ year, iso3, code, value, score }))
		.sort((a, b) => a.year - b.year || order(a.iso3, b.iso3) || order(a.code, b.code));
	return csv(['year', 'iso3', 'code', 'value', 'score'], rows);
}

/** Calories of 2000 are bounded in logarithms to base 10 where 2003 gives percentages: brought to percentages. */
function boundsCsv(bounds: Bound[]): string {
	const rows = bounds
		.map(({ year, item: { code, scale, sense }, lower, upper }) => {
			const logged = code === 'CALORIES' && upper !== undefined && upper < 10;
			const plain = (value?: number) => (logged && value !== undefined ? clean(10 ** value) : value);
			return { year, code, lower: plain(lower), upper: plain(upper), scale, sense };
		})
		.sort((a, b) => a.year - b.year || order(a.code, b.code));
	return csv(['year', 'code', 'lower', 'upper', 'scale', 'sense'], rows);
}

const csv = (columns: string[], rows: object[]): string =>
	`${Papa.unparse(rows, { columns, newline: '\n' })}\n`;

export const importer: Importer = { source: 'cdp', run };
