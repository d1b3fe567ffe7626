/** A figure as one SVG text that needs nothing else: title, measure, drawing, notes and sources, in either scheme. */
import { fonts, tokens, type Scheme } from '../../style/tokens';
import type { Source } from '../../types';
import type { Canvas, Drawn } from '../kind';
import { attributes, escapeXml, textAt, wrapText } from './text';

/** What stands around a drawing; a Figure is one. */
export interface Framed {
	title: string;
	alt: string;
	measure: string;
	notes: readonly string[];
	sources: readonly Source[];
	none: string;
}

export interface SvgOptions {
	/** In px: 1200 for a slide, 720 for a page, 360 for a phone. */
	width: number;
	/** In px: the drawing is made as high as there is room, and what stands below it is put at the bottom. */
	height?: number;
	scheme: Scheme;
	/** Where the figure is on the web, said under its source; '' for nowhere. */
	address?: string;
}

/** A picture that has no outer element yet. */
export interface Placed {
	body: string;
	width: number;
	/** At least the height asked for; more where there is more to say. */
	height: number;
}

interface Box {
	width: number;
	height: number;
}

const PAD = 24;
const NARROW_PAD = 16;
/** Less than this no drawing is asked to be, in px. */
const LEAST_DRAWING = 160;

/** "World Bank, World Development Indicators, 2025-10, CC BY 4.0 (non-commercial use only)". */
export const sourceText = ({ publisher, dataset, vintage, licence, non_commercial }: Source): string =>
	[publisher, dataset, vintage, licence].filter(Boolean).join(', ') +
	(non_commercial ? ' (non-commercial use only)' : '');

/**
 * The whole picture.
 * @param draw the drawing, on a canvas within the margins; null when there is nothing to draw: `none` is said instead
 */
export function svgDocument(
	framed: Framed,
	draw: ((canvas: Canvas) => Drawn) | null,
	options: SvgOptions
): string {
	const one = placed(framed, draw, options);
	return wrapped(framed, one, one, options.scheme);
}

/** Everything in its place, without the outer element. @param draw as for the whole picture */
export function placed(
	framed: Framed,
	draw: ((canvas: Canvas) => Drawn) | null,
	options: SvgOptions
): Placed {
	const { width, scheme, address = '' } = options;
	const colours = tokens[scheme];
	const pad = width < 480 ? NARROW_PAD : PAD;
	const inner = width - 2 * pad;
	const titleSize = width < 480 ? 18 : width < 900 ? 22 : 26;
	type Style = { weight?: number; family?: string };
	/** Lines of text from `top` on, and where they end. */
	const say = (text: string, top: number, size: number, fill: string, more: Style = {}) => {
		const lines = wrapText(text, inner, size, (more.weight ?? 400) > 500);
		const marks = lines.map((line, i) =>
			textAt(line, pad, top + (i + 1) * size * 1.3 - size * 0.3, { fill, size, ...more })
		);
		return { marks: marks.join(''), end: top + lines.length * size * 1.3 };
	};
	const title = say(framed.title, pad, titleSize, colours.ink, { weight: 650, family: fonts.title });
	const measure = say(framed.measure, title.end + 4, 14, colours.muted);
	const top = measure.end + 14;
	const below = [
		...framed.notes,
		framed.sources.length > 0 ? `Source: ${framed.sources.map(sourceText).join('; ')}.` : '',
		address
	].filter(Boolean);
	const foot = (from: number) => {
		let y = from;
		const marks = below.map((text) => {
			const said = say(text, y, 12, colours.muted);
			y = said.end;
			return said.marks;
		});
		return { marks: marks.join(''), end: y };
	};
	const footHeight = foot(0).end;
	const room = options.height === undefined ? undefined : options.height - top - 12 - footHeight - pad;
	const drawn = draw?.({
		width: inner,
		colours,
		...(room === undefined ? {} : { height: Math.max(LEAST_DRAWING, Math.floor(room)) })
	});
	const middle = drawn
		? {
				marks: `<g transform="translate(${pad} ${Math.round(top)})">${drawn.marks}</g>`,
				end: top + drawn.height + 12
			}
		: say(framed.none, top, 14, colours.ink);
	const height = Math.max(options.height ?? 0, Math.ceil(middle.end + footHeight + pad));
	const last = foot(options.height === undefined ? middle.end : height - pad - footHeight);
	return { body: title.marks + measure.marks + middle.marks + last.marks, width, height };
}

/**
 * A picture with its outer element, its words for those who cannot see it, and paper behind it.
 * @param box what it stands in, at its top and in its middle
 * @param shown how large that is shown; as large as it is unless said otherwise
 */
export function wrapped(
	{ title, alt }: Pick<Framed, 'title' | 'alt'>,
	{ body, width }: Placed,
	box: Box,
	scheme: Scheme,
	shown: Box = box
): string {
	const root = attributes({
		xmlns: 'http://www.w3.org/2000/svg',
		width: shown.width,
		height: shown.height,
		viewBox: `0 0 ${box.width} ${box.height}`,
		role: 'img',
		'font-family': fonts.body
	});
	const paper = `<rect${attributes({ width: box.width, height: box.height, fill: tokens[scheme].paper })}/>`;
	const aside = Math.round((box.width - width) / 2);
	const inside = aside > 0 ? `<g transform="translate(${aside} 0)">${body}</g>` : body;
	return `<svg${root}><title>${escapeXml(title)}</title><desc>${escapeXml(alt)}</desc>${paper}${inside}</svg>`;
}
