import { catalog } from '$lib/server/catalog';
import { refreshes } from '$lib/server/changes';
import { directory } from '$lib/server/directory';

/** What each refresh changed, with the names of places and which series have a page. */
export async function load() {
	const { indicators, sources } = await catalog();
	const { economies } = await directory();
	const all = refreshes();
	const named = all.flatMap((refresh) =>
		refresh.sources.flatMap(({ born, vanished, shrunk, later, revised }) =>
			[born, vanished, shrunk, later, revised].flat()
		)
	);
	const codes = new Set(named.flatMap(({ largest }) => (largest ? [largest.economy] : [])));
	return {
		refreshes: all,
		known: [...new Set(named.map(({ id }) => id))].filter((id) => indicators.has(id)),
		decimals: Object.fromEntries(
			named.flatMap(({ id }) => (indicators.has(id) ? [[id, indicators.get(id)!.decimals]] : []))
		),
		names: Object.fromEntries(economies.filter(({ iso3 }) => codes.has(iso3)).map(({ iso3, name }) => [iso3, name])),
		/** The days on which the data sets were gathered, the newest first. */
		gathered: [...new Set([...sources.values()].map(({ retrieved }) => retrieved))].sort().reverse()
	};
}
