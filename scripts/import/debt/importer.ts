/**
 * Public debt: totals only. General government debt and debt service, as UNDP compiled them from the IMF's World
 * Economic Outlook of October 2024 and the World Bank's International Debt Statistics, and the stock of public
 * external debt by type of creditor (International Debt Statistics, to 2024).
 *
 * In the compiled tables 2023 is the last actual year, for every economy; the files name no other. Later years are
 * 'forecast'. Lines by creditor country are left out here, and so are the compiled 2023 stocks and the instalments,
 * which the newer stocks and the total debt service hold already.
 */
import { join } from 'node:path';
import { groups } from 'd3-array';
import type { Nature, Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { indicatorsOf, readSeriesFile } from '../lib/series';
import { readCsv, readNumber } from '../../lib/read-csv';

/** Last year that the World Economic Outlook of October 2024 has as an actual. */
const LAST_ACTUAL = 2023;

const SERIES = readSeriesFile(join(import.meta.dirname, 'series.yaml'));
const STOCKS = 'ids_stocks.csv.gz';
/** The compiled tables, each with its series. */
const TABLES = groups(
	SERIES.filter(({ file }) => !['', STOCKS].includes(file)),
	({ file }) => file
);
/** Type of creditor → indicator. */
const CREDITORS = new Map(
	SERIES.filter(({ file }) => file === STOCKS).map(({ from, indicator }) => [from, indicator.id])
);

const observation = (
	indicator: string,
	economy: string,
	year: number,
	value: number,
	nature: Nature
): Observation => ({ indicator, economy, year, value, low: null, high: null, nature });

function readTable(
	[name, series]: (typeof TABLES)[number],
	{ raw, economies }: ImportContext,
	leftOut: LeftOutCounter
): { read: number; observations: Observation[] } {
	const file = join(raw, 'debt', name);
	const rows = readCsv(file, ['iso', 'year', ...series.map(({ from }) => from)]);
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const code = row.iso ?? '';
		const economy = matchOrCount(code, economies, leftOut, series.length);
		const year = readNumber(row.year ?? '', file, index + 2);
		if (economy === null || year === null) return;
		for (const { from: column, indicator } of series) {
			const cell = row[column] ?? '';
			const value = cell.trim() === '#N/A' ? null : readNumber(cell, file, index + 2);
			if (value === null) leftOut.add('blank cell', `${code} ${year} ${column.trim()}`);
			else
				observations.push(
					observation(indicator.id, economy, year, value, year > LAST_ACTUAL ? 'forecast' : 'actual')
				);
		}
	});
	return { read: rows.length * series.length, observations };
}

/** Stocks by type of creditor in million US dollars, and their sum. */
function readStocks(
	{ raw, economies }: ImportContext,
	leftOut: LeftOutCounter
): { read: number; observations: Observation[] } {
	const file = join(raw, 'debt', STOCKS);
	const rows = readCsv(file, ['country', 'counterpart-area', 'time', 'value', 'series_code'] as const);
	const observations: Observation[] = [];
	const totals = new Map<string, { economy: string; year: number; value: number }>();
	rows.forEach((row, index) => {
		if (row['counterpart-area'] !== 'World')
			return leftOut.add('one creditor, not the total', row['counterpart-area']);
		const economy = matchOrCount(row.country, economies, leftOut);
		if (economy === null) return;
		const indicator = CREDITORS.get(row.series_code);
		if (!indicator) return leftOut.add('unknown type of creditor', row.series_code);
		const value = readNumber(row.value, file, index + 2);
		const year = readNumber(row.time, file, index + 2);
		if (value === null || year === null)
			return leftOut.add('blank cell', `${row.country} ${row.series_code}`);
		observations.push(observation(indicator, economy, year, value / 1e6, 'actual'));
		const total = totals.get(`${economy} ${year}`) ?? { economy, year, value: 0 };
		total.value += value / 1e6;
		totals.set(`${economy} ${year}`, total);
	});
	for (const { economy, year, value } of totals.values())
		observations.push(observation('IDS.PPG.TOTAL', economy, year, value, 'actual'));
	return { read: rows.length, observations };
}

function run(context: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const parts = [...TABLES.map((table) => readTable(table, context, leftOut)), readStocks(context, leftOut)];
	return {
		indicators: indicatorsOf(SERIES),
		observations: parts.flatMap((part) => part.observations),
		read: parts.reduce((sum, part) => sum + part.read, 0),
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'debt', run };
