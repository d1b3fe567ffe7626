/** A question as words, each with how it was typed and what stands before it. */
import { stem } from '../search/fold';

export interface Token {
	typed: string;
	/** Lower case, no accents, no apostrophes; "Lesotho’s" is "lesotho". */
	word: string;
	stem: string;
	/** Signs between the word before and this one: "-", "$", ",", "%" … */
	before: string;
	/** Between quotes: other words do not claim it. */
	quoted: boolean;
}

/** Numbers with thousands and decimals, codes with dots and underscores, words. */
const WORD =
	/\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’]*(?:\.(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}_]+)*/gu;
/** More than these are not read. */
const MOST_CHARACTERS = 400;

export const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’]s$/, '')
		.replace(/['’]/g, '');

export function tokensOf(text: string): Token[] {
	const cut = text.slice(0, MOST_CHARACTERS);
	const found: Token[] = [];
	let end = 0;
	let isQuoted = false;
	for (const match of cut.matchAll(WORD)) {
		const before = cut.slice(end, match.index);
		for (const sign of before) if (/["“”«»]/.test(sign)) isQuoted = !isQuoted;
		const typed = match[0];
		const word = plain(typed).replace(/(?<=\d),(?=\d)/g, '');
		end = match.index + typed.length;
		if (word !== '')
			found.push({ typed, word, stem: stem(word), before: before.replace(/\s+/g, ' '), quoted: isQuoted });
	}
	const rest = cut.slice(end);
	// What stands after the last word, a "%" say, belongs to it: it is kept before a token that is none.
	return found.length > 0 ? [...found, { typed: '', word: '', stem: '', before: rest, quoted: false }] : [];
}
