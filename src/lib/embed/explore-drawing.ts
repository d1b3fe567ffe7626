/** A figure of Explore as SVG in a frame. Maps are drawn by a script of their own, for their outlines are larger than all else. */
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
import type { MapScript } from './explore-map';

type Draw = ChartKind['svg'];

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

/** The drawing of a kind that needs nothing more than it is given. */
const ownDrawing = (kind: Kind): Draw | null => (DRAWINGS[kind] as Draw | undefined) ?? null;

/**
 * How a figure is drawn; null for one without a chart.
 * @param mapScript brings the script that draws maps @throws Error with a sentence when that does not come
 */
export async function drawingOf(
	{ chart }: Figure,
	mapScript: () => Promise<MapScript>
): Promise<Draw | null> {
	if (chart?.kind !== 'map') return chart && ownDrawing(chart.kind);
	const { map } = await mapScript();
	return (await map) as Draw;
}

/** @param draw null where the figure has nothing to draw, and says so */
export function exploreSvg(
	figure: Figure,
	width: number,
	scheme: Scheme,
	draw: Draw | null = figure.chart && ownDrawing(figure.chart.kind)
): string {
	const { chart } = figure;
	return svgDocument(figure, draw && chart ? (canvas) => draw(chart.model as never, canvas) : null, {
		width,
		scheme
	});
}
