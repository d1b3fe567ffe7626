/** The measures of a question, by its phrases, or by what is left of it. */
import type { AskedMeasure } from './asked';
import type { Heard } from './heard';
import type { Lexicon } from './lexicon';
import { measureOf, narrowed, nearestMeasures } from './measure';
import { namesOf } from './names-of';
import type { Token } from './tokens';

export function measuresOf(said: Heard, lexicon: Lexicon): { measures: AskedMeasure[]; used: Set<Token> } {
	const qualities = said.all('quality').map(({ means }) => means.word);
	const used = new Set<Token>();
	const named: AskedMeasure[] = [];
	const claims = said.all('measure');
	const ofGdp = claims.length > 1 ? claims.find((claim) => isPartOf(said, claim)) : undefined;
	for (const claim of claims.filter((one) => one !== ofGdp && !isWithin(said, lexicon, one))) {
		const { places, by } = claim.means;
		const [place] = places;
		const part = place === undefined ? null : narrowed(lexicon, place, qualities);
		const one = measureOf(lexicon, part === null ? places : [part, ...places], said.words(claim), by);
		// "How many people are out of work" asks of work, not of the population.
		const isOpening = /^how many/i.test(one?.words ?? '') && said.all('measure').length > 1;
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
			near.isWhole ? 'words' : 'near'
		);
	if (!near || !one) return { measures: [], used };
	for (const token of left) if (near.used.has(token.stem)) used.add(token);
	return { measures: [one], used };
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
