/** What a few words mean among things with names: typing errors, beginnings, other forms and everyday words count. */
import MiniSearch, { type Query } from 'minisearch';
import { folded, stem, wordsOf } from './fold';

/** A thing that can be found. */
export interface Findable {
	id: string;
	label: string;
	/** Other names and codes, each whole. */
	also?: readonly string[];
	/** How likely it is meant, beside others that fit as well; 1 when absent. */
	weight?: number;
}

/** Everyday words and what they mean, the likeliest first. */
export interface Saying {
	say: readonly string[];
	/** Ids. */
	find: readonly string[];
}

/** A whole name or code outweighs every other match; one that begins with what was typed, its equals. */
const EXACT = 1000;
const BEGINS = 2;
/** A thing that lacks a word stands behind all that have every word. */
const MOST_PARTIAL = 20;
/** Words of so many letters may have two wrong; shorter ones of four and more have one, or letters that changed places. */
const LONG = 7;

/**
 * Reads the things, a few hundred at a time so that keys are heard meanwhile.
 * @returns things that fit a text, the likeliest first; none when nothing is typed
 */
export async function finderOf<One extends Findable>(
	things: readonly One[],
	sayings: readonly Saying[] = []
): Promise<(text: string) => One[]> {
	const byId = new Map(things.map((one) => [one.id, one]));
	const said = new Map<string, string>();
	for (const { say, find } of sayings)
		for (const id of find) said.set(id, `${said.get(id) ?? ''} ${say.join(' ')}`);
	const index = new MiniSearch<One>({
		fields: ['label', 'also', 'said'],
		extractField: (one, field) =>
			field === 'also'
				? (one.also ?? []).join(' ')
				: field === 'said'
					? (said.get(one.id) ?? '')
					: String(one[field as 'id']),
		tokenize: (text) => folded(text).split(' '),
		processTerm: (word) => (word === '' ? null : forms(word)),
		searchOptions: {
			boost: { label: 3 },
			prefix: true,
			processTerm: (word) => word || null,
			bm25: { k: 1.2, b: 0.4, d: 0.5 }
		}
	});
	await index.addAllAsync(things, { chunkSize: 200 });
	const meant = phrasesOf(sayings);

	const found = (words: readonly string[], combineWith: 'AND' | 'OR', typed: string) =>
		index
			.search({
				combineWith,
				queries: words.map((word): Query => ({ combineWith: 'OR', queries: forms(word) }))
			})
			.map(({ id, score }: { id: string; score: number }) => {
				const one = byId.get(id);
				const names = one ? [one.label, ...(one.also ?? [])].map(folded) : [];
				const fit = names.includes(typed) ? EXACT : names[0]?.startsWith(typed) ? BEGINS : 1;
				return { id, score: score * (one?.weight ?? 1) * fit };
			})
			.sort((a, b) => b.score - a.score);

	const near = (word: string, edits: number) =>
		index.search(word, { prefix: false, fuzzy: edits }).flatMap(({ terms }) => terms);

	/** The nearest word that is known, where none begins with what was typed. */
	function corrected(word: string): string {
		if (word.length < 4 || index.search(word).length > 0) return word;
		const letters = (text: string) => [...text].sort().join('');
		const fits = (other: string) => other[0] === word[0];
		return (
			near(word, 1).find(fits) ??
			near(word, 2).find(
				(other) => fits(other) && (word.length >= LONG || letters(other) === letters(word))
			) ??
			word
		);
	}

	return (text) => {
		const typed = folded(text);
		let words = wordsOf(text);
		if (words.length === 0) return [];
		let whole = found(words, 'AND', typed);
		if (whole.length === 0) {
			words = words.map(corrected);
			whole = found(words, 'AND', words.join(' '));
		}
		const partial = words.length > 1 && whole.length < MOST_PARTIAL ? found(words, 'OR', typed) : [];
		const exact = whole.filter(({ score }) => score >= EXACT);
		const ids = [
			...exact.map(({ id }) => id),
			...meant(words),
			...[...whole, ...partial.slice(0, MOST_PARTIAL)].map(({ id }) => id)
		];
		return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
	};
}

/** A word and what its forms share. */
const forms = (word: string) => [...new Set([word, stem(word)])];

/**
 * Sayings by what is typed: those whose words are all typed (the one with the most words first), then those that what
 * is typed may become.
 */
function phrasesOf(sayings: readonly Saying[]): (words: readonly string[]) => string[] {
	const phrases = sayings.flatMap(({ say, find }) =>
		say.map((phrase) => ({ stems: wordsOf(phrase).map(stem), find }))
	);
	return (words) => {
		const stems = words.map(stem);
		const last = words.at(-1) ?? '';
		const said = phrases
			.filter((phrase) => phrase.stems.every((each) => stems.includes(each)))
			.sort((a, b) => b.stems.length - a.stems.length);
		const begun = phrases.filter(
			(phrase) =>
				last.length > 2 &&
				stems.slice(0, -1).every((each) => phrase.stems.includes(each)) &&
				phrase.stems.some((each) => each.startsWith(last))
		);
		return [...said, ...begun].flatMap(({ find }) => find);
	};
}
