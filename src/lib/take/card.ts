/**
 * The picture that other programs show beside a link to a page: the page's finding with its chart, in the shape that they
 * ask for. It is seen a third as large as it is, so that its text is laid out small and shown large.
 */
import type { Canvas, Drawn } from '../chart/kind';
import { placed, wrapped, type Placed } from '../chart/svg/document';
import { attributes, pathOf } from '../chart/svg/text';
import { tokens, type Colours } from '../style/tokens';
import type { Source } from '../types';
import { SITE_NAME } from './taken';

/** In px; 1.91 to 1, as the Open Graph's readers show it whole. */
export const CARD = { width: 1200, height: 630 } as const;

export interface Card {
	/** The finding. */
	title: string;
	/** What is measured, or what the page is about. */
	measure: string;
	sources: readonly Pick<Source, 'publisher'>[];
	/** Null where there is nothing to draw. */
	draw: ((canvas: Canvas) => Drawn) | null;
	/** Said in the place of a drawing. */
	none: string;
}

/** Widths that a card is laid out in, widest text first: the first in which everything has its place is taken. */
const LAYOUTS = [600, 660, 720, 800, 880, 960, 1080, 1200];
/** The band at its foot, in px of the card. */
const BAND = 14;
/** More publishers than these are a number. */
const NAMED = 3;

/** One line at the foot: the site, and whose data they are. */
export function cardFoot(sources: Card['sources']): string {
	const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
	const more = publishers.length - NAMED;
	const named = publishers.slice(0, NAMED).join('; ') + (more > 0 ? `; ${more} more` : '');
	return named ? `${SITE_NAME} · Data: ${named}` : SITE_NAME;
}

/** The card as one SVG text, light. */
export function cardSvg({ title, measure, sources, draw, none }: Card): string {
	const framed = { title, measure, none, alt: measure, notes: [], sources: [] };
	const options = { scheme: 'light', address: cardFoot(sources) } as const;
	const ratio = (CARD.height - BAND) / CARD.width;
	let last: Placed | null = null;
	for (const width of LAYOUTS) {
		last = placed(framed, draw, { ...options, width, height: Math.floor(width * ratio) });
		if (last.height <= Math.ceil(width * ratio)) break;
	}
	// What is too high even so stands in the middle, as small as it must be.
	const width = Math.max(last!.width, Math.ceil(last!.height / ratio));
	const box = { width, height: Math.round((width * CARD.height) / CARD.width) };
	const scale = CARD.width / width;
	const band = litemaAt(box.height - BAND / scale, BAND / scale, width, tokens.light);
	const whole = { ...last!, body: last!.body + shifted(band, (width - last!.width) / 2) };
	return wrapped(framed, whole, box, 'light', CARD);
}

/** The band is as wide as the card, whatever stands above it. */
const shifted = (marks: string, aside: number): string =>
	aside > 0 ? `<g${attributes({ transform: `translate(${-Math.round(aside)} 0)` })}>${marks}</g>` : marks;

/** The pattern of the pages' band: petals and diamonds, twice as wide as high. */
function litemaAt(y: number, height: number, width: number, colours: Colours): string {
	const ground = `<rect${attributes({ x: 0, y, width, height, fill: colours['litema-1'] })}/>`;
	const petals = 'M0 0a16 16 0 0 0 16 16a16 16 0 0 0-16-16zM32 0a16 16 0 0 1-16 16a16 16 0 0 1 16-16z';
	const diamond = 'M16 0l5 8l-5 8l-5-8z';
	const tile = height * 2;
	const tiles = Array.from({ length: Math.ceil(width / tile) }, (_, i) => {
		const move = `translate(${Math.round(i * tile * 100) / 100} ${y}) scale(${height / 16})`;
		return `<g${attributes({ transform: move })}>${pathOf(petals, { fill: colours['litema-2'] })}${pathOf(diamond, { fill: colours['litema-3'] })}</g>`;
	});
	return ground + tiles.join('');
}
