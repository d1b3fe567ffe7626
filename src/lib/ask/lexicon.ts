/** All vocabularies of questions in one: the project's own names, and the words that people keep for them. */
import type { Found } from '../search/file';
import type { Saying } from '../search/finder';
import { economyId } from '../state/base';
import type { Aliases, Directory } from '../types';
import { Phrases } from './claims';
import { grammarWords } from './grammar-words';
import type { Means } from './means';
import { namesOf } from './names-of';
import { tokensOf } from './tokens';
import type { AskWords } from './words';

export interface Sources {
	things: readonly Found[];
	sayings: readonly Saying[];
	directory: Directory;
	aliases: Aliases;
	words: AskWords;
	/** Who borders on whom, by ISO3; without it, or of whom it lacks, “neighbours” are the members of SADC. */
	neighbours?: Readonly<Record<string, readonly string[]>>;
}

export interface Lexicon {
	/** Names of economies, groups and donors, frameworks and codes: compared word by word. */
	names: Phrases<Means>;
	/** Words that have forms: compared by what their forms share. */
	phrases: Phrases<Means>;
	/** Indicators, by id as the search's file has them. */
	indicators: readonly Found[];
	/** Targets of frameworks. */
	targets: readonly Found[];
	/** Economies that give aid, by ISO3. */
	donors: ReadonlySet<string>;
	byPath: ReadonlyMap<string, Found>;
	better: string;
	totals: AskWords['totals'];
	directory: Directory;
	/** Every word that some name has: none of them is a typing error. */
	known: ReadonlySet<string>;
	/** Of these, words as they are written: what a typing error is read as. */
	spelt: ReadonlySet<string>;
	neighbours: Readonly<Record<string, readonly string[]>>;
	states: Readonly<Record<string, number>>;
	idOf(iso3: string): string;
}

/** Lower goes first among claims of one length. */
const RANK = {
	code: 0,
	framework: 2,
	place: 3,
	spending: 3.1,
	unmeasured: 3.3,
	measure: 3.5,
	flow: 6,
	saying: 6.5,
	part: 7,
	title: 7.5,
	clause: 9
};
/** Codes that readers type in small letters too. */
const ANY_CASE = new Set(['usa', 'uk', 'uae', 'drc', 'rsa']);
/** Names of economies that are words before they are names. */
const WORDS_FIRST = new Set(['states', 'man', 'car', 'central africa', 'pacific']);
const IS_CODE = /^[A-Z]{2,3}$/;
/** Of its codes a question has the names of groups that are no words. */
const GROUPS_IN_CAPITALS = new Set(['AU', 'NAM', 'WORLD', 'COMMONWEALTH']);

/** A few hundred names at a time, so that keys are heard meanwhile. */
const AT_ONCE = 150;

/** Made in one go. */
export function lexiconOf(sources: Sources): Lexicon {
	const steps = made(sources);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** The same, with a rest after each few names. */
export async function lexiconInSteps(sources: Sources): Promise<Lexicon> {
	const steps = made(sources);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		await new Promise((rest) => setTimeout(rest));
	}
}

function* made({
	things,
	sayings,
	directory,
	aliases,
	words,
	neighbours = {}
}: Sources): Generator<undefined, Lexicon> {
	const names = new Phrases<Means>('word');
	const phrases = new Phrases<Means>('stem');
	const kept = new Map<string, { words: string[]; stems: string[] }>();
	const partsOf = (text: string) => {
		let parts = kept.get(text);
		if (!parts) {
			const tokens = tokensOf(text).filter(({ word }) => word !== '');
			parts = { words: tokens.map(({ word }) => word), stems: tokens.map(({ stem }) => stem) };
			kept.set(text, parts);
		}
		return parts;
	};
	const wordsOf = (text: string) => partsOf(text).words;
	const stemsOf = (text: string) => partsOf(text).stems;
	const name = (text: string, means: Means, rank: number) => names.add(wordsOf(text), means, rank);
	const phrase = (text: string, means: Means, rank: number) => phrases.add(stemsOf(text), means, rank);

	for (const { words: said, means, rank } of grammarWords()) names.add(said, means, rank);

	const groupNames = new Set<string>();
	for (const group of directory.groups) {
		const isLetters = /^[A-Z0-9]+$/.test(group.id) && !GROUPS_IN_CAPITALS.has(group.id);
		for (const text of [group.name, group.short_name, ...(isLetters ? [group.id] : [])]) {
			groupNames.add(wordsOf(text).join(' '));
			name(text, { kind: 'group', id: group.id, isSaid: true }, RANK.place);
		}
	}
	for (const { id, say, said } of words.groups)
		for (const text of say) {
			groupNames.add(wordsOf(text).join(' '));
			name(text, { kind: 'group', id, isSaid: !said }, RANK.place);
		}
	for (const { economies = [], groups, as, say } of words.lists)
		for (const text of say) {
			const means: Means = groups
				? { kind: 'groups', ids: groups }
				: { kind: 'economies', iso3: economies, ...(as && { as }) };
			name(text, means, RANK.place - 0.5);
		}

	for (const economy of directory.economies) {
		const { iso3 } = economy;
		for (const text of [
			economy.name,
			economy.in_sentence,
			...(aliases[iso3] ?? []),
			...(words.people[iso3] ?? [])
		]) {
			const key = wordsOf(text).join(' ');
			if (/^[\d ]*$/.test(key) || key.length < 2) continue;
			const isCode = IS_CODE.test(text) || text.length <= 3;
			if ((isCode && !ANY_CASE.has(key)) || WORDS_FIRST.has(key)) continue;
			name(text, { kind: 'economy', iso3 }, RANK.place);
		}
	}

	yield;
	const indicators = things.filter(({ kind }) => kind === 'indicator');
	const places = new Map(indicators.map(({ path, place }) => [path, place]));
	for (const { say, find, turned, near } of words.measures)
		for (const text of say)
			phrase(
				text,
				{ kind: 'measure', places: find, by: near ? 'near' : 'words', ...(turned && { turned }) },
				RANK.measure
			);
	for (const { say, find } of words.spending)
		for (const text of say)
			phrase(text, { kind: 'measure', places: find, by: 'words', ofSpending: true }, RANK.spending);
	for (const { say, find, told = '' } of words.unmeasured)
		// Not among the words that a typing error is read as: what is not here is no guess.
		for (const text of say)
			phrases.add(
				tokensOf(text).flatMap(({ word, stem }) => (word === '' ? [] : [stem])),
				{ kind: 'unmeasured', places: find, told },
				RANK.unmeasured
			);
	for (const { say, ...flow } of words.flows)
		for (const text of say) phrase(text, { kind: 'flow', ...flow }, RANK.flow);
	for (const { say, find } of sayings) {
		const [first = ''] = find;
		const measured = find.flatMap((path) => places.get(path) ?? []);
		for (const text of say) {
			const key = wordsOf(text).join(' ');
			if (first.startsWith('/frameworks/')) {
				if (!groupNames.has(key))
					phrase(text, { kind: 'framework', id: idOf(first), target: null }, RANK.flow);
			} else if (/^\/(aid|trade)\//.test(first)) phrase(text, partMeans(first), RANK.part);
			else if (/^\/(methods|data)\//.test(first)) phrase(text, { kind: 'page', path: first }, RANK.clause);
			else if (measured.length > 0)
				phrase(text, { kind: 'measure', places: measured, by: 'words' }, RANK.saying);
			else if (first.startsWith('/priorities/')) phrase(text, { kind: 'clause', path: first }, RANK.clause);
		}
	}
	yield;
	const donors = new Set<string>();
	for (const [at, thing] of things.entries()) {
		if (at % AT_ONCE === AT_ONCE - 1) yield;
		if (thing.kind === 'indicator') namesOf(thing);
		const { kind, label, also = [], path } = thing;
		if (kind === 'framework') {
			for (const text of [label, ...also])
				if (!groupNames.has(wordsOf(text).join(' ')))
					name(
						text,
						{ kind: 'framework', id: idOf(path), target: null },
						text === also[0] ? RANK.framework : RANK.framework + 2
					);
		} else if (kind === 'donor') {
			const whole = label.replace(/^Aid from /, '');
			const giver = directory.economies.find((one) => one.name === whole);
			if (giver) donors.add(giver.iso3);
			if (giver) continue;
			for (const text of new Set([whole, whole.replace(/ (?:to|\().*$|,.*$/, '')]))
				if (wordsOf(text).length > 1 || text.length > 3)
					// With its article, so that "the World Bank" is not "the world".
					for (const said of [text, `the ${text}`]) name(said, DONOR, RANK.place);
		} else if (kind === 'product') {
			const [short = ''] = label.split(/[,(;]| and /);
			for (const text of new Set([label, short])) phrase(text, partMeans(path, 1), RANK.part);
		} else if (kind === 'indicator') {
			const code = idOf(path);
			name(code, { kind: 'measure', places: [thing.place], by: 'name' }, RANK.code);
			for (const text of new Set([label, also.find((one) => one !== code) ?? label]))
				if (stemsOf(text).length > 1 || thing.weight === undefined || thing.weight > 0.4)
					phrase(
						text,
						{ kind: 'measure', places: [thing.place], by: 'name' },
						RANK.title + (1 - (thing.weight ?? 1)) / 10
					);
		}
	}

	const known = new Set([...names.words]);
	// Names of targets and clauses are no phrases of questions, but their words are no typing errors either.
	for (const { label, kind } of things) if (kind === 'target' || kind === 'clause') partsOf(label);
	for (const { words: each } of kept.values())
		for (const word of each) for (const part of [word, ...word.split('_')]) known.add(part);
	const spelt = new Set(known);
	for (const stem of phrases.words) known.add(stem);
	return {
		...{ names, phrases, donors, indicators, directory, known, spelt, neighbours },
		states: words.states,
		targets: things.filter(({ kind }) => kind === 'target'),
		byPath: new Map(things.map((one) => [one.path, one])),
		...{ better: words.better, totals: words.totals },
		idOf: (iso3) => economyId(directory, iso3)
	};
}

export const DONOR: Means = { kind: 'flow', task: 'aid', path: '/aid/#donors', weight: 2 };
const idOf = (path: string) => path.split('/')[2] ?? '';

function partMeans(path: string, weight = 2.5): Means {
	const task = path.startsWith('/trade/') ? 'trade' : path.includes('#debt') ? 'debt' : 'aid';
	// "Who gives aid for health" asks more of what aid is for than of who gives.
	return { kind: 'flow', task, path, weight: path.endsWith('#purposes') ? weight + 0.5 : weight };
}
