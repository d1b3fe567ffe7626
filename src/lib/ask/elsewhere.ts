/** Questions that a page other than Explore answers: targets, aid, trade, debt, priorities, a country. */
import type { Asked, AskedMeasure, AskNote, Task } from './asked';
import type { Heard, Of } from './heard';
import { DONOR, type Lexicon } from './lexicon';
import { measureOf } from './measure';
import { targetOf } from './verdict';

/** Frameworks, money that crosses borders, and other parts: pages that answer by themselves. */
export function elsewhereOf(said: Heard, asked: Asked, lexicon: Lexicon): Asked | null {
	const [framework] = said.all('framework');
	const wantsVerdict =
		said.has('verdict') && asked.measures.length > 0 && !said.has('order') && !said.has('change');
	if (framework || (wantsVerdict && /\b(on track|on target|meet|met|target|goal)/i.test(asked.question))) {
		const { path, used } = targetOf(said, framework?.means.id ?? 'sdg', lexicon);
		return {
			...asked,
			...{ task: 'verdict', page: path, measures: [] },
			places: asked.places.slice(0, 1),
			unsaid: asked.unsaid.filter((word) => !used.has(word))
		};
	}
	const flows = said.all('flow').map(({ means }) => means);
	const [flow] = [...flows].sort((a, b) => b.weight - a.weight);
	if (flow && isOfMany(said, asked, flow)) return null;
	const isRanked = said.has('list') || said.has('order');
	const hasNamed = asked.measures.some(({ by }) => by !== 'near');
	if (flow && (!hasNamed || flow.task === 'aid' || isAbout(said))) {
		const isAidFor =
			flow.task === 'aid' && (hasNamed || said.has('clause')) && !flow.path.endsWith('#delivery');
		const partners = flow.task === 'trade' && asked.places.length > 0;
		const [giver, rest] = giverOf(said, asked, flow, lexicon);
		const part = isAidFor ? '/aid/#purposes' : tradePart(flow, partners, asked.places, said);
		const page = giver !== null && WHO_GIVES.has(part) ? '/aid/#donors' : part;
		return {
			...asked,
			...{ task: flow.task as Task, page, measures: [] },
			places: rest,
			flow: flows.find((one) => one.flow)?.flow ?? null,
			order: isRanked ? 'highest' : null,
			unsaid: [...asked.unsaid, ...otherProducts(said, page), ...besideFlow(said, asked, flow)],
			notes: [
				...asked.notes,
				...(isAidFor && (isRanked || giver !== null) ? [{ kind: 'donors-by-purpose' } as const] : []),
				...(giver === null || isAidFor
					? []
					: [{ kind: 'one-of', of: giver, task: flow.task as 'aid' | 'debt' } as const]),
				...limitsOf(said, page, rest)
			]
		};
	}
	const [part] = said.all('page');
	if (part && asked.measures.length === 0 && asked.places.length === 0)
		return { ...asked, task: 'page', page: part.means.path };
	const [clause] = said.all('clause');
	const [place] = asked.places;
	if (place && !said.has('group') && asked.measures.length === 0 && !clause && !said.has('wealth'))
		return { ...asked, task: 'page', page: '/', places: [place] };
	if (clause && !hasNamed) return { ...asked, task: 'page', page: clause.means.path, measures: [] };
	return null;
}

/** Parts of the page on aid that become who gives, when one who gives is named. */
const WHO_GIVES = new Set(['/aid/', '/aid/#received', '/aid/#donors']);

/** Who gives or lends, where one is named, and the places with who receives first. */
function giverOf(
	said: Heard,
	{ places }: Asked,
	{ task }: Of<'flow'>,
	lexicon: Lexicon
): [giver: string | null, places: readonly string[]] {
	if (task === 'trade') return [null, places];
	// "Grants from the EU": of several who give.
	const [list] = said.all('economies');
	if (list && isBehind(said, list.from, /^(from|by)$/)) return [said.words(list), []];
	// "Does Sweden give more aid than Norway": who stands before the verb gives, and no one receives.
	const verb = said.tokens.findIndex(({ word }) => /^(give|gives|gave|donates?|lends?|lent)$/.test(word));
	const subject = said.all('economy').find(({ to }) => to <= verb);
	const hasReceiver = said
		.all('economy')
		.some(({ from }) => isBehind(said, from, /^(to|for|in)$/) || from === verb + 1);
	if (subject && !hasReceiver) return [lexicon.idOf(subject.means.iso3), []];
	if (places.length > 1) {
		const ordered = receiverFirst(said, places, lexicon);
		return [ordered.length === 2 ? (ordered[1] ?? null) : null, ordered];
	}
	const [claim] = said.all('economy');
	const before = claim && [...said.tokens.slice(0, claim.from)].reverse().find(({ word }) => word !== 'the');
	// "Debt to China" is of who reads, and so is "aid from Germany"; "loans to Kenya" are Kenya's.
	const isOwed = /^owes?$/.test(before?.word ?? '');
	const isLender = task === 'debt' && (isOwed || (before?.word === 'to' && !GIVES.test(wordsOf(said))));
	const isGiver =
		claim && (isLender || /^(from|by)$/.test(before?.word ?? '') || isDonor(said, claim, lexicon));
	if (claim && isGiver) return [lexicon.idOf(claim.means.iso3), []];
	const body = task === 'aid' ? said.all('flow').find(({ means }) => means === DONOR) : undefined;
	return [body ? said.words(body) : null, places];
}

/** "German aid": of one who gives. */
const isDonor = (
	said: Heard,
	{ to, means }: { to: number; means: Of<'economy'> },
	lexicon: Lexicon
): boolean =>
	/^(aid|loans?|lending|grants?|assistance)$/.test(said.tokens[to]?.word ?? '') &&
	lexicon.donors.has(means.iso3);

/** Measures beside money and goods that cross borders: their page has no more of them ("student debt", "wheat prices"). */
const besideFlow = (said: Heard, { measures }: Asked, { task }: Of<'flow'>): string[] =>
	measures.flatMap(({ words, by }) => {
		// What aid is for is a measure to a question, and a purpose on the page.
		if (task === 'aid' && by !== 'near') return [];
		const isFlow = said.all('flow').some((claim) => said.words(claim) === words);
		return isFlow || words === '' ? [] : [words];
	});

/** Products beside a part of the page that does not tell products apart: "who buys Zambian copper". */
const otherProducts = (said: Heard, page: string): string[] =>
	/#(products|commodities)$/.test(page)
		? []
		: said
				.all('flow')
				.filter(({ means }) => means.weight === 1 && /#(products|commodities)$/.test(means.path))
				.map((claim) => said.words(claim));

/** What the page cannot tell. */
function limitsOf(said: Heard, page: string, places: readonly string[]): AskNote[] {
	const product = page === '/trade/#commodities' && said.all('flow').find(({ means }) => means.path === page);
	const list = said.all('list').find((claim) => /countr|econom|member/i.test(said.words(claim)));
	const isReaders = places.length > 0 || /\b(us|we|our|my|me)\b/.test(wordsOf(said));
	const isOnTrade =
		/export|import|trad|sell|sold|buy|bought/i.test(wordsOf(said)) ||
		said.all('flow').some(({ means }) => means.flow !== undefined || !means.path.startsWith('/trade/#'));
	const sold =
		page === '/trade/#products' && !isOnTrade
			? said.all('flow').find(({ means }) => means.path === page)
			: undefined;
	return [
		...(sold ? [{ kind: 'only-traded', words: said.words(sold) } as const] : []),
		...(product ? [{ kind: 'leading-products', words: said.words(product) } as const] : []),
		...(list && !isReaders ? [{ kind: 'of-one', words: wordsOf(said) } as const] : [])
	];
}

const GIVES = /\b(loans?|lends?|lent|lending|aid|grants?|gives?|gave|given|assistance|support)\b/i;
const wordsOf = (said: Heard): string => said.words({ from: 0, to: said.tokens.length }).trim();

/** "Chinese loans to Zambia", "aid from Japan to Malawi": the page is of who receives, or owes. */
function receiverFirst(said: Heard, places: readonly string[], { idOf }: Lexicon): readonly string[] {
	if (places.length < 2) return places;
	const gives = GIVES.test(wordsOf(said));
	const behind = (word: RegExp) =>
		said
			.all('economy')
			.find(({ from }) => word.test(said.tokens[from - 1]?.word ?? '') || isAfterThe(said, from, word));
	const to = gives ? behind(/^(to|for|in)$/) : undefined;
	const from = behind(gives ? /^(from|by)$/ : /^(from|by|to)$/);
	const giver = from && idOf(from.means.iso3);
	const receiver = to ? idOf(to.means.iso3) : places.find((id) => id !== giver);
	return receiver === undefined ? places : [receiver, ...places.filter((id) => id !== receiver)];
}

const isBehind = (said: Heard, at: number, word: RegExp): boolean =>
	word.test(said.tokens[at - 1]?.word ?? '') || isAfterThe(said, at, word);

const isAfterThe = (said: Heard, at: number, word: RegExp): boolean =>
	said.tokens[at - 1]?.word === 'the' && word.test(said.tokens[at - 2]?.word ?? '');

/**
 * "Small island states with the highest debt", "debt of low-income countries": of the members of a group, and of no country.
 * What is exported to a group, or given to it, is another question, unless some of its members are asked for.
 */
function isOfMany(said: Heard, { places, measures }: Asked, { task }: Of<'flow'>): boolean {
	// "Which African countries give most aid" asks of donors.
	if (said.all('flow').some((claim) => /^(gi|gave|dona|dono|fund)/i.test(said.words(claim)))) return false;
	const isGroup = said.has('group') && places.length === 0 && measures.every(({ by }) => by === 'near');
	return isGroup && (task === 'debt' || said.has('order') || said.has('list') || said.has('limit'));
}

/** What is ranked in place of a flow of one country. */
export function totalOf(said: Heard, asked: Asked, lexicon: Lexicon): AskedMeasure | null {
	const [claim] = [...said.all('flow')].sort((a, b) => b.means.weight - a.means.weight);
	if (!claim || !isOfMany(said, asked, claim.means)) return null;
	const { task, flow } = claim.means;
	const place = lexicon.totals[task === 'trade' ? (flow ?? 'exports') : task];
	return measureOf(lexicon, [place], said.words(claim), 'words');
}

/** A flow word before a measure is what the question is about: "diamond exports", and not "exports and poverty". */
const isAbout = (said: Heard) => said.has('flow') && !said.has('relate') && !said.has('chart');

function tradePart(flow: Of<'flow'>, hasPlace: boolean, places: readonly string[], said: Heard): string {
	if (flow.task !== 'trade' || flow.weight >= 2) return flow.path;
	const toUsa =
		places.includes('USA') && /\b(to|from|with|in)\b/.test(said.tokens.map(({ word }) => word).join(' '));
	if (toUsa) return '/trade/#united-states';
	return hasPlace && places.length > 1 ? '/trade/#partners' : flow.path;
}
