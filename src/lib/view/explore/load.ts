import { siteSource } from '../../source/site';
import { isOwnSeries } from '../../state/own';
import type { ExploreState } from '../../state/explore';
import type { Directory } from '../../types';
import { loadExplore, type ExploreSource } from './data';
import { exploreView, type ExploreView } from './view';

/**
 * The page of Explore for an address, from the files of its indicators.
 * @param base the site's own folder
 * @param own answers for the reader's own tables
 * @throws Fault with a sentence for the reader when a file does not come
 */
export async function loadExploreView(
	base: string,
	state: ExploreState,
	directory: Directory,
	signal?: AbortSignal,
	own?: ExploreSource['own']
): Promise<ExploreView> {
	const source: ExploreSource = { ...siteSource(base, signal), ...(own ? { own } : {}) };
	return exploreView(state, await loadExplore(source, state), directory);
}

/** What the chosen have of an indicator, before it is chosen: "Lesotho: 34 values, 1990 to 2023, newest 18.5 % (estimate)". */
export async function loadCoverage(
	base: string,
	indicator: string,
	codes: readonly string[],
	directory: Directory,
	signal?: AbortSignal,
	own?: ExploreSource['own']
): Promise<string[]> {
	const mine = own && isOwnSeries(indicator) ? own(indicator) : null;
	const [one, { coverageLines }] = await Promise.all([
		mine ?? siteSource(base, signal).indicator(indicator),
		import('./coverage')
	]);
	if (!one) return [];
	const { about, all } = one;
	return coverageLines(about, all, codes, directory);
}
