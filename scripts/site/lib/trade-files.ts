import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../../src/lib/database/database';
import { runs } from '../../../src/lib/query/bulk-rows';
import { economies } from '../../../src/lib/query/economies';
import { africaTradeBySection } from '../../../src/lib/query/flows/africa-trade';
import { leadingCommodities, leadingMarkets } from '../../../src/lib/query/flows/commodities';
import { flowKinds, kindsOf } from '../../../src/lib/query/flows/kinds';
import { parties } from '../../../src/lib/query/flows/party';
import { topPartners, type Direction } from '../../../src/lib/query/flows/trade-partners';
import { packedPartners } from '../../../src/lib/query/flows/trade-partners-packed';
import { tradeProducts } from '../../../src/lib/query/flows/trade-products';
import { usLines, usSectorCosts, usSectors, type UsLineRow } from '../../../src/lib/query/flows/us-exports';
import { usAdditionalRates, usTariffs } from '../../../src/lib/query/flows/us-tariffs';
import { OWN_IDS, TRANSIT_IDS } from '../../../src/lib/view/trade/ids';
import { packHistory, packTrade, type OfDirection, type TradeRows } from '../../../src/lib/view/trade/pack';
import { linesCsv } from './us-lines-csv';
import { ownSeries } from './own-series';
import type { PackWriter } from './write-pack';

/** Parts and their sums are to agree to the cent. */
const EXACT = 17;

/**
 * `trade/<ISO3>.json` (TradeFile) and `trade/partners/<ISO3>.json` (TradeHistory) for every economy, those without any row
 * included, so that the page never asks for a file that is not there; and `trade/us-lines/<ISO3>.csv` with every tariff line, its rate and its cost. Each question
 * is asked once, of all economies.
 * @param db indicators
 * @param flows the flows database
 * @param transit landlocked economies and their coastal neighbours
 * @param to the folder that becomes /view, for the files of lines
 * @returns how many economies
 */
export async function writeTradeFiles(
	db: Database,
	flows: Database,
	transit: ReadonlyMap<string, readonly string[]>,
	to: string,
	write: PackWriter
): Promise<number> {
	mkdirSync(join(to, 'trade/us-lines'), { recursive: true });
	const list = await economies(db);
	const nameOf = new Map((await parties(flows)).map(({ id, name }) => [id, name]));
	const partners = await both(async (direction) => byEconomy(await packedPartners(flows, all(direction))));
	const mirror = await both(async (direction) =>
		byEconomy(await packedPartners(flows, { ...all(direction), mirror: true }))
	);
	const top = await both(async (direction) => byEconomy(await topPartners(flows, all(direction))));
	const products = await both(async (direction) => byEconomy(await tradeProducts(flows, all(direction))));
	const commodities = byEconomy(await leadingCommodities(flows, 'all'));
	const markets = byEconomy(await leadingMarkets(flows, 'all'));
	const africa = byEconomy(await africaTradeBySection(flows, 'all'));
	const lines = byEconomy(await usLines(flows, 'all'));
	const costs = byEconomy(await usSectorCosts(flows, 'all'));
	const sectors = byEconomy(await usSectors(flows, 'all'));
	const tariffs = byEconomy(await usTariffs(flows));
	const rates = await usAdditionalRates(flows, 'all');
	const usYear = (await flowKinds(flows)).find(({ id }) => id === 'us-lines')?.last_year ?? null;
	const kinds = byEconomy(await kindsOf(flows));
	const series = await ownSeries(db, OWN_IDS);

	for (const { iso3, is_landlocked } of list) {
		const of = <Row>(tables: OfDirection<Map<string, Row[]>>): OfDirection<Row[]> => ({
			exports: tables.exports.get(iso3) ?? [],
			imports: tables.imports.get(iso3) ?? []
		});
		const neighbours = (transit.get(iso3) ?? []).map((id) => ({
			iso3: id,
			name: list.find((one) => one.iso3 === id)?.name ?? id,
			series: Object.fromEntries(TRANSIT_IDS.flatMap((key) => pairOf(key, series.get(id)?.[key])))
		}));
		const rows: TradeRows = {
			partners: of(partners),
			mirror: of(mirror),
			top: of(top),
			products: of(products),
			commodities: commodities.get(iso3) ?? [],
			markets: markets.get(iso3) ?? [],
			africa: africa.get(iso3) ?? [],
			usYear,
			usLines: lines.get(iso3) ?? [],
			usSectorCosts: costs.get(iso3) ?? [],
			usSectors: sectors.get(iso3) ?? [],
			usTariffs: tariffs.get(iso3) ?? [],
			usRate: rates[iso3] ?? null,
			kinds: kinds.get(iso3) ?? [],
			series: series.get(iso3) ?? {},
			neighbours,
			landlocked: is_landlocked
		};
		const named = (id: string) => nameOf.get(id) ?? id;
		write(`trade/${iso3}`, packTrade(iso3, rows, named), EXACT);
		write(`trade/partners/${iso3}`, packHistory(rows, named), EXACT);
		writeLines(join(to, 'trade/us-lines'), iso3, lines.get(iso3) ?? []);
	}
	return list.length;
}

const all = (direction: Direction) => ({ economy: 'all', direction }) as const;

/** A question asked for exports, then for imports. */
async function both<Value>(ask: (direction: Direction) => Promise<Value>): Promise<OfDirection<Value>> {
	return { exports: await ask('exports'), imports: await ask('imports') };
}

/** Rows that are sorted by economy, by ISO3. */
const byEconomy = <Row extends { economy: string }>(rows: readonly Row[]): Map<string, Row[]> =>
	new Map(runs(rows, ({ economy }) => economy));

const pairOf = <Value>(key: string, value: Value | undefined): [string, Value][] =>
	value === undefined ? [] : [[key, value]];

function writeLines(to: string, iso3: string, lines: readonly UsLineRow[]): void {
	if (lines.length > 0) writeFileSync(join(to, `${iso3}.csv`), linesCsv(lines));
}
