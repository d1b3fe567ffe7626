/**
 * The program of a frame: it draws another country or other years where the address asks for them, and tells the page
 * around it how high it is. It keeps nothing, so that it runs where storage is forbidden.
 */
import { packsOf } from '../source/pack';
import { loadAliases, loadDirectory } from '../source/directory';
import { sourceOf } from '../source/series';
import { DEFAULT_ADDRESS, readAddress } from '../state/base';
import { lookupOf } from '../state/names';
import { loadViews } from '../view/load';
import type { Figure } from '../figure/figure';
import { frameSvg } from './drawing';
import { at, runFrame } from './frame';
import { embedCodec, headlineFigure, type EmbeddedClause } from './headline';

/** The site's own folder, from a frame's. */
const SITE = '../../..';

async function figureAsked(clause: EmbeddedClause): Promise<Figure | null> {
	const codec = embedCodec(clause);
	const directory = await loadDirectory(SITE);
	let read = readAddress(codec, location.search, lookupOf(directory, null));
	if (read.lacking === 'aliases') {
		const aliases = await loadAliases(SITE);
		read = readAddress(codec, location.search, lookupOf(directory, aliases));
	}
	const state = { ...DEFAULT_ADDRESS, ...read.state };
	const views = await loadViews(sourceOf({ packs: packsOf(SITE) }), state, directory, clause.part);
	return headlineFigure(clause, views, state);
}

void runFrame(async () => {
	const figure = await figureAsked(JSON.parse(at('clause').textContent) as EmbeddedClause);
	return figure && { title: figure.title, svg: (width, scheme) => frameSvg(figure, width, scheme) };
});
