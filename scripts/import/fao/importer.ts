/**
 * Undernourishment (FAO, three-year averages 2000-2002 to 2018-2020). The year of a value is the middle one of the
 * three. "<2.5" and "<0.1" are no numbers: FAO says only that the value is below its limit of measurement, so the
 * rows are left out and counted rather than drawn as if 2.5 had been measured. The annual values that the file has
 * for regions alone are aggregates and left out.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { byFrom, indicatorsOf, readSeriesFile } from '../lib/series';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

/** By the column "Item". */
const SERIES = byFrom(readSeriesFile(join(import.meta.dirname, 'series.yaml')));

/** The middle of "2000-2002"; null for a single year. */
function middleYear(text: string, file: string, line: number): number | null {
	const years = /^(\d{4})-(\d{4})$/.exec(text);
	if (!years) {
		if (/^\d{4}$/.test(text)) return null;
		throw new ImportFault(file, line, `years such as 2000-2002, found "${text}"`);
	}
	return (Number(years[1]) + Number(years[2])) / 2;
}

function run({ raw, economies }: ImportContext): Imported {
	const file = join(raw, 'fao/FAO_Suite_of_Food_Security_undernourishment.csv.gz');
	const rows = readCsv(file, ['Area', 'Item', 'Year', 'Value'] as const);
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const line = index + 2;
		const year = middleYear(row.Year, file, line);
		const series = SERIES.get(row.Item);
		if (year === null) return leftOut.add('annual values, which the file has for regions alone', row.Area);
		if (!series) return leftOut.add('unknown item', row.Item);
		const economy = matchOrCount(row.Area, economies, leftOut);
		if (economy === null) return;
		if (row.Value.startsWith('<'))
			return leftOut.add('below the limit of measurement, no number', `${row.Area} ${row.Value}`);
		const value = readNumber(row.Value, file, line);
		if (value === null) return leftOut.add('blank cell', `${row.Area} ${row.Year}`);
		observations.push({
			indicator: series.indicator.id,
			economy,
			year,
			value,
			low: null,
			high: null,
			nature: series.nature
		});
	});
	return {
		indicators: indicatorsOf(SERIES.values()),
		observations,
		read: rows.length,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'fao', run };
