/** Words claim their places in a question: all vocabularies at once, the longest first, each word used once. */
import type { Token } from './tokens';

/** What some words mean. `T` is told apart by its `kind`. */
export interface Claim<T> {
	/** First token and the one after the last. */
	from: number;
	to: number;
	means: T;
	/** Among claims of one length the lower goes first. */
	rank: number;
}

/** Phrases by their first word. */
export class Phrases<T> {
	readonly #byFirst = new Map<string, { words: readonly string[]; means: T; rank: number }[]>();
	readonly words = new Set<string>();

	/** @param key what of a token is compared: its word for names, its stem for what has forms */
	constructor(readonly key: 'word' | 'stem') {}

	add(words: readonly string[], means: T, rank: number): void {
		const [first] = words;
		if (first === undefined) return;
		const list = this.#byFirst.get(first);
		if (list) list.push({ words, means, rank });
		else this.#byFirst.set(first, [{ words, means, rank }]);
		for (const word of words) this.words.add(word);
	}

	*claims(tokens: readonly Token[]): Generator<Claim<T>> {
		for (let from = 0; from < tokens.length; from += 1) {
			for (const { words, means, rank } of this.#byFirst.get(tokens[from]?.[this.key] ?? '') ?? [])
				if (words.every((word, at) => tokens[from + at]?.[this.key] === word))
					yield { from, to: from + words.length, means, rank };
		}
	}
}

/** The claims that stand, in the order of the question. */
export function settled<T>(claims: Iterable<Claim<T>>): Claim<T>[] {
	const all = [...claims].sort(
		(a, b) => b.to - b.from - (a.to - a.from) || a.rank - b.rank || a.from - b.from
	);
	const used = new Set<number>();
	const kept: Claim<T>[] = [];
	for (const claim of all) {
		let isFree = true;
		for (let at = claim.from; at < claim.to; at += 1) isFree &&= !used.has(at);
		if (!isFree) continue;
		for (let at = claim.from; at < claim.to; at += 1) used.add(at);
		kept.push(claim);
	}
	return kept.sort((a, b) => a.from - b.from);
}
