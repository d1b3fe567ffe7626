/** A figure of Explore as SVG in a frame: every kind but maps, whose outlines are larger than a frame may be. */
import { barsSvg } from '../chart/bars/svg';
import { changeSvg } from '../chart/change/svg';
import { distributionSvg } from '../chart/distribution/svg';
import { dumbbellSvg } from '../chart/dumbbell/svg';
import type { ChartKind, Kind } from '../chart/kind';
import { lineSvg } from '../chart/line/svg';
import { listingSvg } from '../chart/listing/svg';
import { multiplesSvg } from '../chart/multiples/svg';
import { scatterSvg } from '../chart/scatter/svg';
import { slopeSvg } from '../chart/slope/svg';
import { stackSvg } from '../chart/stack/svg';
import { svgDocument } from '../chart/svg/document';
import type { Figure } from '../figure/figure';
import type { Scheme } from '../style/tokens';

/** Drawings alone: a kind as a whole brings its samples too. */
const DRAWINGS: { [K in Kind]?: ChartKind<K>['svg'] } = {
	line: lineSvg,
	bars: barsSvg,
	change: changeSvg,
	distribution: distributionSvg,
	listing: listingSvg,
	multiples: multiplesSvg,
	scatter: scatterSvg,
	slope: slopeSvg,
	dumbbell: dumbbellSvg,
	stack: stackSvg
};

/** Whether a frame draws this kind. */
export const isFramed = (kind: Kind): boolean => kind in DRAWINGS;

export function exploreSvg(figure: Figure, width: number, scheme: Scheme): string {
	const { chart } = figure;
	const draw = chart && (DRAWINGS[chart.kind] as ChartKind['svg'] | undefined);
	return svgDocument(figure, draw ? (canvas) => draw(chart.model as never, canvas) : null, { width, scheme });
}
