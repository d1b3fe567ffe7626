/** Words that a question has and a name need not: they are passed over when others are there. */
const SMALL = new Set(
	'a an and are as at by can did do does for from get has have how i in is it its many me much of on or show so than that the their there they this to was we were what when where which who whom whose why will with'.split(
		' '
	)
);

/** The dot of a number by which targets go ("10.c", "17.3"): without it "1.1" would be "11", which is a goal. */
const NUMBER_DOT = /(?<![\p{L}\p{N}.])(\d{1,2})\.(?=[\p{L}\p{N}]{1,2}(?![\p{L}\p{N}]))/gu;

/**
 * Text as it is compared: lower case, no accents, no apostrophes and dots (but in numbers of targets, where a dot is
 * "·"), "&" read as "and", everything else that is neither letter nor digit a single space. "Côte d’Ivoire" is
 * "cote divoire", "SH.DYN.MORT" is "shdynmort", "SDG 10.c" is "sdg 10·c".
 */
export function folded(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/·/g, ' ')
		.replace(NUMBER_DOT, '$1·')
		.replace(/&/g, ' and ')
		.replace(/['’‘`.]/g, '')
		.replace(/[^\p{L}\p{N}·]+/gu, ' ')
		.trim();
}

/** The words of a text; small ones only when there are no others. */
export function wordsOf(text: string): string[] {
	const all = folded(text).split(' ').filter(Boolean);
	const telling = all.filter((word) => !SMALL.has(word));
	return telling.length > 0 ? telling : all;
}

/**
 * The part of an English word that its forms share, always the beginning of the word: "stunting" and "stunted" are
 * "stunt", "countries" and "country" "countr". Words that would get shorter than four letters stay.
 */
export function stem(word: string): string {
	const cut = word.replace(/(?:ations?|ing|ies|ed|es|s|y|e)$/, '');
	return cut.length >= 4 ? cut : word.length > 4 ? word.replace(/s$/, '') : word;
}
