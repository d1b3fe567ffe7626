/** The page of Explore as it opens, made from what a browser would fetch. */
import { unpackSeries } from '../source/indicator-pack';
import { initialOf } from '../state/codec';
import { exploreCodec } from '../state/explore';
import { loadExplore } from '../view/explore/data';
import { exploreView, type ExploreView } from '../view/explore/view';
import { directory } from './directory';
import { indicatorFile } from './indicator-file';
import { viewSource } from './views';

export async function explorePage(): Promise<ExploreView> {
	const state = initialOf(exploreCodec);
	const data = await loadExplore(
		{
			async indicator(id) {
				const file = await indicatorFile(id);
				if (!file) throw new Error(`Explore opens with “${id}”, which is no indicator`);
				return { about: file.about, all: unpackSeries(file) };
			},
			similar: viewSource.similar
		},
		state
	);
	return exploreView(state, data, await directory());
}
