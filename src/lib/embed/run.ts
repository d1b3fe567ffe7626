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
import { frameSvg, WIDE_FROM } from './drawing';
import { embedCodec, headlineFigure, type EmbeddedClause } from './headline';

/** The site's own folder, from a frame's. */
const SITE = '../../..';
const at = (id: string) => document.getElementById(id)!;
const page = document.documentElement;

/** Tells the page around the frame; what it makes of it is its own affair. */
function tellHeight(): void {
	parent.postMessage({ type: 'tsoelopele-height', height: Math.ceil(document.body.offsetHeight) }, '*');
}

async function figureAsked(clause: EmbeddedClause): Promise<Figure | null> {
	const codec = embedCodec(clause);
	const directory = await loadDirectory(SITE);
	let read = readAddress(codec, location.search, lookupOf(directory, null));
	if (read.lacking === 'aliases') {
		const aliases = await loadAliases(SITE);
		read = readAddress(codec, location.search, lookupOf(directory, aliases));
	}
	const state = { ...DEFAULT_ADDRESS, ...read.state };
	const views = await loadViews(sourceOf({ packs: packsOf(SITE) }), state, directory);
	return headlineFigure(clause, views, state);
}

/** Draws for the frame's own width and scheme, again when these change. */
function draw(figure: Figure): void {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	let drawn = '';
	const again = () => {
		const width = innerWidth < WIDE_FROM ? Math.max(280, innerWidth) : Math.min(960, innerWidth);
		const scheme = dark.matches ? 'dark' : 'light';
		const key = `${width} ${scheme}`;
		if (key !== drawn) at('drawn').innerHTML = frameSvg(figure, width, scheme);
		drawn = key;
	};
	again();
	addEventListener('resize', again);
	dark.addEventListener('change', again);
}

async function start(): Promise<void> {
	new ResizeObserver(tellHeight).observe(document.body);
	tellHeight();
	const back = at('back') as HTMLAnchorElement;
	back.search = location.search;
	if (page.dataset['pending'] === undefined) return;
	try {
		const figure = await figureAsked(JSON.parse(at('clause').textContent) as EmbeddedClause);
		if (!figure) return;
		draw(figure);
		document.title = figure.title;
		delete page.dataset['pending'];
	} catch (error) {
		// What was asked for cannot be drawn; the frame's own default would be another country's.
		at('drawn').replaceChildren();
		const said = at('said');
		said.hidden = false;
		said.textContent = (error as Error).message;
	}
}

void start();
