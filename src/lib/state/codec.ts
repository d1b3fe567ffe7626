/**
 * An address as typed state. Each page has a codec, one field a parameter; reading never throws, and what is not
 * understood comes back as a note that the page shows.
 */
import type { Lookup } from './names';
import type { Note } from './notes';

/** What a field may ask and tell while it reads. */
export interface Reading {
	/** Economies and groups by name; null until the directory is here. */
	lookup: Lookup | null;
	/** The country in focus, read before all other fields. */
	country: string;
	say(note: Note): void;
	/** The text may be understood once more is here. */
	lacks(what: Lacking): void;
}

/** What has to be fetched before an address can be read as a whole. */
export type Lacking = 'directory' | 'aliases';

export interface Field<T> {
	/** What the page opens with; not written into an address. */
	readonly initial: T;
	/** @param texts what the address gives for this parameter, trimmed, at least one */
	read(texts: readonly string[], reading: Reading, key: string): T;
	/** The text of a value, null when it is the initial one. */
	write(value: T, lookup: Lookup | null): string | null;
}

/** One field for each parameter of a page, in the order in which they are written. */
export type Codec<S> = { readonly [K in keyof S]: Field<S[K]> };

export interface Parsed<S> {
	state: S;
	notes: Note[];
	lacking: Lacking | null;
}

/** What mail programs and social networks hang on to every link: no part of the page, and nothing to say about. */
const OF_OTHERS =
	/^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igsh|igshid|mc_[ce]id|_ga|_gl|ref|si)$/;

/**
 * The parameters of a query string by name: other capitals and `&amp;` in the place of `&` are read as meant, and
 * texts are trimmed.
 */
export function parameters(query: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const [name, text] of new URLSearchParams(query.replace(/^[?&]+/, ''))) {
		const key = name
			.trim()
			.toLowerCase()
			.replace(/^(amp;)+/, '');
		found.set(key, [...(found.get(key) ?? []), text.trim()]);
	}
	return found;
}

/**
 * Reads a query string.
 * @param elsewhere names of parameters that other pages have: they rest here without a word
 */
export function parse<S extends { country: string }>(
	codec: Codec<S>,
	query: string,
	lookup: Lookup | null,
	elsewhere: ReadonlySet<string> = new Set()
): Parsed<S> {
	const given = parameters(query);
	const notes: Note[] = [];
	const lacking = new Set<Lacking>();
	const state = initialOf(codec);
	for (const key of keysOf(codec)) {
		// "indicator=…" where the name is "indicators", and the other way round, unless that is a name too.
		const alike = key.endsWith('s') ? key.slice(0, -1) : `${key}s`;
		const name = given.has(key) || alike in codec ? key : alike;
		const texts = given.get(name);
		given.delete(name);
		if (!texts || texts.every((text) => text === '')) {
			// `with=` is a choice: compared with nobody.
			if (!texts || key !== 'with') continue;
		}
		const reading: Reading = {
			lookup,
			country: state.country,
			say: (note) => notes.push(note),
			lacks: (what) => lacking.add(what)
		};
		state[key] = codec[key].read(texts, reading, key);
	}
	const strangers = [...given.keys()].filter(
		(key) => key !== '' && !elsewhere.has(key) && !OF_OTHERS.test(key)
	);
	if (strangers.length > 0) notes.push({ kind: 'no-parameter', names: strangers });
	return {
		state,
		notes,
		lacking: lacking.has('directory') ? 'directory' : lacking.has('aliases') ? 'aliases' : null
	};
}

/** The query string of a state, with `?`, or '' when all is as the page opens. */
export function format<S>(codec: Codec<S>, state: S, lookup: Lookup | null = null): string {
	const parts = keysOf(codec).flatMap((key) => {
		const text = codec[key].write(state[key], lookup);
		return text === null ? [] : [`${key}=${encoded(text)}`];
	});
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** What a page opens with. */
export function initialOf<S>(codec: Codec<S>): S {
	return Object.fromEntries(keysOf(codec).map((key) => [key, codec[key].initial])) as S;
}

const keysOf = <S>(codec: Codec<S>) => Object.keys(codec) as (keyof S & string)[];

/** Half of a letter that takes two, which no address can hold, is written as a mark for it. */
const encoded = (text: string) =>
	encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
		.replaceAll('%2C', ',')
		.replaceAll('%3A', ':');
