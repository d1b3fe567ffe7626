/** The program of a frame that shows a figure of Explore: all that it shows stands in its address. */
import { packsOf } from '../source/pack';
import { loadAliases, loadDirectory } from '../source/directory';
import { unpackSeries, type IndicatorFile } from '../source/indicator-pack';
import { sourceOf } from '../source/series';
import { readAddress } from '../state/base';
import { exploreCodec } from '../state/explore';
import { isFlow } from '../state/flow-measures';
import { lookupOf } from '../state/names';
import type { FlowSource } from '../view/explore/flows/load';
import { loadExplore, type ExploreSource } from '../view/explore/data';
import { exploreView } from '../view/explore/view';
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
	const directory = await loadDirectory(SITE);
	let read = readAddress(exploreCodec, location.search, lookupOf(directory, null));
	if (read.lacking === 'aliases')
		read = readAddress(exploreCodec, location.search, lookupOf(directory, await loadAliases(SITE)));
	const scripts = JSON.parse(at('late').textContent) as LateAddresses;
	const flows = () =>
		late(scripts.flows, 'tsoelopeleFlows', 'What draws flows did not come. The link leads to this one.');
	const map = () =>
		late(scripts.map, 'tsoelopeleMap', 'The outlines of countries did not come. The link leads to this map.');
	const view = isFlow(read.state.indicators?.[0] ?? '')
		? await (await flows()).flowView(source, read.state, directory)
		: exploreView(read.state, await loadExplore(source, read.state), directory);
	const { figure } = view;
	// What was shown in the place of something else is said, as on the page itself.
	const said = { ...figure, notes: [...view.changed, ...figure.notes] };
	const draw = await drawingOf(figure, map);
	return { title: figure.title, svg: (width, scheme) => exploreSvg(said, width, scheme, draw) };
});
