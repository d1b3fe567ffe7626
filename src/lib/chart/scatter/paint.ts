/**
 * A scatter that moves, on a canvas: dots, names, trails and the fitted line of one moment. Two hundred elements that are
 * moved cost a cheap phone 30 ms a year, and as many dots on a canvas 4; where it stands still the elements are back.
 */
import type { Tone } from '../../style/tokens';
import type { ScatterLayout } from './layout';
import type { PlacedName } from './names';

export const TONES: readonly Tone[] = ['focus', 'context', '1', '2', '3', '4', '5'];

/** Colours and type as the page has them at this moment. */
export interface Palette {
	/** Of trails, and of most dots, which are seen through. */
	faint: Readonly<Record<Tone, string>>;
	/** Of the dots that stand out. */
	strong: Readonly<Record<Tone, string>>;
	/** Of names. */
	texts: Readonly<Record<Tone, string>>;
	paper: string;
	ink: string;
	muted: string;
	/** "12px sans-serif". */
	font: string;
	/** The same, for the country in focus. */
	bold: string;
}

/** px around the plot that dots and names may reach into. */
export const MARGIN = 28;

/** @param size of the plot, px; the context's origin is its upper left corner */
export function paintScatter(
	context: CanvasRenderingContext2D,
	layout: ScatterLayout,
	{ width, height }: { width: number; height: number },
	palette: Palette
): void {
	const clamp = (part: number) => Math.max(0, Math.min(1, part));
	const through = (points: readonly (readonly [x: number, y: number])[]) => {
		context.beginPath();
		for (const [x, y] of points) context.lineTo(x * width, y * height);
	};
	if (layout.fit) {
		const { points } = layout.fit;
		through([
			...points.map(({ x, high }) => [x, clamp(high)] as const),
			...points.map(({ x, low }) => [x, clamp(low)] as const).reverse()
		]);
		context.fillStyle = palette.muted;
		context.globalAlpha = 0.14;
		context.fill();
		context.globalAlpha = 1;
		through(layout.fit.drawn);
		context.strokeStyle = palette.ink;
		context.lineWidth = 1.5;
		context.setLineDash([6, 4]);
		context.stroke();
		context.setLineDash([]);
	}
	context.lineWidth = 1.5;
	for (const { trail, tone } of layout.dots) {
		if (trail.length < 2) continue;
		through(trail);
		context.strokeStyle = palette.faint[tone];
		context.stroke();
	}
	context.strokeStyle = palette.paper;
	context.lineWidth = 0.75;
	for (const { dot, x, y, r, tone } of layout.dots) {
		const isStrong = dot.focus === true || dot.slot !== undefined;
		context.beginPath();
		context.arc(x * width, y * height, r, 0, 2 * Math.PI);
		context.fillStyle = (isStrong ? palette.strong : palette.faint)[tone];
		context.fill();
		// Those that stand out are drawn last.
		if (isStrong) context.lineWidth = 1.5;
		context.stroke();
	}
	context.textBaseline = 'middle';
	for (const name of layout.names) paintName(context, name, [width, height], palette);
}

/** As the style sheet places it beside its dot. */
function paintName(
	context: CanvasRenderingContext2D,
	{ label, x, y, gap, side, tone }: PlacedName,
	[width, height]: readonly [number, number],
	{ texts, font, bold }: Palette
): void {
	const out = { right: [gap, 0], left: [-gap, 0], above: [0, -gap - 7.5], below: [0, gap + 5.5] } as const;
	context.font = tone === 'focus' ? bold : font;
	context.textAlign = side === 'right' ? 'left' : side === 'left' ? 'right' : 'center';
	context.fillStyle = texts[tone];
	context.fillText(label, x * width + out[side][0], y * height + out[side][1]);
}

/** What the style sheet makes of each tone here. @param plot an element of the chart */
export function paletteOf(plot: HTMLElement): Palette {
	const probe = document.createElement('span');
	plot.append(probe);
	const read = (name: string, style: string) => {
		probe.className = name;
		probe.style.cssText = style;
		return getComputedStyle(probe);
	};
	const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
	const seen = pixel.getContext('2d', { willReadFrequently: true })!;
	/** As r, g, b: a mixed colour takes a canvas several times as long to understand, for each of two hundred dots. */
	const colour = (name: string, of: string, part = 1) => {
		seen.fillStyle = read(name, `background:${of}`).backgroundColor;
		seen.fillRect(0, 0, 1, 1);
		const [red, green, blue] = seen.getImageData(0, 0, 1, 1).data;
		return `rgba(${red}, ${green}, ${blue}, ${part})`;
	};
	const each = (of: (tone: Tone) => string) =>
		Object.fromEntries(TONES.map((tone) => [tone, of(tone)])) as Record<Tone, string>;
	const dots = (part: number) => each((tone) => colour(`tone-${tone}`, 'var(--tone)', part));
	const { fontFamily } = read('', 'font-size:0.75rem');
	const { fontSize } = getComputedStyle(probe);
	const palette = {
		...{ faint: dots(0.6), strong: dots(0.9) },
		texts: each((tone) => read(`tone-text tone-${tone}`, '').color),
		...{ paper: colour('', 'var(--chart-paper, var(--paper))'), ink: colour('', 'var(--ink)') },
		...{ muted: colour('', 'var(--muted)') },
		...{ font: `${fontSize} ${fontFamily}`, bold: `650 ${fontSize} ${fontFamily}` }
	};
	probe.remove();
	return palette;
}
