/** The program of a frame that shows a figure of Explore: all that it shows stands in its address. */
import { packsOf } from '../source/pack';
import { unpackSeries, type IndicatorFile } from '../source/indicator-pack';
import { sourceOf } from '../source/series';
import { exploreCodec } from '../state/explore';
import { isFlow } from '../state/flow-measures';
import type { FlowSource } from '../view/explore/flows/load';
import { loadExplore, type ExploreSource } from '../view/explore/data';
import { exploreView } from '../view/explore/view';
import { askedOf } from './asked';
import { drawingOf, exploreSvg } from './explore-drawing';
import { at, runFrame } from './frame';
import { late, type LateAddresses } from './late';

/** The site's own folder, from the frame's. */
const SITE = '../..';
const packs = packsOf(SITE);

const source: ExploreSource & FlowSource = {
	packs,
	async indicator(id) {
		const file = await packs<IndicatorFile>(`indicators/${id}`);
		return { about: file.about, all: unpackSeries(file) };
	},
	similar: sourceOf({ packs }).similar
};

void runFrame(async () => {
	const { state, directory, said } = await askedOf(exploreCodec, SITE);
	const scripts = JSON.parse(at('late').textContent) as LateAddresses;
	const flows = () =>
		late(scripts.flows, 'tsoelopeleFlows', 'What draws flows did not come. The link leads to this one.');
	const map = () =>
		late(scripts.map, 'tsoelopeleMap', 'The outlines of countries did not come. The link leads to this map.');
	const view = isFlow(state.indicators?.[0] ?? '')
		? await (await flows()).flowView(source, state, directory)
		: exploreView(state, await loadExplore(source, state), directory);
	const { figure } = view;
	// What was shown in the place of something else is said, as on the page itself.
	const shown = { ...figure, notes: [...view.changed, ...figure.notes] };
	const draw = await drawingOf(figure, map);
	return { title: figure.title, said, svg: (width, scheme) => exploreSvg(shown, width, scheme, draw) };
});
