/** The figure of a frame as SVG: lines alone, so that the frame's program carries no other kind of chart. */
import { lineKind } from '../chart/line';
import { svgDocument } from '../chart/svg/document';
import type { Figure } from '../figure/figure';
import type { Scheme } from '../style/tokens';

/** Widths that a frame is drawn for without scripts, in px: narrower and wider than `WIDE_FROM`. */
export const WIDTHS = [360, 720] as const;
export const WIDE_FROM = 560;

export function frameSvg(figure: Figure, width: number, scheme: Scheme): string {
	const { chart } = figure;
	const model = chart?.kind === 'line' && !lineKind.isEmpty(chart.model) ? chart.model : null;
	return svgDocument(
		model ? { ...figure, alt: `${figure.alt}. ${lineKind.describe(model)}` } : figure,
		model && ((canvas) => lineKind.svg(model, canvas)),
		{ width, scheme }
	);
}
