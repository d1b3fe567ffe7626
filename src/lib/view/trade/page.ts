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
import { unpackTrade, type TradeFile, type TradeHistory } from '../../source/flows/trade-file';
import type { DoublingTarget } from './ldc-share';
import { isAtHand, partnerYears } from './lists';
import { chosenYear } from './parts';

/** definition: only where the page quotes it. */
export type TradeIndicator = NotedIndicator & { definition?: string };

/** What a page is prerendered with of its country. */
interface Opened {
	views: Views;
	trade: TradeFile;
}

/** Everything that follows the address. */
export interface Traded extends Opened {
	/** The partners of every year, once an earlier one than the newest is asked for. */
	history: TradeHistory | null;
	/** The year that partners and goods are shown of, whose partners are at hand; null: the newest. */
	asked: number | null;
}

export interface TradePage extends Opened, Said<TradeIndicator> {
	/** Where what it needs of other economies and groups stands. */
	part: PagePart;
	/** What is known of AGOA, as the framework on Aid for Trade has it: with the dates. */
	agoa: string;
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
export const openTrade = ({ trade, history }: Pick<Traded, 'trade' | 'history'>): TradeView =>
	unpackTrade(trade, history);

/** Whether an address asks for more than a page is prerendered with. */
export const asksYear = ({ year }: Address): boolean => year !== null;

/**
 * Views and trade of the economy of an address: one file beside the shared views, and a second where the address asks for
 * the partners of an earlier year.
 * @throws Error with a sentence
 */
export async function loadTrade(
	base: string,
	page: Pick<TradePage, 'views' | 'trade' | 'part'>,
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
	const shown = { views, trade, history: null, asked: address.year };
	if (!asksYear(address) || hasYear(openTrade(shown), address.year)) return shown;
	return {
		...shown,
		history: await flows(source.packs, { kind: 'trade/partners', economy: address.country })
	};
}

/** Whether the partners that a year asked for shows are at hand, on both sides. */
const hasYear = ({ exports, imports }: TradeView, asked: number | null): boolean =>
	[exports, imports].every((partners) => {
		const year = chosenYear(partnerYears(partners), asked);
		return year === null || isAtHand(partners, year);
	});
