import { siteSource } from '../../source/site';
import { isFlow } from '../../state/flow-measures';
import { isOwnSeries } from '../../state/own';
import type { ExploreState } from '../../state/explore';
import type { Directory } from '../../types';
import { economyOf } from '../load';
import { loadExplore, type ExploreSource } from './data';
import { exploreViews, type Player } from './player';
import type { ExploreView } from './view';

/** What the page shows, and what plays; null for a chart that is not of one year. */
export type PlayableView = ExploreView & { player: Player | null };

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
): Promise<PlayableView> {
	if (isFlow(state.indicators?.[0] ?? '')) {
		const { loadFlowViews } = await import('./flows/load');
		const { view, player } = await loadFlowViews(base, state, directory, signal);
		return { ...view, player };
	}
	const source: ExploreSource = { ...siteSource(base, signal), ...(own ? { own } : {}) };
	const { view, player } = exploreViews(state, await loadExplore(source, state), directory);
	return { ...view, player };
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
	if (isFlow(indicator)) {
		const { flowCoverage } = await import('./flows/load');
		const asked = codes.slice(0, 4).map((iso3) => ({ iso3, name: economyOf(directory, iso3).name }));
		return flowCoverage(siteSource(base, signal), indicator, asked);
	}
	const mine = own && isOwnSeries(indicator) ? own(indicator) : null;
	const [one, { coverageLines }] = await Promise.all([
		mine ?? siteSource(base, signal).indicator(indicator),
		import('./coverage')
	]);
	if (!one) return [];
	const { about, all } = one;
	return coverageLines(about, all, codes, directory);
}
