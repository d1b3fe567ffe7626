/**
 * Global Health Observatory (WHO): a file a series, with the columns of the publisher's service. Rows of one sex, age or other
 * part are left out where the series has a row for all; a cell without a number says nothing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { indicatorsOf, readSeriesFile, type Series } from '../lib/series';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

export const GHO_SERIES = readSeriesFile(join(import.meta.dirname, 'series.yaml'));

export const GHO_COLUMNS = [
	...(['SpatialDimType', 'SpatialDim', 'TimeDimType', 'TimeDim'] as const),
	...(['Dim1', 'Dim2', 'Dim3', 'NumericValue', 'Low', 'High'] as const)
];
type Row = Record<(typeof GHO_COLUMNS)[number], string>;

/** What stands for all: no dimension, or both sexes. */
const isAll = ({ Dim1, Dim2, Dim3 }: Row): boolean =>
	[Dim1, Dim2, Dim3].every((code) => code === '' || code === 'SEX_BTSX' || code === 'BTSX');

function readSeries(
	{ indicator, nature }: Series,
	rows: readonly Row[],
	file: string,
	{ economies }: ImportContext,
	leftOut: LeftOutCounter
): Observation[] {
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const line = index + 2;
		if (!isAll(row)) return leftOut.add('a part of the people, where the series has all', row.Dim1);
		if (row.TimeDimType !== '' && row.TimeDimType !== 'YEAR')
			return leftOut.add('not of one year', `${row.TimeDimType} ${row.TimeDim}`);
		const [value, low, high] = [row.NumericValue, row.Low, row.High].map((cell) =>
			readNumber(cell, file, line)
		);
		if (value === null || value === undefined)
			return leftOut.add('no number', `${row.SpatialDim} ${row.TimeDim}`);
		const economy = matchOrCount(row.SpatialDim, economies, leftOut);
		if (economy === null) return;
		const year = Number(row.TimeDim);
		if (!Number.isInteger(year)) throw new ImportFault(file, line, `a year, found "${row.TimeDim}"`);
		observations.push({
			...{ indicator: indicator.id, economy, year, value },
			...{ low: low ?? null, high: high ?? null, nature }
		});
	});
	return observations;
}

function run(context: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const kept: Series[] = [];
	const observations: Observation[] = [];
	let read = 0;
	for (const series of GHO_SERIES) {
		const file = join(context.raw, 'gho', `${series.from}.csv.gz`);
		if (!existsSync(file)) {
			leftOut.add('a series that the publisher did not give', series.from, 0);
			continue;
		}
		const rows = readCsv(file, GHO_COLUMNS);
		read += rows.length;
		const own = readSeries(series, rows, file, context, leftOut);
		if (own.length === 0) throw new ImportFault(file, null, 'values of at least one economy');
		kept.push(series);
		for (const observation of own) observations.push(observation);
	}
	if (kept.length === 0)
		throw new ImportFault(join(context.raw, 'gho'), null, 'a file of at least one series');
	return { indicators: indicatorsOf(kept), observations, read, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'gho', byRefresh: true, run };
