/** What the pickers and the search find. Lists and the code that searches them come when one of them opens. */
import { base } from '$app/paths';
import { formatYears } from '../format/years';
import {
	readSearchFile,
	SECTIONS,
	type CoverageFile,
	type Found,
	type Kind,
	type SearchFile
} from '../search/file';
import { byConcept, inSections } from '../search/sections';
import type { Findable, Saying } from '../search/finder';
import { loadAliases } from '../source/directory';
import { Fault, faultText, inTime } from '../source/fetch';
import { packsOf } from '../source/pack';
import type { Find } from '../ui/option';
import { comparatorOptions, economyOptions, type Choice } from '../view/choices';
import { answerLabel } from '../words/en/ask';
import { pageAddress } from './address.svelte';
import { asker, type Asker } from './ask/lexicon';
import { ownFinder } from './explore/own-later';

/** A place of the site that can be found, or an economy. */
export interface Place extends Findable {
	section: string;
	hint: string;
	kind: Kind | 'economy' | 'answer' | 'own';
	/** The address inside the site; of an economy its code. */
	path: string;
	concept?: string;
	/** It measures what the one above it measures. */
	edition?: boolean;
}

/** More than these are not read. */
const MOST = 60;
/** The likeliest of all kinds stand together. */
const BEST = { count: 5, section: 'Best matches' };
/** A country is meant more often than a clause or an indicator that has its name. */
const ECONOMY_WEIGHT = 3;

async function finder<One extends Findable>(things: readonly One[], sayings: readonly Saying[] = []) {
	const { finderOf } = await inTime(import('../search/finder')).catch((cause: unknown) => {
		throw new Fault(faultText(cause), { cause });
	});
	return finderOf(things, sayings);
}

async function among(all: Choice[]): Promise<Find<Choice>> {
	const find = await finder(all);
	return (text) => (text.trim() === '' ? all : inSections(find(text).slice(0, MOST)));
}

const names = () => Promise.all([pageAddress.list(), loadAliases(base)]);

/** Economies. @throws Fault with a sentence for the reader */
export const findEconomy = async () => among(economyOptions(...(await names())));

/** Groups and economies. @throws Fault as above */
export const findComparator = async () => among(comparatorOptions(...(await names())));

const searchFile = (signal?: AbortSignal) => packsOf(base, { signal })<SearchFile>('search');

/** Everything that the site has an address for. @throws Fault as above */
export async function findInSite(): Promise<Find<Place>> {
	const { country } = pageAddress.current;
	const [file, [directory, aliases], coverage, own] = await Promise.all([
		searchFile(),
		names(),
		coverageOf(country),
		ownFinder()
	]);
	const { things: all, sayings, numbers } = readSearchFile(file);
	const name = directory.economies.find(({ iso3 }) => iso3 === country)?.in_sentence ?? country;
	const things = coverage ? all.map((one) => ({ ...one, hint: covered(one, coverage, name) })) : all;
	const economies = economyOptions(directory, aliases).map((one): Place => ({
		...one,
		kind: 'economy',
		path: one.id,
		weight: ECONOMY_WEIGHT
	}));
	const find = await finder<Place>([...economies, ...things], [...sayings, ...numbers]);
	const answer = answers();
	/** Series of the reader's own tables lead to Explore. */
	const mine = (text: string) =>
		own(text).map((one): Place => ({
			...{ ...one, hint: one.hint ?? '', kind: 'own' },
			path: `/explore/?indicators=${encodeURIComponent(one.id)}`
		}));
	const shown = things.filter(({ kind }) => kind === 'part' || kind === 'clause' || kind === 'framework');
	return (text) =>
		text.trim() === ''
			? [...mine(text), ...shown]
			: [...answer(text), ...mine(text), ...inSections(byConcept(find(text).slice(0, MOST)), BEST)];
}

/** A question of so many words may be one; fewer are looked up. */
const QUESTION = 2;

/** What answers a question in words; fetched when the search is open and nothing else is waited for. */
function answers(): (text: string) => Place[] {
	let tools: Asker | null = null;
	// Without it the search finds all the same.
	setTimeout(
		() =>
			void asker()
				.then((made) => (tools = made))
				.catch(() => undefined),
		300
	);
	return (text) => {
		if (!tools || text.trim().split(/\s+/).length < QUESTION) return [];
		const asked = tools.ask(text);
		const path = tools.addressOf(asked);
		const label = path && answerLabel(asked, tools.nameOf);
		return label ? [{ id: path, path, label, kind: 'answer', section: 'Answer', hint: '' }] : [];
	};
}

/** What an economy has of each indicator; null where that cannot be said: the search does without. */
const coverageOf = (iso3: string): Promise<CoverageFile | null> =>
	packsOf(base)<CoverageFile>(`coverage/${iso3}`).catch(() => null);

/** "1990–2024, World Bank", "nothing for Lesotho, World Bank"; what is no indicator keeps its grey text. */
function covered({ kind, hint, place }: Found, { first, last }: CoverageFile, name: string): string {
	if (kind !== 'indicator') return hint;
	const publisher = hint.replace(/, to \d+$/, '');
	return `${last[place] ? formatYears(first[place], last[place]) : `nothing for ${name}`}, ${publisher}`;
}

/** Indicators alone, by their publishers too. @throws Fault as above */
export async function findIndicator(
	signal?: AbortSignal
): Promise<(text: string) => (Found & { code: string })[]> {
	const { indicators, sayings } = await everyIndicator(signal);
	return finder(indicators, sayings);
}

/** All indicators with their codes, as the search has them. @throws Fault as above */
export async function everyIndicator(signal?: AbortSignal) {
	const { things, sayings } = readSearchFile(await searchFile(signal));
	const indicators = things
		.filter(({ section }) => section === SECTIONS.indicator)
		.map((one) => ({ ...one, also: [...(one.also ?? []), one.hint], code: one.id.split('/')[2] ?? '' }));
	return { indicators, sayings };
}
