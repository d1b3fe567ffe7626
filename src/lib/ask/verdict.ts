/** Which target of a framework a question is about: by its number, or by the words of its name. */
import type { Heard } from './heard';
import type { Lexicon } from './lexicon';
import { namesOf } from './names-of';

export function targetOf(
	said: Heard,
	framework: string,
	{ targets, byPath }: Lexicon
): { path: string; used: Set<string> } {
	const page = `/frameworks/${framework}/`;
	const own = targets.filter(({ path }) => path.startsWith(page));
	const used = new Set<string>();
	const path = (id: string) => `${page}?target=${encodeURIComponent(id)}`;
	for (const { word, typed } of said.tokens) {
		if (!/^\d{1,2}(\.\w{1,2})?$/.test(word)) continue;
		if (byPath.has(path(typed.toLowerCase())) || byPath.has(path(typed))) {
			used.add(typed);
			return { path: path(byPath.has(path(typed)) ? typed : typed.toLowerCase()), used };
		}
		const goal = `${page}#goal-${word}`;
		if (byPath.has(goal)) {
			used.add(typed);
			return { path: goal, used };
		}
	}
	const claimed = said.claims.filter(({ means }) =>
		['measure', 'clause', 'flow', 'quality'].includes(means.kind)
	);
	const topic = [...claimed.flatMap(({ from, to }) => said.tokens.slice(from, to)), ...said.left];
	const wanted = new Set(topic.map(({ stem }) => stem).filter((word) => word.length > 2));
	let best: { path: string; score: number } | null = null;
	for (const one of own) {
		const names = namesOf(one);
		const shared = [...wanted].filter((word) => names.label.has(word)).length;
		const score = shared / Math.sqrt(names.label.size + 3);
		if (shared > 0 && (!best || score > best.score)) best = { path: one.path, score };
	}
	if (best) for (const { typed } of topic) used.add(typed);
	return { path: best?.path ?? page, used };
}
