/**
 * The program of a frame: it draws another country or other years where the address asks for them, and tells the page
 * around it how high it is. It keeps nothing, so that it runs where storage is forbidden.
 */
import { packsOf } from '../source/pack';
import { sourceOf } from '../source/series';
import { DEFAULT_ADDRESS } from '../state/base';
import { loadViews } from '../view/load';
import { askedOf } from './asked';
import { frameSvg } from './drawing';
import { at, runFrame } from './frame';
import { embedCodec, headlineFigure, type EmbeddedClause } from './headline';

/** The site's own folder, from a frame's. */
const SITE = '../../..';

void runFrame(async () => {
	const clause = JSON.parse(at('clause').textContent) as EmbeddedClause;
	const asked = await askedOf(embedCodec(clause), SITE);
	const state = { ...DEFAULT_ADDRESS, ...asked.state };
	const views = await loadViews(sourceOf({ packs: packsOf(SITE) }), state, asked.directory, clause.part);
	const figure = headlineFigure(clause, views, state);
	if (!figure) return null;
	const { title } = figure;
	return { title, said: asked.said, svg: (width, scheme) => frameSvg(figure, width, scheme) };
});
