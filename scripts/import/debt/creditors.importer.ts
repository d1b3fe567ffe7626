/**
 * Public external debt by creditor, 1990-2024, World Bank International Debt Statistics: what was owed or guaranteed
 * by the public sector at the end of each year. The sums by type of creditor are indicators (debt.ts). Years in which
 * nothing is owed any more are in the file as 0 and are left out here.
 */
import { join } from 'node:path';
import { addUp, flow, type FlowRow } from '../lib/flows';
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { withProviders } from '../lib/providers';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

const TERMS: Record<string, string> = {
	'DT.DOD.MLAT.CD': 'multilateral',
	'DT.DOD.BLAT.CD': 'bilateral',
	'DT.DOD.PBND.CD': 'bonds',
	'DT.DOD.PCBK.CD': 'banks',
	'DT.DOD.PROP.CD': 'other private'
};
const MULTIPLE: Record<string, string> = { multilateral: 'MULTILATERAL', bilateral: 'OFFICIAL' };

function run(given: ImportContext): Imported {
	const { raw, economies, providers } = withProviders(given);
	const leftOut = new LeftOutCounter();
	const file = join(raw, 'debt/ids_stocks.csv.gz');
	const rows = readCsv(file, ['country', 'counterpart-area', 'time', 'value', 'series_code'] as const);
	const flows: FlowRow[] = [];
	rows.forEach((row, index) => {
		const creditor = row['counterpart-area'];
		if (creditor === 'World') return leftOut.add('the sum of the creditors', row.country);
		const recipient = matchOrCount(row.country, economies, leftOut);
		if (recipient === null) return;
		const terms = TERMS[row.series_code];
		if (terms === undefined)
			throw new ImportFault(file, index + 2, `a known series, found ${row.series_code}`);
		const isPrivate = MULTIPLE[terms] === undefined;
		const provider =
			creditor === 'Multiple Lenders'
				? `${MULTIPLE[terms] ?? 'PRIVATE'}-MULTIPLE`
				: providers.match(creditor, isPrivate);
		if (provider === null) return leftOut.add('no provider has this name', creditor);
		const value = readNumber(row.value, file, index + 2);
		const year = readNumber(row.time, file, index + 2);
		if (value === null || year === null) return leftOut.add('blank cell', `${row.country} ${creditor}`);
		if (value === 0) return leftOut.add('nothing owed to this creditor', `${row.country} ${creditor}`);
		flows.push(flow({ kind: 'debt-stock', provider, recipient, terms, measure: 'stock', year, value }));
	});
	return {
		...{ indicators: [], observations: [], flows: addUp(flows), read: rows.length },
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'ids', run };
