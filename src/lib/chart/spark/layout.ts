/** Places a sparkline: 90 x 28 px, the focus in its colour, the group's median in grey. */
import { valueAxis } from '../axis';
import type { Point } from '../../series/point';
import type { SparkModel } from '../model';
import { linePath, type XY } from '../path';
import { runsOf } from '../line/segments';

export const SPARK = { width: 90, height: 28, inset: 3 } as const;

export interface SparkLayout {
	focus: string;
	median: string;
	/** The level to be reached, across the whole width. */
	target: string;
	/** The last point of the focus. */
	dot: string;
}

/** Paths within a box, rounded to a tenth of a pixel; '' where there is nothing. A projection is not drawn in so small a picture. */
export function sparkLayout(
	model: SparkModel,
	{ width, height, inset }: { width: number; height: number; inset: number } = SPARK
): SparkLayout {
	const known = (points: Point[] | undefined): Point[] =>
		(points ?? []).filter(
			(point) =>
				point.nature !== 'projection' &&
				point.nature !== 'forecast' &&
				point.year >= (model.from ?? -Infinity) &&
				point.year <= (model.to ?? Infinity)
		);
	const [focus, median] = [known(model.focus), known(model.median)];
	const all = [...focus, ...median];
	const years = all.map((point) => point.year);
	const from = model.from ?? Math.min(...years);
	const to = model.to ?? Math.max(...years);
	const { min, max } = valueAxis(
		[...all.map((point) => point.value), ...(model.target === undefined ? [] : [model.target])],
		model.unitKind
	);
	const y = (value: number) => inset + ((max - value) / (max - min || 1)) * (height - 2 * inset);
	const xy = (point: Point): XY => [
		to === from ? width - inset : inset + ((point.year - from) / (to - from)) * (width - 2 * inset),
		y(point.value)
	];
	const path = (points: Point[]): string => {
		const { runs, alone } = runsOf(points);
		const strokes = [...runs.map((run) => run.points), ...alone.map((point) => [point])];
		return strokes.map((stroke) => linePath(stroke.map(xy), 1)).join('');
	};
	const last = focus.at(-1);
	const level = model.target === undefined ? null : y(model.target);
	const target =
		level === null
			? ''
			: linePath(
					[
						[inset, level],
						[width - inset, level]
					],
					1
				);
	return { focus: path(focus), median: path(median), target, dot: last ? linePath([xy(last)], 1) : '' };
}
