/** The words of an indicator's or a target's names, kept once they were read. */
import type { Found } from '../search/file';
import { tokensOf } from './tokens';

const stemsCache = new WeakMap<Found, { label: Set<string>; all: Set<string>; words: Set<string> }>();

/** The words of an indicator's names. */
export function namesOf(one: Found) {
	const kept = stemsCache.get(one);
	if (kept) return kept;
	const tokens = (text: string) => tokensOf(text).filter(({ word }) => word !== '');
	const label = tokens(one.label);
	const all = [...label, ...(one.also ?? []).flatMap(tokens)];
	const made = {
		label: new Set(label.map(({ stem }) => stem)),
		all: new Set(all.map(({ stem }) => stem)),
		words: new Set(all.map(({ word }) => word))
	};
	stemsCache.set(one, made);
	return made;
}
