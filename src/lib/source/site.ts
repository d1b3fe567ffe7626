/** What a page asks of its site. */
import { fileOfIndicator } from './indicator-file';
import { packsOf, type PackReader } from './pack';
import type { Inline } from './plan';
import { sourceOf, type Source } from './series';

/** Questions for series, and the files of other kinds by their names. */
export interface SiteSource extends Source {
	packs: PackReader;
}

/**
 * @param base the site's own folder
 * @param signal ends what is asked when nobody waits for it any more
 * @param inline what the page has already
 */
export function siteSource(base: string, signal?: AbortSignal, inline?: Inline): SiteSource {
	const packs = packsOf(base, { signal });
	const source = sourceOf({
		packs,
		inline,
		indicator: (id) => fileOfIndicator(base, id, signal),
		async database(indicators, economies) {
			const [{ browserDatabase }, { economiesSeries }] = await Promise.all([
				import('./database.svelte'),
				import('../query/economy-series')
			]);
			return browserDatabase.ask(base, 'all', (db) => economiesSeries(db, economies, indicators), signal);
		}
	});
	return { ...source, packs };
}
