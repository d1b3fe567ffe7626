/**
 * Worldwide Governance Indicators (World Bank): six dimensions, estimate and percentile rank, one row an economy,
 * year and dimension. The file gives a standard error; the bounds here are the 90 % interval that the publisher
 * itself reports, estimate ± 1.645 standard errors (Kaufmann, Kraay and Mastruzzi 2010, "The Worldwide Governance
 * Indicators: Methodology and Analytical Issues", World Bank Policy Research Working Paper 5430).
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { indicatorsOf, readSeriesFile } from '../lib/series';

const SERIES = readSeriesFile(join(import.meta.dirname, 'series.yaml'));
const DIMENSIONS = [...new Set(SERIES.map(({ from }) => from))];
const COLUMNS = [
	'code',
	'year',
	'indicator',
	'estimate',
	'stddev',
	'pctrank',
	'pctranklower',
	'pctrankupper'
] as const;
/** Half the width of a 90 % interval, in standard errors of a normal distribution. */
const NINETY_PERCENT = 1.645;

const estimateId = (dimension: string) => `WGI.${dimension.toUpperCase()}`;
const rankId = (dimension: string) => `${estimateId(dimension)}.RANK`;

/** Bounds must hold the value between them; a file in which they do not has mixed up its columns. */
function checkOrder(row: Observation, file: string, line: number): Observation {
	if ((row.low ?? row.value) > row.value || (row.high ?? row.value) < row.value)
		throw new ImportFault(file, line, `low <= value <= high, found ${row.low}, ${row.value}, ${row.high}`);
	return row;
}

function run({ raw, economies }: ImportContext): Imported {
	const file = join(raw, 'wgi', 'wgidataset.csv.gz');
	const rows = readCsv(file, COLUMNS);
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const line = index + 2;
		if (!DIMENSIONS.includes(row.indicator))
			throw new ImportFault(file, line, `one of ${DIMENSIONS.join(', ')}, found "${row.indicator}"`);
		const number = (cell: (typeof COLUMNS)[number]) => readNumber(row[cell], file, line);
		const estimate = number('estimate');
		if (estimate === null) return leftOut.add('blank: not rated in that year', row.code);
		const economy = matchOrCount(row.code, economies, leftOut);
		if (economy === null) return;
		const key = { economy, year: Number(row.year), nature: 'estimate' as const };
		const error = number('stddev');
		const bound = (side: 1 | -1) => (error === null ? null : estimate + side * NINETY_PERCENT * error);
		observations.push(
			checkOrder(
				{ ...key, indicator: estimateId(row.indicator), value: estimate, low: bound(-1), high: bound(1) },
				file,
				line
			)
		);
		const rank = number('pctrank');
		if (rank === null) return leftOut.add('no percentile rank', row.code);
		observations.push(
			checkOrder(
				{
					...key,
					indicator: rankId(row.indicator),
					value: rank,
					low: number('pctranklower'),
					high: number('pctrankupper')
				},
				file,
				line
			)
		);
	});
	return {
		indicators: indicatorsOf(SERIES),
		observations,
		read: rows.length,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'wgi', run };
