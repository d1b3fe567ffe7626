/**
 * Foreign direct investment, UNCTAD World Investment Report 2025: one wide table for inflows and one for outflows,
 * economies by name. Regions and groups (LDC, LLDC) have type "region" and are left out: our groups are computed.
 */
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import type { Imported, ImportContext, ImportedIndicator, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

const COMMON = {
	dimensions: '',
	is_lead: true,
	unit: 'million US dollars, current prices',
	unit_kind: 'usd',
	topic: 'investment',
	decimals: 1,
	aggregate: 'sum'
} as const;
const NOTES =
	'Net of money taken out again, so a year can be negative. Publishers differ by how they treat repaid loans and reinvested earnings; see the other publisher where one is shown.';

const TABLES: { file: string; indicator: ImportedIndicator }[] = [
	{
		file: 'WIR25_tab01 - Figure1 inflows.csv.gz',
		indicator: {
			...COMMON,
			id: 'UNCTAD.FDI.IN',
			series: 'UNCTAD.FDI.IN',
			title: 'Foreign direct investment, net inflows (UNCTAD)',
			direction: 'up',
			definition:
				'What foreign firms put into businesses in the country in which they hold a lasting interest of a tenth or more, less what they took back, in one year: new equity, reinvested earnings and loans within the firm.',
			notes: NOTES
		}
	},
	{
		file: 'WIR25_tab02 - Figure1 outflows.csv.gz',
		indicator: {
			...COMMON,
			id: 'UNCTAD.FDI.OUT',
			series: 'UNCTAD.FDI.OUT',
			title: 'Foreign direct investment, net outflows (UNCTAD)',
			direction: 'none',
			definition:
				'What firms of the country put into businesses abroad in which they hold a lasting interest of a tenth or more, less what they brought back, in one year.',
			notes: `${NOTES} Economies that UNCTAD does not list, Lesotho among them, are missing, not zero.`
		}
	}
];

function run({ raw, economies }: ImportContext): Imported {
	const leftOut = new LeftOutCounter();
	const observations: Observation[] = [];
	let read = 0;
	for (const { file: name, indicator } of TABLES) {
		const file = join(raw, 'fdi/wir2025', name);
		const rows = readCsv(file, ['type', 'Region/economy'] as const);
		const years = Object.keys(rows[0] ?? {}).filter((column) => /^\d{4}$/.test(column));
		if (years.length === 0) throw new ImportFault(file, 1, 'a column a year in the header');
		read += rows.length * years.length;
		rows.forEach((row, index) => {
			const economyName = row['Region/economy'];
			if (row.type === 'region')
				return leftOut.add('an aggregate, not an economy', economyName, years.length);
			const economy = matchOrCount(economyName, economies, leftOut, years.length);
			if (economy === null) return;
			for (const year of years) {
				const value = readNumber(row[year] ?? '', file, index + 2);
				if (value === null) leftOut.add('blank cell', `${economyName} ${year}`);
				else
					observations.push({
						indicator: indicator.id,
						economy,
						year: Number(year),
						value,
						low: null,
						high: null,
						nature: 'actual'
					});
			}
		});
	}
	return { indicators: TABLES.map((table) => table.indicator), observations, read, leftOut: leftOut.list() };
}

export const importer: Importer = { source: 'fdi', run };
