/** The measures of a question, by its phrases, or by what is left of it. */
import type { AskedMeasure } from './asked';
import type { Heard } from './heard';
import type { Lexicon } from './lexicon';
import { measureOf, narrowed, nearestMeasures } from './measure';
import type { Token } from './tokens';

export function measuresOf(said: Heard, lexicon: Lexicon): { measures: AskedMeasure[]; used: Set<Token> } {
	const qualities = said.all('quality').map(({ means }) => means.word);
	const used = new Set<Token>();
	const named: AskedMeasure[] = [];
	for (const claim of said.all('measure')) {
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
