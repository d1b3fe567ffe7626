/**
 * World Food Programme, HungerMap: the number of people with insufficient food consumption, one file an economy,
 * one row a day, here as the yearly mean share of the population.
 *
 * The files were put together from daily downloads, later ones at the end: where a day comes more than once with
 * other numbers, the later row is the publisher's revision and is the one that counts.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { indicatorsOf, readSeriesFile } from '../lib/series';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

/** A year with fewer days than a quarter is left out: hunger has seasons. */
export const FEWEST_DAYS = 90;
const FILE_NAME = /_insufficient_food\.csv(\.gz)?$/;

const ID = 'WFP.FCS';
const SERIES = readSeriesFile(join(import.meta.dirname, 'series.yaml'));

interface Day {
	value: number;
	low: number | null;
	high: number | null;
}

/** Population by economy, years ascending. */
function readPopulation(
	raw: string,
	{ economies }: ImportContext
): Map<string, { year: number; value: number }[]> {
	const file = join(raw, 'wdi', 'SP.POP.TOTL.csv.gz');
	const byEconomy = new Map<string, { year: number; value: number }[]>();
	readCsv(file, ['Country Code', 'Year', 'Value']).forEach((row, index) => {
		const economy = economies.match(row['Country Code']);
		const value = readNumber(row.Value, file, index + 2);
		if (economy === null || value === null) return;
		const years = byEconomy.get(economy) ?? [];
		years.push({ year: Number(row.Year), value });
		byEconomy.set(economy, years);
	});
	for (const years of byEconomy.values()) years.sort((a, b) => a.year - b.year);
	return byEconomy;
}

/** Days of one file by year and date; a day that comes again replaces the earlier row and counts as left out. */
function readDays(
	file: string,
	leftOut: LeftOutCounter
): { byYear: Map<number, Map<string, Day>>; code: string; read: number } {
	const rows = readCsv(file, ['date', 'value', 'value_low', 'value_high', 'iso_code']);
	const code = rows[0]?.iso_code ?? '';
	const byYear = new Map<number, Map<string, Day>>();
	rows.forEach((row, index) => {
		const line = index + 2;
		if (!/^\d{4}-\d{2}-\d{2}$/.test(row.date))
			throw new ImportFault(file, line, `a date, found "${row.date}"`);
		if (row.iso_code !== code)
			throw new ImportFault(file, line, `one economy, ${code}, found "${row.iso_code}"`);
		const value = readNumber(row.value, file, line);
		if (value === null) return leftOut.add('blank day', code);
		const days = byYear.get(Number(row.date.slice(0, 4))) ?? new Map<string, Day>();
		if (days.has(row.date)) leftOut.add('a day given again later in the file: the later row counts', code);
		days.set(row.date, {
			value,
			low: readNumber(row.value_low, file, line),
			high: readNumber(row.value_high, file, line)
		});
		byYear.set(Number(row.date.slice(0, 4)), days);
	});
	return { byYear, code, read: rows.length };
}

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The mean of one bound, null unless every day has it: a mean over fewer days would not belong to the value. */
function meanOfAll(days: Day[], bound: 'low' | 'high'): number | null {
	const numbers = days.map((day) => day[bound]).filter((number) => number !== null);
	return numbers.length === days.length ? mean(numbers) : null;
}

function run(context: ImportContext): Imported {
	const folder = join(context.raw, 'wfp');
	const files = existsSync(folder)
		? readdirSync(folder)
				.filter((name) => FILE_NAME.test(name))
				.sort()
		: [];
	if (files.length === 0)
		throw new ImportFault(folder, null, 'files named like LSO_insufficient_food.csv.gz');
	const populations = readPopulation(context.raw, context);
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	let read = 0;
	for (const name of files) {
		const file = join(folder, name);
		const table = readDays(file, leftOut);
		read += table.read;
		const economy = matchOrCount(table.code, context.economies, leftOut, table.read);
		if (economy === null) continue;
		for (const [year, byDate] of table.byYear) {
			const days = [...byDate.values()];
			const population = populations.get(economy)?.findLast((entry) => entry.year <= year)?.value;
			if (days.length < FEWEST_DAYS)
				leftOut.add(`year with fewer than ${FEWEST_DAYS} days`, `${economy} ${year}`, days.length);
			else if (population === undefined) leftOut.add('no population to divide by', economy, days.length);
			else {
				const share = (number: number | null) => (number === null ? null : (100 * number) / population);
				observations.push({
					indicator: ID,
					economy,
					year,
					value: (100 * mean(days.map((day) => day.value))) / population,
					low: share(meanOfAll(days, 'low')),
					high: share(meanOfAll(days, 'high')),
					nature: 'estimate'
				});
			}
		}
	}
	return { indicators: indicatorsOf(SERIES), observations, read, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'wfp', run };
