import { once } from '../../source/once';
import { siteSource } from '../../source/site';
import { isFlow } from '../../state/flow-measures';
import type { ExploreState } from '../../state/explore';
import type { Directory } from '../../types';
import { loadExplore, type ExploreSource } from './data';
import { exploreViews, type Player } from './player';
import type { ExploreView } from './view';

const flows = once(() => import('./flows/load'));

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
		const { loadFlowViews } = await flows();
		const { view, player } = await loadFlowViews(siteSource(base, signal), state, directory);
		return { ...view, player };
	}
	const source: ExploreSource = { ...siteSource(base, signal), ...(own ? { own } : {}) };
	const { view, player } = exploreViews(state, await loadExplore(source, state), directory);
	return { ...view, player };
}
