/** World Development Indicators (World Bank): one file a series, economies and aggregates by year. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Nature, Observation } from '../../../src/lib/types';
import { decimalsFor } from '../lib/decimals';
import type { ImportContext, Imported, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { gapIn } from './gaps';
import { MODELLED, directionOf, topicOf } from './topic';
import { splitTitle, unitKind } from './unit';

/** The last year that was over when the raw files were gathered; the publisher has no values of its own for later years. */
const LAST_YEAR = 2025;

/** Emissions are amounts; the publisher has a negative one (Senegal 1968), which can only be an error. */
const NEVER_NEGATIVE = /^EN\.ATM\./;

/** One row of a World Bank series, whatever its file calls the columns. */
export interface SeriesRow {
	code: string;
	year: string;
	value: string;
}

/** What is known of a series before its values are read. */
export interface SeriesAbout {
	code: string;
	title: string;
	topics: string[];
}

/**
 * Turns the rows of one series into observations and its description.
 * @param file named in faults; data rows start in its line 2
 * @throws ImportFault when a year or value is not a number
 */
export function readSeries(
	about: SeriesAbout,
	rows: readonly SeriesRow[],
	file: string,
	{ economies, lastYear = LAST_YEAR }: Pick<ImportContext, 'economies' | 'lastYear'>,
	leftOut: LeftOutCounter
): { indicator: ImportedIndicator | null; observations: Observation[] } {
	const { title, unit, modelled } = splitTitle(about.title);
	const nature: Nature = modelled || MODELLED.test(about.code) ? 'estimate' : 'actual';
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const line = index + 2;
		const value = readNumber(row.value, file, line);
		if (value === null) return leftOut.add('no value (an empty cell)', about.code);
		const economy = matchOrCount(row.code, economies, leftOut);
		if (economy === null) return;
		const year = Number(row.year);
		if (!Number.isInteger(year)) throw new ImportFault(file, line, `a year, found "${row.year}"`);
		if (value < 0 && NEVER_NEGATIVE.test(about.code))
			return leftOut.add(
				'impossible: less than nothing was emitted',
				`${about.code} ${economy} ${year}: ${value}`
			);
		const gap = gapIn(about.code, year, value);
		if (gap) return leftOut.add(gap, `${about.code} ${economy} ${year}`);
		if (year > lastYear) return leftOut.add(`a year after ${lastYear}`, `${about.code} ${year}`);
		observations.push({ indicator: about.code, economy, year, value, low: null, high: null, nature });
	});
	if (observations.length === 0) return { indicator: null, observations };
	const values = observations.map((row) => row.value);
	const range = values.reduce(
		({ min, max }, value) => ({ min: Math.min(min, value), max: Math.max(max, value) }),
		{ min: Infinity, max: -Infinity }
	);
	const kind = unitKind(unit, title, range);
	return {
		indicator: {
			id: about.code,
			series: about.code,
			dimensions: '',
			is_lead: true,
			title,
			unit,
			unit_kind: kind,
			direction: directionOf(about.code),
			topic: topicOf(about.code, about.topics),
			decimals: decimalsFor(values, kind)
		},
		observations
	};
}

function run(context: ImportContext): Imported {
	const folder = join(context.raw, 'wdi');
	const list = readCsv(join(folder, '_indicators.csv'), ['code', 'title', 'topics']);
	const leftOut = new LeftOutCounter();
	const indicators: ImportedIndicator[] = [];
	const observations: Observation[] = [];
	let read = 0;
	for (const { code, title, topics } of list) {
		// Small series are not compressed.
		const small = join(folder, `${code}.csv`);
		const file = existsSync(small) ? small : `${small}.gz`;
		const rows = readCsv(file, ['Country Code', 'Year', 'Value']);
		read += rows.length;
		const cells = rows.map((row) => ({ code: row['Country Code'], year: row.Year, value: row.Value }));
		const series = readSeries({ code, title, topics: topics.split(';') }, cells, file, context, leftOut);
		if (series.indicator === null) throw new ImportFault(file, null, 'values of at least one economy');
		indicators.push(series.indicator);
		for (const observation of series.observations) observations.push(observation);
	}
	return { indicators, observations, read, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'wdi', run };
