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
	scheme: Scheme;
	/** Where the figure is on the web, said under its source; '' for nowhere. */
	address?: string;
}

const PAD = 24;
const NARROW_PAD = 16;

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
	const { width, scheme, address = '' } = options;
	const colours = tokens[scheme];
	const pad = width < 480 ? NARROW_PAD : PAD;
	const inner = width - 2 * pad;
	const titleSize = width < 480 ? 18 : 22;
	const parts: string[] = [];
	let y = pad;
	const say = (text: string, size: number, fill: string, more: { weight?: number; family?: string } = {}) => {
		for (const line of wrapText(text, inner, size, (more.weight ?? 400) > 500)) {
			y += size * 1.3;
			parts.push(textAt(line, pad, y - size * 0.3, { fill, size, ...more }));
		}
	};
	say(framed.title, titleSize, colours.ink, { weight: 650, family: fonts.title });
	y += 4;
	say(framed.measure, 14, colours.muted);
	y += 14;
	const drawn = draw?.({ width: inner, colours });
	if (drawn) {
		parts.push(`<g transform="translate(${pad} ${Math.round(y)})">${drawn.marks}</g>`);
		y += drawn.height + 12;
	} else say(framed.none, 14, colours.ink);
	for (const note of framed.notes) say(note, 12, colours.muted);
	if (framed.sources.length > 0)
		say(`Source: ${framed.sources.map(sourceText).join('; ')}.`, 12, colours.muted);
	if (address) say(address, 12, colours.muted);
	const height = Math.ceil(y + pad);
	const root = attributes({
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		role: 'img',
		'font-family': fonts.body
	});
	const background = `<rect${attributes({ width, height, fill: colours.paper })}/>`;
	return `<svg${root}><title>${escapeXml(framed.title)}</title><desc>${escapeXml(framed.alt)}</desc>${background}${parts.join('')}</svg>`;
}
