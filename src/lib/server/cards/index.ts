/** The pictures beside shared links, all of them. */
import { cardSvg, type Card } from '../../take/card';
import { clauses } from '../home';
import { frameworkIndex } from '../frameworks';
import { clauseCard } from './clause';
import { frameworkCard } from './framework';
import { homeCard } from './home';
import { aidCard, financeCard, tradeCard } from './money';
import { topicId } from './path';
import { topicCard, topics } from './topic';

type Maker = (id: string) => Card | null | Promise<Card | null>;

const PAGES: Record<string, Maker> = { home: homeCard, aid: aidCard, finance: financeCard, trade: tradeCard };
const MAKERS: Record<string, Maker> = {
	page: (id) => PAGES[id]?.(id) ?? null,
	clause: clauseCard,
	framework: frameworkCard,
	topic: topicCard
};

/** Every card, as the parameters of its address. */
export async function cardEntries(): Promise<{ kind: string; id: string }[]> {
	const of = (kind: string, ids: readonly string[]) => ids.map((id) => ({ kind, id }));
	return [
		...of('page', Object.keys(PAGES)),
		...of(
			'clause',
			(await clauses()).map(({ id }) => id)
		),
		...of(
			'framework',
			frameworkIndex().frameworks.map(({ id }) => id)
		),
		...of('topic', (await topics()).map(topicId))
	];
}

/** One card as SVG, null when there is none. */
export async function cardOf(kind: string, id: string): Promise<string | null> {
	const card = await (Object.hasOwn(MAKERS, kind) ? MAKERS[kind]!(id) : null);
	return card && cardSvg(card);
}
