/** Further World Development Indicators from an older download: codes as columns say, no titles, empty cells. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { ImportContext, Imported, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { ImportFault, readCsv } from '../../lib/read-csv';
import { readSeries, type SeriesAbout } from './importer';

/** The files have no titles; these are the World Bank's. */
const SERIES: SeriesAbout[] = readCsv(join(import.meta.dirname, 'extra-series.csv'), [
	'code',
	'title',
	'topics'
]).map(({ code, title, topics }) => ({ code, title, topics: topics.split('; ') }));

function run(context: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const indicators: ImportedIndicator[] = [];
	const observations: Observation[] = [];
	let read = 0;
	for (const about of SERIES) {
		const file = join(context.raw, 'wdi_extra', `${about.code}.csv.gz`);
		const rows = readCsv(file, ['date', 'iso_code', 'indicator_code', 'value']);
		read += rows.length;
		const other = rows.findIndex((row) => row.indicator_code !== about.code);
		if (other >= 0)
			throw new ImportFault(file, other + 2, `${about.code}, found "${rows[other]!.indicator_code}"`);
		// One line of a series, from one release: the newer release wins where it has the series.
		const newer = join(context.raw, 'wdi', about.code);
		if (existsSync(`${newer}.csv.gz`) || existsSync(`${newer}.csv`)) {
			leftOut.add('the newer release has the series', about.code, rows.length);
			continue;
		}
		const cells = rows.map((row) => ({
			code: row.iso_code,
			year: row.date.slice(0, 4),
			value: row.value
		}));
		const series = readSeries(about, cells, file, context, leftOut);
		if (series.indicator === null) throw new ImportFault(file, null, 'values of at least one economy');
		indicators.push(series.indicator);
		for (const observation of series.observations) observations.push(observation);
	}
	return { indicators, observations, read, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'wdi_extra', run };
