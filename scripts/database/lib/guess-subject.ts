/**
 * A guess at what a sentence calls an indicator, from its English title: the default of the catalogue's `subject` and
 * `plural`, made when the database is built. Where the guess is wrong, data/catalog/subjects.csv has the right words.
 */
import type { Indicator, UnitKind } from '../../../src/lib/types';

/** What a sentence calls an indicator, as it stands inside the sentence, and whether "have" follows it. */
export interface Subject {
	subject: string;
	plural: boolean;
}

/**
 * "HIV prevalence (adults)"; "the share of women in parliament", where a title in per cent names what is counted and not
 * the share; "exports as a share of GDP", where a percentage is of something that the title does not name; "the cost of
 * sending money home", "the Human Development Index".
 */
export function guessSubject(
	title: string,
	{ unit_kind: kind, unit }: Pick<Indicator, 'unit_kind' | 'unit'>
): Subject {
	const bare = asSubject(title);
	const isShareOf = kind === 'share' && (isCounted(bare) || isPlural(bare));
	const name = lowerFirst(bare);
	if (isShareOf) return { subject: `the share of ${name}`, plural: false };
	const plural = isPlural(bare);
	const subject = (!plural && needsArticle(bare) ? `the ${name}` : name) + ofWhat(bare, kind, unit);
	return { subject, plural };
}

/** A title in the singular that a sentence puts "the" before: "Cost of …", "Human Development Index". */
const needsArticle = (title: string): boolean => OF_SOMETHING.test(title) || INDEX.test(title);
const OF_SOMETHING =
	/^(?:(?:equal |renewable )?share|cost|number|value|gap|reach|survival|ladder|coefficient|turnover|length|age|price)(?: of| in| between) /i;
const INDEX = /^[^(]*(?:\p{Lu}\p{Ll}+ )+Index\b/u;

/** " as a share of GDP", for a percentage of a whole that is short to say and not yet in the title. */
function ofWhat(title: string, kind: UnitKind, unit: string): string {
	if (kind !== 'percent' || /%|\b(?:per|share|rate|tariff|growth)\b/i.test(title)) return '';
	const whole = /^% of ([A-Za-z’' -]{3,30})$/.exec(unit)?.[1];
	return whole && !title.toLowerCase().includes(whole.toLowerCase()) ? ` as a share of ${whole}` : '';
}

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
	/,|\(|:|;|–|\b(?:of|per|with|without|in|by|from|who|that|under|over(?!-)|aged|to|as|at|on|for|using|among|born|living|receiving|attending|attended|working|lacking|needing|hosted|killed|affected|immuni[sz]ed|enrolled|not|below|above|since|between|held|owned|covered|reached|through|within|across|against|out|received|paid|given|sent|found)\b/i;
/** Subjects that are something done, whatever is done to: "Paying taxes". */
const DOING = /^(?:enforcing|protecting|paying|trading|registering|starting|getting|resolving) /i;
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
	if (DOING.test(title)) return false;
	const head = title.trim().split(HEAD_END)[0]?.trim() || title.trim();
	const last = /[\p{L}-]+$/u.exec(head)?.[0].toLowerCase() ?? '';
	if (PLURAL_WORDS.has(last)) return true;
	if (SINGULAR_WORDS.has(last) || SINGULAR_ENDINGS.test(last)) return false;
	return last.endsWith('s');
}

/**
 * A title inside a sentence: "Imports of goods" → "imports of goods"; abbreviations and names stay as they are
 * ("HIV prevalence", "Gini index", "Human Development Index").
 */
export function lowerFirst(text: string): string {
	const [first = '', second = ''] = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
	if (first === 'A') return `a${text.slice(1)}`;
	const isName =
		text.startsWith('Aid for Trade') ||
		NAMES.has(first) ||
		first.length < 2 ||
		/[\p{Lu}\p{N}]/u.test(first.slice(1));
	const isNamed = /^\p{Lu}\p{Ll}/u.test(second);
	return isName || isNamed ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Heads of titles that count as a share only with these words before them: "The share of births attended …". */
const COUNTED =
	/^(?:people|persons|adults|women|men|children|girls|boys|youth|infants|births|households|pupils|students|teachers|schools|refugees|workers|employees|firms|homes|mothers)\b/i;

/** Whether a share's title names who is counted and not the share itself ("Women in parliament", in %). */
export function isCounted(title: string): boolean {
	return COUNTED.test(title.trim());
}

/**
 * A title as the subject of a sentence: a unit in brackets at its end goes, a single qualifier behind a comma
 * goes into brackets ("HIV prevalence, adults" → "HIV prevalence (adults)").
 */
export function asSubject(title: string): string {
	const bare =
		title.replace(/\s*\([^()]*(?:%|US\$|per |index|dollars|number|=)[^()]*\)\s*$/i, '').trim() ||
		title.trim();
	const plain = bare.replace(/: (?:overall|total)$/i, '').replace(/: (?=\p{L})/u, ', ');
	const parts = plain.split(', ');
	if (parts.length === 2 && parts[1] && !/\band\b|\(/.test(parts[1])) return `${parts[0]} (${parts[1]})`;
	return plain;
}
