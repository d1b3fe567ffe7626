import { catalog } from '$lib/server/catalog';
import { software } from '$lib/server/software';

/** Whose work the site is made of, and on which terms. */
export async function load() {
	const { sources } = await catalog();
	const terms = new Map<
		string,
		{ licence: string; url: string; limited: boolean; sets: { id: string; name: string }[] }
	>();
	for (const { id, publisher, dataset, licence, licence_url, non_commercial } of sources.values()) {
		const known = terms.get(`${licence} ${licence_url}`) ?? {
			licence,
			url: licence_url,
			limited: non_commercial,
			sets: []
		};
		known.sets.push({ id, name: `${publisher}: ${dataset}` });
		terms.set(`${licence} ${licence_url}`, known);
	}
	return {
		terms: [...terms.values()].sort((a, b) => b.sets.length - a.sets.length),
		software: software().map(({ name, version, licence, url }) => ({ name, version, licence, url }))
	};
}
