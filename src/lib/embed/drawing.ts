/** The figure of a frame as SVG: lines alone, and of them no samples, so that the frame's program carries nothing else. */
import { describeLines } from '../chart/line/frame';
import { lineLayout } from '../chart/line/layout';
import { lineRowsOf } from '../chart/line/rows';
import { lineSvg } from '../chart/line/svg';
import { svgDocument } from '../chart/svg/document';
import { describedBy, type Figure } from '../figure/figure';
import type { Scheme } from '../style/tokens';

/** Widths that a frame is drawn for without scripts, in px: narrower and wider than `WIDE_FROM`. */
export const WIDTHS = [360, 720] as const;
export const WIDE_FROM = 560;

export function frameSvg(figure: Figure, width: number, scheme: Scheme): string {
	const { chart } = figure;
	const model = chart?.kind === 'line' && !lineRowsOf.isEmpty(chart.model) ? chart.model : null;
	return svgDocument(
		model ? describedBy(figure, describeLines(model, lineLayout(model))) : figure,
		model && ((canvas) => lineSvg(model, canvas)),
		{ width, scheme }
	);
}
