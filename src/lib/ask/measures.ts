/** The measures of a question, by its phrases, or by what is left of it. */
import type { AskedMeasure } from './asked';
import type { Claim } from './claims';
import { QUALITIES } from './grammar-words';
import type { Heard } from './heard';
import type { Lexicon } from './lexicon';
import type { Means } from './means';
import { measureOf, narrowed, nearestMeasures } from './measure';
import { namesOf } from './names-of';
import type { Token } from './tokens';

/** Parts that were asked for and that no measure has: "rural" of what is only known of all. */
export function partsLeft(said: Heard, measures: readonly AskedMeasure[], { byPath }: Lexicon): string[] {
	if (measures.length === 0) return [];
	const names = measures.flatMap(({ id, words }) => {
		const one = byPath.get(`/indicators/${id}/`);
		return [...(one ? namesOf(one).words : []), ...words.toLowerCase().split(' ')];
	});
	return said.all('quality').flatMap((claim) => {
		const { word } = claim.means;
		return [word, ...(QUALITIES[word] ?? [])].some((each) => names.includes(each)) ? [] : [said.words(claim)];
	});
}

/** What was heard and stands for nothing beside the measures that were found: "disabled people", "spends" of what is no spending. */
export function unusedOf(said: Heard, measures: readonly AskedMeasure[], { byPath }: Lexicon): string[] {
	if (measures.every(({ by }) => by === 'near')) return [];
	const names = measures.flatMap(({ id }) => {
		const one = byPath.get(`/indicators/${id}/`);
		return one ? [namesOf(one).all] : [];
	});
	const isInNames = (stem: string) => names.some((all) => all.has(stem));
	const unused = said
		.all('clause')
		.filter(({ from, to }) => !said.tokens.slice(from, to).every(({ stem }) => isInNames(stem)));
	const isOnSpending =
		said.all('measure').some(({ means }) => means.ofSpending) ||
		isInNames('spend') ||
		isInNames('expenditur');
	return [...unused, ...(isOnSpending ? [] : said.all('spending')), ...ofWhom(said, measures)].map((claim) =>
		said.words(claim)
	);
}

/**
 * "Poverty among the elderly", "unemployment of disabled people": a second measure that only says of whom the first is asked;
 * and what gave way because it only comes near.
 */
function ofWhom(said: Heard, measures: readonly AskedMeasure[]): Claim<Means>[] {
	const claims = said.all('measure');
	return claims.filter((claim, at) => {
		const isShown = measures.some(({ words }) => words === said.words(claim));
		if (!isShown) return claim.means.by === 'near' && measures.length > 0;
		const before = claims[at - 1];
		if (!before || !measures.some(({ words }) => words === said.words(before))) return false;
		const between = said.tokens.slice(before.to, claim.from + 1);
		const isJoined = between.some(({ word, before: sign }) => JOINS.test(word) || sign.includes(','));
		return !isJoined && between.slice(0, -1).some(({ word }) => /^(of|among|amongst|for)$/.test(word));
	});
}

const JOINS = /^(and|or|vs|versus|with|to|than|on|by|against)$/;

export function measuresOf(said: Heard, lexicon: Lexicon): { measures: AskedMeasure[]; used: Set<Token> } {
	const qualities = said.all('quality').map(({ means }) => means.word);
	// A part may stand in the name of a measure, too: "life expectancy men vs women".
	const inNames = said.all('measure').flatMap((claim) => said.words(claim).toLowerCase().split(' '));
	const sides = SIDES.find((pair) =>
		pair.every((words) => [...qualities, ...inNames].some((word) => words.includes(word)))
	);
	const used = new Set<Token>();
	const named: AskedMeasure[] = [];
	const claims = said.all('measure');
	const ofGdp = claims.length > 1 ? claims.find((claim) => isPartOf(said, claim)) : undefined;
	for (const claim of claims.filter((one) => one !== ofGdp && !isWithin(said, lexicon, one))) {
		const { places, by } = claim.means;
		const [place] = places;
		if (place === undefined) continue;
		const both =
			sides && bothOf(lexicon, place, said.words(claim).toLowerCase().split(' '), sides, qualities);
		if (both) {
			for (const side of both) {
				const one = measureOf(lexicon, [side, ...places], said.words(claim), by);
				if (one && !named.some(({ id }) => id === one.id)) named.push(one);
			}
			continue;
		}
		const part = narrowed(lexicon, place, qualities) ?? (ofGdp ? shareOfGdp(lexicon, place) : null);
		const one = measureOf(lexicon, part === null ? places : [part, ...places], said.words(claim), by);
		// "How many people are out of work" asks of work, not of the population.
		const isWhole = /^population$/i.test(one?.words ?? '') && WHOLE.test(wordsBefore(said, claim));
		const isOpening = (isWhole || /^how many/i.test(one?.words ?? '')) && said.all('measure').length > 1;
		if (one && !isOpening && !named.some(({ id }) => id === one.id)) named.push(one);
	}
	if (named.length > 0) return { measures: strongest(named), used };
	if (said.has('framework')) return { measures: [], used };
	const left = said.left;
	const words = [...left.map((token) => token.stem), ...qualities];
	const near = left.length === 0 ? null : nearestMeasures(lexicon, words);
	const one =
		near &&
		measureOf(
			lexicon,
			near.places,
			left.map(({ typed }) => typed).join(' '),
			near.isWhole && !isOneOfMany(near.places, lexicon, words) ? 'words' : 'near'
		);
	if (!near || !one) return { measures: [], used };
	for (const token of left) if (near.used.has(token.stem)) used.add(token);
	return { measures: [one], used };
}

/** One word of a longer name: "capital" of "Bank capital". */
const isOneOfMany = (
	[first]: readonly number[],
	{ indicators }: Lexicon,
	words: readonly string[]
): boolean => {
	const one = first === undefined ? undefined : indicators[first];
	return new Set(words).size === 1 && one !== undefined && namesOf(one).label.size > 1;
};

/** Words of which two in one question ask for two series: "men and women", "rural vs urban". */
const SIDES: readonly (readonly (readonly string[])[])[] = [
	[
		['women', 'woman', 'female', 'females', 'girls', 'girl'],
		['men', 'male', 'males', 'boys']
	],
	[
		['rural', 'countryside'],
		['urban', 'towns']
	]
];

/**
 * The two series of one measure; null where the catalogue lacks one.
 * @param names the measure's words in the question, which may name one of the two
 */
function bothOf(
	lexicon: Lexicon,
	place: number,
	names: readonly string[],
	sides: (typeof SIDES)[number],
	qualities: readonly string[]
): number[] | null {
	const shared = qualities.filter((word) => !sides.some((words) => words.includes(word)));
	const found = sides.map((words) => {
		if (names.some((word) => words.includes(word))) return place;
		const own = qualities.filter((word) => words.includes(word));
		return own.length === 0 ? null : narrowed(lexicon, place, [...own, ...shared]);
	});
	return found.every((one) => one !== null) ? found : null;
}

/** "What share of the population lives in poverty": people are what is counted, and no measure. */
const WHOLE =
	/\b(share|part|proportion|percent|percentage|per cent|most|how much|many)( of)?( the| its| their)?( \w+){0,2}$/;

const wordsBefore = (said: Heard, { from }: { from: number }): string =>
	said.tokens
		.slice(Math.max(0, from - 5), from)
		.map(({ word }) => word)
		.join(' ');

/** The same in parts of GDP, of an amount of money; null where the catalogue has none. */
function shareOfGdp(lexicon: Lexicon, place: number): number | null {
	const code = lexicon.indicators[place]?.path.split('/')[2] ?? '';
	return /\.(CD|KD|CN)(\.|$)/.test(code) ? narrowed(lexicon, place, ['gdp']) : null;
}

/** Up to five; what only comes near gives way to what was named. */
function strongest(named: AskedMeasure[]): AskedMeasure[] {
	const sure = named.filter(({ by }) => by !== 'near');
	return (sure.length > 0 ? sure : named).slice(0, 5);
}

const PARTS = /^(share|percent|percentage|pct|proportion|part)$/;

/** "Remittances as a share of GDP", "debt in % of GDP": GDP is what is measured in, and no measure. */
function isPartOf(said: Heard, { from, to }: { from: number; to: number }): boolean {
	if (!/^(gdp|gni)$/i.test(said.words({ from, to }))) return false;
	const [of, part] = [said.tokens[from - 1], said.tokens[from - 2]];
	return of?.word === 'of' && (PARTS.test(part?.word ?? '') || of.before.includes('%'));
}

/**
 * A word that is said again, and better, by the measure beside it: "vaccination" of "vaccination against measles". What
 * stands behind "and", "or", "vs" or a comma is a measure of its own.
 */
function isWithin(
	said: Heard,
	lexicon: Lexicon,
	claim: { from: number; to: number; means: { places: readonly number[] } }
): boolean {
	if (said.has('relate')) return false;
	const stems = said.tokens.slice(claim.from, claim.to).map((token) => token.stem);
	return said.all('measure').some((other) => {
		if (other.from === claim.from) return false;
		const [one] = other.means.places.flatMap((place) => lexicon.indicators[place] ?? []);
		if (!one || claim.means.places[0] === one.place) return false;
		const [left, right] = other.from < claim.from ? [other, claim] : [claim, other];
		const isApart = said.tokens
			.slice(left.to, right.from + 1)
			.some(({ word, before }) => /^(and|or|vs|versus|with|to)$/.test(word) || before.includes(','));
		return !isApart && stems.every((word) => namesOf(one).label.has(word));
	});
}
