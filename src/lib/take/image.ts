/** A figure as a picture of the sizes that people paste: all of it in one SVG text, in Node and in a browser alike. */
import { withKind } from '../chart/kinds';
import { placed, wrapped, type Placed } from '../chart/svg/document';
import { drawnFigure } from '../figure/svg';
import type { Scheme } from '../style/tokens';
import { dayText, SITE_NAME, type Taken } from './taken';

export type ImageSize = 'slide' | 'page' | 'phone';

export interface Picture {
	svg: string;
	/** In px, of the SVG; a PNG has twice as many. */
	width: number;
	height: number;
}

/** How wide a picture is laid out and shown, in px. */
const WIDTHS = { page: 720, phone: 360 } as const;
const SLIDE = { width: 1280, height: 720 } as const;
/** Widths that a slide is laid out in, widest text first: the first in which everything has its place is taken. */
const SLIDE_LAYOUTS = [960, 1040, 1120, 1200, 1280, 1360, 1440, 1600];

/** Sizes a picture of the figure can have; a list that reads as a table has no slide. */
export const sizesOf = ({ figure }: Taken): ImageSize[] =>
	figure.chart && withKind(figure.chart, (kind) => kind.isTable === true)
		? ['page', 'phone']
		: ['slide', 'page', 'phone'];

/** The whole picture: finding, measure, drawing, notes, source, licence, day and address. */
export function picture(taken: Taken, size: ImageSize, scheme: Scheme): Picture {
	const { figure, address, day } = taken;
	const { framed, draw } = drawnFigure(figure);
	const foot = `${SITE_NAME}, ${dayText(day)}. ${address}`;
	const at = (width: number, height?: number) =>
		placed(framed, draw, { width, scheme, address: foot, ...(height ? { height } : {}) });
	if (size !== 'slide') {
		const one = at(WIDTHS[size]);
		return { svg: wrapped(framed, one, one, scheme), width: one.width, height: one.height };
	}
	const ratio = SLIDE.height / SLIDE.width;
	let last: Placed | null = null;
	for (const width of SLIDE_LAYOUTS) {
		last = at(width, Math.floor(width * ratio));
		if (last.height <= Math.ceil(width * ratio)) break;
	}
	// What is taller than a slide stands in its middle, with paper on both sides.
	const box = {
		width: Math.max(last!.width, Math.ceil(last!.height / ratio)),
		height: Math.max(last!.height, Math.ceil(last!.width * ratio))
	};
	return { svg: wrapped(framed, last!, box, scheme, SLIDE), ...SLIDE };
}
