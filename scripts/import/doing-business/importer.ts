/**
 * Doing Business distance to frontier 2004-2016 (World Bank). The year of a value is the calendar year the survey
 * describes (column CAL_YEAR), one before the year in the report's name. The publisher ended the series in 2021
 * after irregularities in other years' data.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { byFrom, indicatorsOf, readSeriesFile } from '../lib/series';
import { readCsv, readNumber } from '../../lib/read-csv';

/** By the column "Indicator". */
const SERIES = byFrom(readSeriesFile(join(import.meta.dirname, 'series.yaml')));

function run({ raw, economies }: ImportContext): Imported {
	const file = join(raw, 'logistics/doing_business_dtf_2004_2016.csv.gz');
	const rows = readCsv(file, ['CCODE', 'CAL_YEAR', 'Indicator', 'value'] as const);
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const series = SERIES.get(row.Indicator);
		if (!series) return leftOut.add('unknown topic', row.Indicator);
		const economy = matchOrCount(row.CCODE, economies, leftOut);
		if (economy === null) return;
		const value = readNumber(row.value, file, index + 2);
		const year = readNumber(row.CAL_YEAR, file, index + 2);
		if (value === null || year === null)
			return leftOut.add('blank cell', `${row.CCODE} ${row.Indicator} ${row.CAL_YEAR}`);
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

export const importer: Importer = { source: 'doing_business', run };
