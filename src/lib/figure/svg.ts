/** A figure as a picture: one SVG text, made in Node and in the browser alike. Fetched when a reader asks for an image. */
import type { Canvas, Drawn } from '../chart/kind';
import { withKind } from '../chart/kinds';
import { svgDocument, type Framed, type SvgOptions } from '../chart/svg/document';
import { describedBy, type Figure } from './figure';

/** What stands around a figure's drawing, and how it is drawn; null where there is nothing to draw. */
export function drawnFigure(figure: Figure): { framed: Framed; draw: ((canvas: Canvas) => Drawn) | null } {
	const { chart } = figure;
	if (!chart || withKind(chart, (kind, model) => kind.isEmpty(model))) return { framed: figure, draw: null };
	const described = withKind(chart, (kind, model) => kind.describe(model));
	return {
		framed: describedBy(figure, described),
		draw: (canvas) => withKind(chart, (kind, model) => kind.svg(model, canvas))
	};
}

/** Fetches what a figure's picture needs beyond the figure (the outlines of a map): await it before `figureSvg`. */
export const prepareSvg = async ({ chart }: Figure): Promise<unknown> =>
	chart && withKind(chart, ({ prepare }) => prepare?.());

/** The whole picture of a figure; of one without anything to draw, its reason. */
export function figureSvg(figure: Figure, options: SvgOptions): string {
	const { framed, draw } = drawnFigure(figure);
	return svgDocument(framed, draw, options);
}
