/** The page on trade as it is prerendered: for Lesotho, from the files that a browser would fetch for another economy. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { DEFAULT_COUNTRY } from '../address/address';
import { groupMembersSeries } from '../query/group-members-series';
import { economiesSeries } from '../query/economy-series';
import type { EconomyView, SeriesView } from '../types';
import { metaOf } from '../view/clause';
import { economyOf } from '../view/load';
import { sumOfShares } from '../view/trade/ldc-share';
import { TRANSIT_IDS } from '../view/trade/neighbours';
import { OWN_IDS, ownSeries, VIEW_IDS, type TradePage } from '../view/trade/page';
import { tradeFlows, type CsvRow } from '../view/trade/rows';
import { catalog } from './catalog';
import { database } from './database';
import { directory } from './directory';
import { prerenderedViews } from './views';

const API = 'public/api';
const BORDERS = 'data/economies/coastal-neighbours.csv';
/** The list of least developed countries that the Programme of Action of Istanbul was made for. */
const LIST_OF = 2011;

const parse = (text: string) => Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data;

/** Rows of a file below /api/flows/; [] where the economy has none. @throws Error when the step of the build is missing */
async function readRows(path: string): Promise<CsvRow[]> {
	if (!existsSync(`${API}/flows/kinds.csv`))
		throw new Error(`There is no ${API}/flows. Make it with: npm run build`);
	const file = `${API}/flows/${path}`;
	return existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
}

/** Landlocked economies and the coastal ones that they share a land border with. */
export function coastalNeighbours(text: string): Record<string, string[]> {
	return Object.fromEntries(
		parse(text).map(({ iso3 = '', neighbours = '' }) => [iso3, neighbours.split(' ').filter(Boolean)])
	);
}

async function sharesOf(indicator: string): Promise<Record<string, SeriesView>> {
	const question = { group: 'LDC', indicator, focus: DEFAULT_COUNTRY, year: LIST_OF };
	return groupMembersSeries(await database(), question);
}

/** Everything on the page. */
export async function tradePage(): Promise<TradePage> {
	const iso3 = DEFAULT_COUNTRY;
	const transit = coastalNeighbours(readFileSync(BORDERS, 'utf8'));
	const near = transit[iso3] ?? [];
	const [list, { indicators, sources }, views, flows, theirs, goods, services] = await Promise.all([
		directory(),
		catalog(),
		prerenderedViews(VIEW_IDS),
		tradeFlows(readRows, iso3),
		economiesSeries(await database(), near, TRANSIT_IDS),
		sharesOf('TX_EXP_GBMRCH'),
		sharesOf('TX_EXP_GBSVR')
	]);
	const file = JSON.parse(readFileSync(`${API}/economies/${iso3}.json`, 'utf8')) as Pick<
		EconomyView,
		'series'
	>;
	const said = (await readRows('kinds.csv')).map((row) => [
		row['id'] ?? '',
		{ trap: row['trap'] ?? '', source: row['source_id'] ?? '' }
	]);
	const used = [...new Set([...VIEW_IDS, ...OWN_IDS, 'TX_EXP_GBSVR'])].flatMap(
		(id) => indicators.get(id) ?? []
	);
	const kinds: TradePage['kinds'] = Object.fromEntries(said);
	const sourceIds = new Set([
		...used.map(({ source_id }) => source_id),
		...TRADE_KINDS.map((kind) => kinds[kind]?.source ?? '')
	]);
	return {
		views,
		trade: {
			...flows,
			series: ownSeries(file.series),
			neighbours: near.map((id) => ({ iso3: id, name: economyOf(list, id).name, series: theirs[id] ?? {} })),
			landlocked: iso3 in transit
		},
		indicators: Object.fromEntries(used.map((row) => [row.id, { ...metaOf(row), notes: row.notes }])),
		sources: Object.fromEntries(
			[...sourceIds].flatMap((id) => {
				const source = sources.get(id);
				return source ? [[id, source]] : [];
			})
		),
		kinds: Object.fromEntries(Object.entries(kinds).filter(([kind]) => TRADE_KINDS.includes(kind))),
		ldc: { goods: sumOfShares(goods), services: sumOfShares(services), members: Object.keys(goods).length },
		transit
	};
}

const TRADE_KINDS = [
	'exports',
	'imports',
	'exports-top',
	'imports-top',
	'exports-products',
	'imports-products',
	'commodity-exports',
	'commodity-markets',
	'africa-trade',
	'us-sectors',
	'us-lines',
	'us-rates',
	'us-tariffs'
];
