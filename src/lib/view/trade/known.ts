/** What is known of an economy's trade, and which notes are of it. */
import type { TradeView } from '../../source/flows/trade';
import { page as english } from '../../words/en/trade/page';
import type { TradePageWords } from '../../words/trade/page';

/**
 * What a page without partners and products can name instead: flows with their years, then the series that it has.
 * '' when there is neither.
 * @param titles of kinds of flow
 * @param series short titles of the indicators that have values
 */
export function existsInstead(
	{ exists }: TradeView,
	titles: Record<string, { title: string }>,
	series: readonly string[],
	words: TradePageWords = english
): string {
	const flows = exists.map(({ kind, from, to }) => ({ title: titles[kind]?.title ?? kind, from, to }));
	return words.exists(flows, [...new Set(series)]);
}

/** False for an economy that no table of partners, products or tariffs has. */
export function isKnown({
	exports,
	imports,
	goods,
	importStages,
	commodities,
	africa,
	us
}: TradeView): boolean {
	const lists = [exports, imports].flatMap(({ all, top, mirror }) => [all, top, mirror]);
	return [...lists, goods, importStages, commodities, africa, us.lines, us.tariffs].some(
		({ length }) => length > 0
	);
}
