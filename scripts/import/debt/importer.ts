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
import type { Nature, Observation } from '../../../src/lib/types';
import { DEBT_SERIES } from './series';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { readCsv, readNumber } from '../../lib/read-csv';

/** Last year that the World Economic Outlook of October 2024 has as an actual. */
const LAST_ACTUAL = 2023;

/** A compiled table: column → indicator. */
const TABLES: { file: string; columns: Record<string, string> }[] = [
	{
		file: 'ggDebt.csv.gz',
		columns: { 'GG debt (% of GDP)': 'IMF.GGD.GDP', 'GG debt ($ million)': 'IMF.GGD.USD' }
	},
	{ file: 'externalDebt.csv.gz', columns: { 'TDS external debt ($ million)': 'IDS.TDS.USD' } },
	{
		file: 'tdsExternalDebt.csv.gz',
		columns: { '%  of revenue': 'IDS.TDS.REVENUE', '%  of exports': 'IDS.TDS.EXPORTS' }
	}
];

const CREDITORS: Record<string, string> = {
	'DT.DOD.MLAT.CD': 'IDS.PPG.MULTILATERAL',
	'DT.DOD.BLAT.CD': 'IDS.PPG.BILATERAL',
	'DT.DOD.PBND.CD': 'IDS.PPG.BONDS',
	'DT.DOD.PCBK.CD': 'IDS.PPG.BANKS',
	'DT.DOD.PROP.CD': 'IDS.PPG.OTHER'
};

const observation = (
	indicator: string,
	economy: string,
	year: number,
	value: number,
	nature: Nature
): Observation => ({ indicator, economy, year, value, low: null, high: null, nature });

function readTable(
	{ file: name, columns }: (typeof TABLES)[number],
	{ raw, economies }: ImportContext,
	leftOut: LeftOutCounter
): { read: number; observations: Observation[] } {
	const file = join(raw, 'debt', name);
	const rows = readCsv(file, ['iso', 'year', ...Object.keys(columns)]);
	const observations: Observation[] = [];
	rows.forEach((row, index) => {
		const code = row.iso ?? '';
		const economy = matchOrCount(code, economies, leftOut, Object.keys(columns).length);
		const year = readNumber(row.year ?? '', file, index + 2);
		if (economy === null || year === null) return;
		for (const [column, indicator] of Object.entries(columns)) {
			const cell = row[column] ?? '';
			const value = cell.trim() === '#N/A' ? null : readNumber(cell, file, index + 2);
			if (value === null) leftOut.add('blank cell', `${code} ${year} ${column.trim()}`);
			else
				observations.push(
					observation(indicator, economy, year, value, year > LAST_ACTUAL ? 'forecast' : 'actual')
				);
		}
	});
	return { read: rows.length * Object.keys(columns).length, observations };
}

/** Stocks by type of creditor in million US dollars, and their sum. */
function readStocks(
	{ raw, economies }: ImportContext,
	leftOut: LeftOutCounter
): { read: number; observations: Observation[] } {
	const file = join(raw, 'debt/ids_stocks.csv.gz');
	const rows = readCsv(file, ['country', 'counterpart-area', 'time', 'value', 'series_code'] as const);
	const observations: Observation[] = [];
	const totals = new Map<string, { economy: string; year: number; value: number }>();
	rows.forEach((row, index) => {
		if (row['counterpart-area'] !== 'World')
			return leftOut.add('one creditor, not the total', row['counterpart-area']);
		const economy = matchOrCount(row.country, economies, leftOut);
		if (economy === null) return;
		const indicator = CREDITORS[row.series_code];
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
		indicators: DEBT_SERIES,
		observations: parts.flatMap((part) => part.observations),
		read: parts.reduce((sum, part) => sum + part.read, 0),
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'debt', run };
