/**
 * Grants and lending by recipient, donor and lender, 2000-2022, as ONE compiled them: grants from the OECD's DAC2a
 * table, loans from the World Bank's International Debt Statistics. Not the whole DAC2a table of net ODA by donor.
 * What a debtor paid is principal and interest together (it equals the total debt service of the same publisher),
 * and is negative here as in the file. Lending holds all public debt: concessional loans count as aid, the rest not.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { addUp, flow, type FlowRow } from '../lib/flows';
import type { ImportContext } from '../lib/importer';
import type { LeftOutCounter } from '../lib/left-out';
import type { ProviderMatcher } from '../lib/matchers';
import { ImportFault } from '../../lib/read-csv';

/** The year in whose dollars the constant prices are: there both columns are the same for every row. */
const BASE_YEAR = 2022;

/** The file's words for what was given → terms of the loan, '' for grants. */
const TERMS: Record<string, string> = {
	'Bilateral Grants': '',
	'Multilateral Grants': '',
	'Bilateral Concessional Debt': 'concessional',
	'Multilateral Concessional Debt': 'concessional',
	'Bilateral Non-Concessional Debt': 'non-concessional',
	'Multilateral Non-Concessional Debt': 'non-concessional',
	'Private  - banks': 'banks',
	'Private - bonds': 'bonds',
	'Private - other': 'other private'
};

const COLUMNS = 'year, country, counterpart_area, counterpart_type, prices, indicator, indicator_type, value';
type Line = [number, string, string, string, string, string, string, number];

/** @throws ImportFault when the file is missing, is no Parquet file, or holds a word that is not known */
export async function readGrantsAndLending(
	context: ImportContext & { providers: ProviderMatcher },
	leftOut: LeftOutCounter
): Promise<{ read: number; flows: FlowRow[] }> {
	const file = join(context.raw, 'oda/full_flows_country.parquet');
	const flows: FlowRow[] = [];
	const lines = await readLines(file);
	for (const [year, country, area, type, prices, indicator, direction, value] of lines) {
		const terms = TERMS[indicator];
		if (terms === undefined || !['current', 'constant'].includes(prices))
			throw new ImportFault(file, null, `a known indicator and prices, found "${indicator}", "${prices}"`);
		const recipient = context.providers.match(country) ?? context.economies.match(country);
		const provider = providerOf(area, type, context.providers);
		if (recipient === null) leftOut.add('no economy has this name', country);
		else if (provider === null) leftOut.add('no provider has this name', area);
		else
			flows.push(
				flow({
					...{ kind: terms === '' ? 'grants' : 'lending', provider, recipient, terms, year, value },
					measure: terms === '' ? 'grant' : direction === 'inflow' ? 'disbursed' : 'paid',
					price_base: prices === 'current' ? 'current' : `constant ${BASE_YEAR}`
				})
			);
	}
	return { read: lines.length, flows: addUp(flows) };
}

function providerOf(area: string, type: string, providers: ProviderMatcher): string | null {
	if (area !== 'Multiple Lenders') return providers.match(area, type === 'Private');
	return `${type === 'Bilateral' ? 'OFFICIAL' : type.toUpperCase()}-MULTIPLE`;
}

async function readLines(file: string): Promise<Line[]> {
	if (!existsSync(file)) throw new ImportFault(file, null, 'this file to exist');
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		const reader = await connection.runAndReadAll(
			`SELECT ${COLUMNS} FROM read_parquet('${file.replaceAll("'", "''")}')
			WHERE isfinite(value) ORDER BY ALL`
		);
		return reader.getRowsJS() as unknown as Line[];
	} catch (error) {
		throw new ImportFault(file, null, `Parquet with ${COLUMNS} (${(error as Error).message.split('\n')[0]})`);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
