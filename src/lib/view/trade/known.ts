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

/**
 * A note without the sentences on one economy, for the page of another; an example ("such as Lesotho") stays.
 * @param about name of the economy that a sentence may be about
 */
export function noteWithout(note: string, about: string): string {
	const isOfAnother = (sentence: string) =>
		sentence.includes(about) && !sentence.includes(`such as ${about}`);
	return note
		.split(/(?<=\.)\s+/)
		.filter((sentence) => !isOfAnother(sentence))
		.join(' ');
}

/** The indicators with notes for the page of an economy. @param home the economy that notes speak of */
export function notesFor<Indicator extends { notes: string }>(
	indicators: Record<string, Indicator>,
	home: { iso3: string; name: string },
	iso3: string
): Record<string, Indicator> {
	if (iso3 === home.iso3) return indicators;
	return Object.fromEntries(
		Object.entries(indicators).map(([id, one]) => [id, { ...one, notes: noteWithout(one.notes, home.name) }])
	);
}
