import { siteSource } from '../../source/site';
import type { ExploreState } from '../../state/explore';
import type { Directory } from '../../types';
import { loadExplore } from './data';
import { exploreView, type ExploreView } from './view';

/**
 * The page of Explore for an address, from the files of its indicators.
 * @param base the site's own folder
 * @throws Fault with a sentence for the reader when a file does not come
 */
export async function loadExploreView(
	base: string,
	state: ExploreState,
	directory: Directory,
	signal?: AbortSignal
): Promise<ExploreView> {
	return exploreView(state, await loadExplore(siteSource(base, signal), state), directory);
}

/** What the chosen have of an indicator, before it is chosen: "Lesotho: 34 values, 1990 to 2023, newest 18.5 % (estimate)". */
export async function loadCoverage(
	base: string,
	indicator: string,
	codes: readonly string[],
	directory: Directory,
	signal?: AbortSignal
): Promise<string[]> {
	const [{ about, all }, { coverageLines }] = await Promise.all([
		siteSource(base, signal).indicator(indicator),
		import('./coverage')
	]);
	return coverageLines(about, all, codes, directory);
}
