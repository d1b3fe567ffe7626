/**
 * Worldwide Governance Indicators (World Bank): six dimensions, estimate and percentile rank, one row an economy,
 * year and dimension. The file gives a standard error; the bounds here are the 90 % interval that the publisher
 * itself reports, estimate ± 1.645 standard errors (Kaufmann, Kraay and Mastruzzi 2010, "The Worldwide Governance
 * Indicators: Methodology and Analytical Issues", World Bank Policy Research Working Paper 5430).
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';
import { WGI_DIMENSIONS } from './series';

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

function indicators(): ImportedIndicator[] {
	return Object.entries(WGI_DIMENSIONS).flatMap(([code, { title, definition }]): ImportedIndicator[] => {
		const shared = { dimensions: '', direction: 'up', topic: 'governance', aggregate: 'median' } as const;
		return [
			{
				...shared,
				id: estimateId(code),
				series: estimateId(code),
				is_lead: true,
				title: `${title}, estimate`,
				short_title: title,
				unit: 'standard score: about -2.5 (weak) to 2.5 (strong), world mean 0',
				unit_kind: 'score',
				decimals: 2,
				definition,
				notes:
					'The scale is set anew each year with a world mean of 0, so a change shows movement against other countries, not against a fixed mark. ' +
					'The bounds are a 90 % interval; a change smaller than that may be no change. No values for 1997, 1999 and 2001.'
			},
			{
				...shared,
				id: rankId(code),
				series: rankId(code),
				is_lead: true,
				title: `${title}, percentile rank`,
				short_title: `${title} (rank)`,
				unit: 'percentile rank among all countries rated: 0 lowest, 100 highest',
				unit_kind: 'index',
				decimals: 0,
				definition: `The share of all rated countries and territories that score lower. ${definition}`,
				notes:
					'A rank can move because others moved, and because the number of countries rated grew. The bounds are the ranks at the ends of the 90 % interval. No values for 1997, 1999 and 2001.'
			}
		];
	});
}

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
		if (!(row.indicator in WGI_DIMENSIONS))
			throw new ImportFault(
				file,
				line,
				`one of ${Object.keys(WGI_DIMENSIONS).join(', ')}, found "${row.indicator}"`
			);
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
	return { indicators: indicators(), observations, read: rows.length, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'wgi', run };
