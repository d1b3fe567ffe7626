/** The page that answers a question, with its whole state in the address. */
import { carried } from '../state/base';
import { format, initialOf } from '../state/codec';
import { CHOSEN, exploreCodec, type ExploreKind, type ExploreState } from '../state/explore';
import type { Lookup } from '../state/names';
import type { Asked } from './asked';
import type { Lexicon } from './lexicon';

const economyOf = (id: string): string => id.replace(/^c:/, '');

/** Kinds of chart by what is asked, where no chart was named. */
const CHARTS: Partial<Record<Asked['task'], ExploreKind>> = {
	trend: 'line',
	value: 'bars',
	ranking: 'bars',
	change: 'change',
	relate: 'scatter'
};

/** The last year that any economy has of a measure, as the search's list says it; null where it does not. */
function newestOf(asked: Asked, { byPath }: Lexicon): number | null {
	const hint = byPath.get(`/indicators/${asked.measures[0]?.id}/`)?.hint ?? '';
	const year = /to (\d{4})$/.exec(hint)?.[1];
	return year ? Number(year) : null;
}

/** The economies that are asked for; the first is in focus. */
function focusOf({ places }: Asked, { directory }: Lexicon, reader: string) {
	const isGroup = (id: string) => id === 'SIMILAR' || directory.groups.some((group) => group.id === id);
	const first = places.find((id) => !isGroup(id));
	const others = places.filter((id) => id !== first);
	return { country: first ? economyOf(first) : reader, with: others.length > 0 ? others : null };
}

/** Thresholds, order and number, of questions about all economies. */
function narrowedOf({
	task,
	order,
	limit,
	threshold
}: Asked): Pick<ExploreState, 'above' | 'below' | 'order' | 'limit'> {
	const isOfAll = task === 'ranking' || task === 'change' || task === 'relate';
	const value = threshold && { of: threshold.of ?? null, value: threshold.value };
	return {
		above: value && threshold?.side === 'above' ? value : null,
		below: value && threshold?.side === 'below' ? value : null,
		order: isOfAll ? order : null,
		limit: isOfAll ? limit : null
	};
}

/** A chart of everybody is of those that are named, where they are several. */
function groupOf(asked: Asked, { directory }: Lexicon): string | null {
	const { group, task, chart, places } = asked;
	if (group !== null) return group === 'SIMILAR' ? null : group;
	const isGroup = (id: string) => id === 'SIMILAR' || directory.groups.some((one) => one.id === id);
	const named = places.filter((id) => !isGroup(id)).length;
	if (task === 'relate' || chart === 'map' || chart === 'distribution') return named > 4 ? CHOSEN : null;
	if (chart !== null && chart !== 'bars' && chart !== 'table') return null;
	return named > 1 && (task === 'ranking' || task === 'change') ? CHOSEN : null;
}

/** What Explore shows for a question. */
export function exploreStateOf(asked: Asked, lexicon: Lexicon, reader: string): ExploreState {
	const { from, to, year, last } = asked.time;
	const newest = newestOf(asked, lexicon);
	const since = last !== null && newest !== null ? newest - last : from;
	return {
		...initialOf(exploreCodec),
		...focusOf(asked, lexicon, reader),
		indicators: asked.measures.map(({ id }) => id),
		chart: asked.chart ?? CHARTS[asked.task] ?? null,
		group: groupOf(asked, lexicon),
		...narrowedOf(asked),
		...{ from: since, to, year: typeof year === 'number' ? year : null },
		q: asked.question
	};
}

/** Parts of the site on aid, trade and debt, and what Explore calls the same; trade by the direction that is asked for. */
const FLOWS: Readonly<Record<string, string>> = {
	'/aid/': 'FLOW.AID.DONORS',
	'/aid/#donors': 'FLOW.AID.DONORS',
	'/aid/#received': 'FLOW.AID.DONORS',
	'/aid/#purposes': 'FLOW.AID.PURPOSES',
	'/aid/finance/#debt': 'FLOW.DEBT.CREDITORS',
	'/trade/': 'PARTNERS',
	'/trade/#over-time': 'PARTNERS',
	'/trade/#partners': 'PARTNERS',
	'/trade/#products': 'PRODUCTS'
};

/** The same question in Explore, where another page answers it: its flow, of the same country and years; null for none. */
export function flowAddressOf(
	asked: Asked,
	lexicon: Lexicon,
	reader: string,
	lookup: Lookup | null = null
): string | null {
	const part = asked.page === null ? undefined : FLOWS[asked.page];
	if (part === undefined || asked.refusal) return null;
	const { from, to, year, last } = asked.time;
	const isTrade = !part.startsWith('FLOW');
	const id = isTrade ? `FLOW.${asked.flow === 'imports' ? 'IMPORTS' : 'EXPORTS'}.${part}` : part;
	const { country } = focusOf(asked, lexicon, reader);
	const state: ExploreState = {
		...initialOf(exploreCodec),
		...{ country, from, to, indicators: [id] },
		...(last === null ? {} : { from: null }),
		...(typeof year === 'number' ? { year, chart: 'bars' } : {})
	};
	return `/explore/${format(exploreCodec, state, lookup)}`;
}

/**
 * The address inside the site, "/explore/?indicators=…".
 * @param reader ISO3 of the country that the reader has in focus, for a question that names none
 * @returns null for what is refused
 */
export function addressOf(
	asked: Asked,
	lexicon: Lexicon,
	reader: string,
	lookup: Lookup | null = null
): string | null {
	if (asked.refusal) return null;
	if (asked.page === null)
		return `/explore/${format(exploreCodec, exploreStateOf(asked, lexicon, reader), lookup)}`;
	const [whole = '', part = ''] = asked.page.split('#');
	const [path = '', own = ''] = whole.split('?');
	const { from, to, year } = asked.time;
	// Of trade with a partner, the first place sells and the second buys.
	const { country } = focusOf(
		asked.task === 'trade' && asked.places[0] === 'USA' ? { ...asked, places: asked.places.slice(1) } : asked,
		lexicon,
		reader
	);
	const shared = format(carried, { country, with: null, from, to }, lookup).replace(/^\?/, '');
	const isTrade = asked.task === 'trade';
	const flow = isTrade && asked.flow === 'imports' ? 'flow=imports' : '';
	const when = isTrade && typeof year === 'number' ? `year=${year}` : '';
	const query = [shared, own, flow, when].filter(Boolean).join('&');
	return `${path}${query ? `?${query}` : ''}${part ? `#${part}` : ''}`;
}
