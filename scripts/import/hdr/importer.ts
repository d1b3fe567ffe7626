/**
 * Human Development Report (UNDP): the composite indices and their components, one row an economy, one column a
 * series and year ("hdi_1990"). The file is in a Mac encoding: only its codes and numbers, plain ASCII, are read.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { byFrom, indicatorsOf, readSeriesFile } from '../lib/series';

const FILE = 'HDR25_Composite_indices_complete_time_series.csv.gz';
/** By the name in the header, without the year. */
const SERIES = byFrom(readSeriesFile(join(import.meta.dirname, 'series.yaml')));
/** Series of one year (ranks and groups): they can be computed from the index and say nothing of their own. */
const ONE_YEAR = ['hdi_rank', 'gdi_group', 'gii_rank', 'rankdiff_hdi_phdi'];
const WORDS = ['code', 'country', 'hdicode', 'region'];

/** The columns of the series we know; an unknown series stops the import, so that none is dropped in silence. */
function seriesColumns(header: string[], file: string): { column: string; series: string; year: number }[] {
	const columns = header
		.filter((column) => !WORDS.includes(column))
		.map((column) => {
			const parts = /^(.+)_(\d{4})$/.exec(column);
			const series = parts?.[1] ?? '';
			if (!SERIES.has(series) && !ONE_YEAR.includes(series))
				throw new ImportFault(file, 1, `a known series in the header, found "${column}"`);
			return { column, series, year: Number(parts?.[2]) };
		});
	const found = new Set(columns.map((column) => column.series));
	const lost = [...SERIES.keys()].filter((series) => !found.has(series));
	if (lost.length > 0) throw new ImportFault(file, 1, `columns of ${lost.join(', ')} in the header`);
	return columns;
}

function run({ raw, economies }: ImportContext): Imported {
	const file = join(raw, 'hdr', FILE);
	const rows = readCsv(file, ['code', 'hdi_2023']);
	const columns = seriesColumns(Object.keys(rows[0] ?? {}), file);
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const economy = matchOrCount(row.code, economies, leftOut, columns.length);
		if (economy === null) return;
		for (const { column, series, year } of columns) {
			const value = readNumber(row[column] ?? '', file, index + 2);
			const known = SERIES.get(series);
			if (value === null) leftOut.add('blank cell', column);
			else if (!known) leftOut.add('a rank or group of the newest year, not a measurement', column);
			else
				observations.push({
					indicator: known.indicator.id,
					economy,
					year,
					value,
					low: null,
					high: null,
					nature: known.nature
				});
		}
	});
	return {
		indicators: indicatorsOf(SERIES.values()),
		observations,
		read: rows.length * columns.length,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'hdr', run };
