/** Which measure words mean: those that a phrase names, narrowed by qualities ("rural"), or what comes nearest. */
import type { Found } from '../search/file';
import type { AskedMeasure } from './asked';
import { QUALITIES } from './grammar-words';
import type { Lexicon } from './lexicon';
import { namesOf } from './names-of';

const MOST_OTHERS = 4;

const codeOf = (one: Found) => one.path.split('/')[2] ?? '';
const other = (one: Found) => ({ id: codeOf(one), label: one.label, hint: one.hint });

/** A measure that words named, with what else they may mean. */
export function measureOf(
	lexicon: Lexicon,
	places: readonly number[],
	words: string,
	by: AskedMeasure['by']
): AskedMeasure | null {
	const [first, ...rest] = places.flatMap((place) => lexicon.indicators[place] ?? []);
	if (!first) return null;
	const same = first.concept
		? lexicon.indicators.filter((one) => one.concept === first.concept && one !== first)
		: [];
	const others = [...new Set([...rest, ...same])].slice(0, MOST_OTHERS).map(other);
	return { id: codeOf(first), label: first.label, words, by, others };
}

/**
 * The same measure of a part: "rural" of "Safe drinking water" is "Safe drinking water, rural". Null when the catalogue
 * has none.
 */
export function narrowed(lexicon: Lexicon, place: number, qualities: readonly string[]): number | null {
	const whole = lexicon.indicators[place];
	if (!whole || qualities.length === 0) return null;
	const base = namesOf(whole);
	const core = [...base.label].filter(
		(word) => word.length > 3 && !/^(peopl|acces|total|rate|all)/.test(word)
	);
	let best: { place: number; score: number } | null = null;
	for (const one of lexicon.indicators) {
		const names = namesOf(one);
		const fits = qualities.every((word) => (QUALITIES[word] ?? [word]).some((each) => names.words.has(each)));
		if (!fits || one === whole) continue;
		// One word that many long titles have is no sign of the same measure: "population".
		const where = core.length === 1 ? names.label : names.all;
		const shared = core.filter((word) => where.has(word)).length;
		const isSeries = codeOf(one).startsWith(`${codeOf(whole)}.`) ? 1 : 0;
		// "Drug users" share one of two words with "tobacco users", and are another thing.
		if (shared === 0 || (shared < core.length && shared <= core.length / 2 && !isSeries)) continue;
		const score = shared * 2 + isSeries * 2 + (one.weight ?? 1) - names.label.size / 10;
		if (!best || score > best.score) best = { place: one.place, score };
	}
	return best?.place ?? null;
}

/** Small parts of names that tell nothing. */
const COMMON = 60;

/**
 * What comes nearest to words that no phrase named: all of them in one name, or two thirds of them and a rare one.
 * Coverage settles ties and never lifts a worse name.
 */
export function nearestMeasures(
	lexicon: Lexicon,
	stems: readonly string[]
): { places: number[]; isWhole: boolean; used: Set<string> } | null {
	const wanted = [...new Set(stems)];
	if (wanted.length === 0) return null;
	const count = new Map(wanted.map((word) => [word, 0]));
	for (const one of lexicon.indicators)
		for (const word of wanted) if (namesOf(one).all.has(word)) count.set(word, (count.get(word) ?? 0) + 1);
	const scored = lexicon.indicators
		.map((one) => {
			const names = namesOf(one);
			const inLabel = wanted.filter((word) => names.label.has(word)).length;
			const inAll = wanted.filter((word) => names.all.has(word));
			const tier =
				inLabel === wanted.length ? 3 : inAll.length === wanted.length ? 2 : inAll.length / wanted.length;
			return { one, tier, inAll, score: (one.weight ?? 1) * (inLabel / Math.max(3, names.label.size) + 0.2) };
		})
		.filter(
			({ tier, inAll }) =>
				tier >= 2 || (tier >= 2 / 3 && inAll.some((word) => (count.get(word) ?? 0) < COMMON))
		)
		.sort((a, b) => b.tier - a.tier || b.score - a.score);
	const [first] = scored;
	if (!first) return null;
	return {
		places: scored.slice(0, MOST_OTHERS + 1).map(({ one }) => one.place),
		isWhole: first.tier >= 2,
		used: new Set(first.inAll)
	};
}
