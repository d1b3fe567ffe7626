/** A figure as a picture: one SVG text, made in Node and in the browser alike. Fetched when a reader asks for an image. */
import { withKind } from '../chart/kinds';
import { svgDocument, type SvgOptions } from '../chart/svg/document';
import type { Figure } from './figure';

/** The whole picture of a figure; of one without anything to draw, its reason. */
export function figureSvg(figure: Figure, options: SvgOptions): string {
	const { chart } = figure;
	if (!chart || withKind(chart, (kind, model) => kind.isEmpty(model)))
		return svgDocument(figure, null, options);
	const described = withKind(chart, (kind, model) => kind.describe(model));
	return svgDocument(
		{ ...figure, alt: `${figure.alt}. ${described}` },
		(canvas) => withKind(chart, (kind, model) => kind.svg(model, canvas)),
		options
	);
}
