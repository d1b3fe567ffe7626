/** What the page on trade needs, and how a browser fetches it for another economy. */
import type { Address } from '../../state/base';
import type { Point } from '../../series/point';
import type { Directory } from '../../types';
import { flows } from '../../source/flows';
import type { PagePart } from '../../source/parts';
import { siteSource } from '../../source/site';
import { inlineOf, loadViews } from '../load';
import type { NotedIndicator, Said } from '../said';
import type { Views } from '../views';
import type { TradeView } from '../../source/flows/trade';
import { unpackTrade, type TradeFile } from '../../source/flows/trade-file';
import type { DoublingTarget } from './ldc-share';

/** definition: only where the page quotes it. */
export type TradeIndicator = NotedIndicator & { definition?: string };

/** Everything that follows the country. */
export interface Traded {
	views: Views;
	trade: TradeFile;
}

export interface TradePage extends Traded, Said<TradeIndicator> {
	/** Where what it needs of other economies and groups stands. */
	part: PagePart;
	/** What each kind of flow is; trap and source of those that the page draws. */
	kinds: Record<string, { title: string; trap: string; source: string }>;
	/**
	 * The least developed countries of the first target's time: their shares of world exports summed up, and the names
	 * of those that are in no year of a sum because they lack some.
	 */
	ldc: {
		goods: Point[];
		services: Point[];
		without: { goods: string[]; services: string[] };
		members: number;
		listOf: number;
		targets: DoublingTarget[];
	};
}

/** The file's rows, for the page's sections. */
export const openTrade = ({ trade }: Traded): TradeView => unpackTrade(trade);

/** Views and trade of the economy of an address: one file beside the shared views. @throws Error with a sentence */
export async function loadTrade(
	base: string,
	page: Traded & Pick<TradePage, 'part'>,
	address: Address,
	directory: Directory,
	signal?: AbortSignal
): Promise<Traded> {
	const source = siteSource(base, signal, inlineOf(page.views));
	const [views, trade] = await Promise.all([
		loadViews(source, address, directory, page.part),
		address.country === page.views.country.iso3
			? page.trade
			: flows(source.packs, { kind: 'trade', economy: address.country })
	]);
	return { views, trade };
}
