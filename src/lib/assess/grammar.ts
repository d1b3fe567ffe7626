/** Just enough English grammar to build a sentence around a title that the rules have never seen. */

const PLURAL_WORDS = new Set([
	'people',
	'women',
	'men',
	'children',
	'youth',
	'staff',
	'data',
	'girls',
	'boys'
]);
const SINGULAR_ENDINGS = /(ss|us|is|ics)$/i;
const SINGULAR_WORDS = new Set([
	'aids',
	'gas',
	'series',
	'species',
	'news',
	'measles',
	'diabetes',
	'tuberculosis'
]);
const HEAD_END =
	/,|\(|:|;|–|\b(?:of|per|with|without|in|by|from|who|that|under|over|aged|to|as|at|on|for|using|among|born|living|receiving|attending|attended|working|lacking|needing|hosted|killed|affected|immuni[sz]ed|enrolled|not|below|above|since|between|held|owned|covered|reached|through|within|against|out)\b/i;
const NAMES = new Set([
	'Gini',
	'Lesotho',
	'African',
	'Africa',
	'Internet-of-things',
	'Basotho',
	'Paris',
	'English'
]);

/** Whether a title takes "have" ("Exports of goods have risen") rather than "has" ("HIV prevalence has fallen"). */
export function isPlural(title: string): boolean {
	const head = title.trim().split(HEAD_END)[0]?.trim() || title.trim();
	const last = /[\p{L}-]+$/u.exec(head)?.[0].toLowerCase() ?? '';
	if (PLURAL_WORDS.has(last)) return true;
	if (SINGULAR_WORDS.has(last) || SINGULAR_ENDINGS.test(last)) return false;
	return last.endsWith('s');
}

/** A title inside a sentence: "Imports of goods" → "imports of goods", but "HIV prevalence" and "Gini index" stay. */
export function lowerFirst(text: string): string {
	const first = /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? '';
	if (NAMES.has(first) || /[\p{Lu}\p{N}]/u.test(first.slice(1)) || first.length < 2) {
		return first === 'A' ? `a${text.slice(1)}` : text;
	}
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** First letter as a sentence begins. */
export function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A title as the subject of a sentence: a unit in brackets at its end goes, a single qualifier behind a comma
 * goes into brackets ("HIV prevalence, adults" → "HIV prevalence (adults)").
 */
export function asSubject(title: string): string {
	const bare =
		title.replace(/\s*\([^()]*(?:%|US\$|per |index|dollars|number|=)[^()]*\)\s*$/i, '').trim() ||
		title.trim();
	const parts = bare.split(', ');
	if (parts.length === 2 && parts[1] && !/\band\b|\(/.test(parts[1])) return `${parts[0]} (${parts[1]})`;
	return parts.length > 2 ? `${bare},` : bare;
}
