/** What a page asks of its site. */
import type { IndicatorAbout, IndicatorFile } from './indicator-pack';
import { once } from './once';
import { packsOf, type PackReader } from './pack';
import type { Inline } from './plan';
import { sourceOf, type Source } from './series';
import type { SeriesView } from '../types';

/** Questions for series, and the files of other kinds by their names. */
export interface SiteSource extends Source {
	packs: PackReader;
	/** One indicator of all economies, with what it is. @throws NotOnSite with status 404 where there is none */
	indicator(id: string): Promise<OneIndicator>;
}

export interface OneIndicator {
	about: IndicatorAbout;
	/** By ISO3. */
	all: Record<string, SeriesView>;
}

const opener = once(() => import('./indicator-pack'));
const known = new WeakMap<IndicatorFile, OneIndicator>();

/**
 * A file that is kept is unpacked once: what is worked out of its series is found again by whoever asks next. How it is
 * unpacked comes with the first of them.
 */
async function unpacked(file: IndicatorFile): Promise<OneIndicator> {
	const { unpackSeries } = await opener();
	let one = known.get(file);
	if (!one) known.set(file, (one = { about: file.about, all: unpackSeries(file) }));
	return one;
}

/**
 * @param base the site's own folder
 * @param signal ends what is asked when nobody waits for it any more
 * @param inline what the page has already
 */
export function siteSource(base: string, signal?: AbortSignal, inline?: Inline): SiteSource {
	const packs = packsOf(base, { signal });
	const indicator = async (id: string): Promise<OneIndicator> =>
		unpacked(await packs<IndicatorFile>(`indicators/${id}`));
	const source = sourceOf({
		packs,
		inline,
		indicator: async (id) => (await indicator(id)).all,
		async database(indicators, economies) {
			const [{ browserDatabase }, { economiesSeries }] = await Promise.all([
				import('./database.svelte'),
				import('../query/economy-series')
			]);
			return browserDatabase.ask(base, 'all', (db) => economiesSeries(db, economies, indicators), signal);
		}
	});
	return { ...source, packs, indicator };
}
