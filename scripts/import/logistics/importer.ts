/**
 * Logistics Performance Index 2007-2023 (World Bank): overall and six components. The files of 2007 to 2018 have
 * two header rows, and bounds of the overall score (2007: the half width of its interval); that of 2023 has
 * names instead of codes and no bounds.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import type { EconomyMatcher } from '../lib/matchers';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { indicatorsOf, readSeriesFile } from '../lib/series';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

const SERIES = readSeriesFile(join(import.meta.dirname, 'series.yaml'));
/** Components, and how the publisher has headed their columns over the years. */
const PARTS = SERIES.map(({ from, indicator }) => ({ id: indicator.id, heading: new RegExp(from, 'i') }));

/** The header cell that a component's score stands under, by the publisher's wording of that year. */
function columnOf(columns: string[], heading: RegExp, file: string): string {
	const column = columns.find((name) => heading.test(name.trim()) && !/rank/i.test(name));
	if (!column) throw new ImportFault(file, 1, `a column like ${heading.source} in the header`);
	return column;
}

function readYear(
	year: number,
	raw: string,
	economies: EconomyMatcher,
	leftOut: LeftOutCounter
): { read: number; observations: Observation[] } {
	const file = join(raw, `logistics/lpi_${year}.csv.gz`);
	const named = year >= 2023;
	const all = readCsv(file, named ? (['Economy'] as const) : (['Unnamed: 1', 'Unnamed: 3'] as const));
	const columns = Object.keys(all[0] ?? {});
	const scores = PARTS.map((part) => ({ id: part.id, column: columnOf(columns, part.heading, file) }));
	const rows = all
		.map((row, index) => ({ row, line: index + 2, key: row[named ? 'Economy' : 'Unnamed: 1'] ?? '' }))
		.filter(({ key }) => key.trim() !== '' && key !== 'Code');
	const observations: Observation[] = [];
	for (const { row, line, key } of rows) {
		const economy = matchOrCount(key, economies, leftOut, scores.length);
		if (economy === null) continue;
		for (const { id, column } of scores) {
			const value = readNumber(row[column] ?? '', file, line);
			if (value === null) {
				leftOut.add('blank cell', `${key} ${year} ${column.trim()}`);
				continue;
			}
			const bounds = { low: null as number | null, high: null as number | null };
			if (id === 'LPI.OVERALL' && year === 2007) {
				const half = readNumber(row['Unnamed: 4'] ?? '', file, line);
				if (half !== null) Object.assign(bounds, { low: value - half, high: value + half });
			} else if (id === 'LPI.OVERALL' && !named) {
				bounds.low = readNumber(row['Unnamed: 3'] ?? '', file, line);
				bounds.high = readNumber(row['Unnamed: 4'] ?? '', file, line);
			}
			observations.push({ indicator: id, economy, year, value, ...bounds, nature: 'actual' });
		}
	}
	return { read: rows.length * scores.length, observations };
}

function run({ raw, economies }: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const years = [2007, 2010, 2012, 2014, 2016, 2018, 2023].map((year) =>
		readYear(year, raw, economies, leftOut)
	);
	return {
		indicators: indicatorsOf(SERIES),
		observations: years.flatMap((year) => year.observations),
		read: years.reduce((sum, year) => sum + year.read, 0),
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'logistics', run };
