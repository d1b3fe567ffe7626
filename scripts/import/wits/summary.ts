/**
 * The yearly summary that WITS makes of each economy's reports: totals, product groups, the five largest partners,
 * concentration, tariffs; to 2019, Lesotho to 2017. Wide by year; amounts in million dollars with two decimals.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../../src/lib/types';
import { addUp, flow, type FlowRow } from '../lib/flows';
import type { ImportContext } from '../lib/importer';
import type { LeftOutCounter } from '../lib/left-out';
import { matchOrCount } from '../lib/match-or-count';
import { slug } from '../lib/products';
import { readCsv, readNumber, readText } from '../../lib/read-csv';
import { byFrom, readSeriesFile } from '../lib/series';

/** By "indicator type|indicator" of rows about the world and all products (or no product). */
export const SERIES = byFrom(readSeriesFile(join(import.meta.dirname, 'series.yaml')));
/**
 * The publisher's groups of goods with names that say more: by chapters of the Harmonized System ("goods") they are
 * together all goods, by how far they are made ("stage") they are again nearly all.
 */
export const GROUPS = readCsv(join(import.meta.dirname, 'products.csv'), ['name', 'group', 'title']);
const GROUP_OF = new Map(GROUPS.map(({ name, group }) => [name, group]));

const COLUMNS = ['Partner', 'Product categories', 'Indicator Type', 'Indicator'] as const;
type Row = Record<(typeof COLUMNS)[number], string> & Record<string, string>;

const NOT_ECONOMIES: Record<string, string> = {
	'Other Asia, nes': 'OTHER-ASIA',
	Unspecified: 'UNSPECIFIED',
	'Belgium-Luxembourg': 'BLX',
	'Ethiopia(excludes Eritrea)': 'ETH',
	'Fm Sudan': 'SDN',
	Anguila: 'AIA'
};

interface Found {
	read: number;
	flows: FlowRow[];
	observations: Observation[];
}

export function readSummaries({ raw, economies }: ImportContext, leftOut: LeftOutCounter): Found {
	const folder = join(raw, 'trade/wits-summary');
	const found: Found = { read: 0, flows: [], observations: [] };
	for (const name of readdirSync(folder).sort()) {
		const file = join(folder, name);
		if (!readText(file).trim().includes('\n')) {
			leftOut.add('a file with nothing but its header', name.slice(3, 6), 0);
			continue;
		}
		const rows = readCsv(file, COLUMNS) as Row[];
		found.read += rows.length;
		const economy = matchOrCount(name.slice(3, 6), economies, leftOut, rows.length, 'reporter');
		if (economy === null) continue;
		rows.forEach((row, index) => {
			const years = Object.keys(row).filter((column) => /^\d{4}$/.test(column));
			const values = years.flatMap((year) => {
				const value = readNumber(row[year] ?? '', file, index + 2);
				return value === null ? [] : [{ year: Number(year), value }];
			});
			if (values.length > 0) take(row, economy, values, economies, leftOut, found);
		});
	}
	found.flows = addUp(found.flows);
	return found;
}

type Values = { year: number; value: number }[];

function take(
	row: Row,
	economy: string,
	values: Values,
	economies: ImportContext['economies'],
	leftOut: LeftOutCounter,
	found: Found
): void {
	const { Partner: partner, 'Product categories': goods, 'Indicator Type': type, Indicator: name } = row;
	const series = SERIES.get(`${type}|${name}`);
	const isWhole = goods === 'All Products' || goods === '...';
	if (series && isWhole) {
		for (const { year, value } of values)
			found.observations.push({
				indicator: series.indicator.id,
				economy,
				year,
				value,
				low: null,
				high: null,
				nature: 'actual'
			});
		// The total stands beside the product groups, so that what they leave over can be seen.
		if (!name.endsWith('ports (in US$ Mil)')) return;
	}
	const direction = type === 'Export' ? 'exports' : 'imports';
	const add = (kind: string, other: string, rest: Partial<FlowRow>) => {
		const parties =
			direction === 'exports'
				? { provider: economy, recipient: other }
				: { provider: other, recipient: economy };
		for (const { year, value } of values)
			found.flows.push(flow({ kind, ...parties, measure: direction, year, value: value * 1e6, ...rest }));
	};
	if (/^(Export|Import)\(US\$ Mil\)$/.test(name) && partner === 'World') {
		const sector = GROUP_OF.get(goods);
		if (sector === undefined) leftOut.add('unknown product group', goods, values.length);
		else add(`${direction}-products`, 'WORLD', { sector, product: `WITS-${slug(goods)}` });
	} else if (series) add(`${direction}-products`, 'WORLD', { sector: 'total', product: 'WITS-total' });
	else if (name.startsWith('Trade (US$ Mil)-Top 5')) {
		const other = NOT_ECONOMIES[partner] ?? economies.match(partner) ?? 'UNSPECIFIED';
		if (other === 'UNSPECIFIED') leftOut.add('kept as a partner not named', partner, 0);
		add(`${direction}-top`, other, {});
	} else leftOut.add('a series that another publisher or another row has', name, values.length);
}
