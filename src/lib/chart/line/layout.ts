/** Places a line chart on a 1000 x 1000 grid that is stretched to whatever size the page gives it. */
import { valueAxis, type Axis } from '../axis';
import { scaledAxis } from '../log-axis';
import { placeLabels, PLOT_HEIGHTS, type PlacedLabel } from './labels';
import type { Point } from '../../series/point';
import type { LineModel, Series } from '../model';
import { bandPath, dotsPath, linePath, type XY } from '../path';
import { isAhead, isFilledIn, runsOf, usualStep, type Run } from './segments';

export const GRID = 1000;
/** Points are drawn one by one in series with fewer than this. */
const FEW = 12;

export interface PlacedSeries {
	series: Series;
	/** Class that sets the colour: "tone-focus", "tone-1" … "tone-5", "tone-context". */
	tone: string;
	/** Paths; '' where there is nothing to draw. */
	line: string;
	ahead: string;
	held: string;
	bridge: string;
	/** Measured points; hollow: estimated or projected; filledIn: standing in for a year without a value. */
	dots: string;
	hollow: string;
	filledIn: string;
	band: string;
	/** Upright strokes for bounds of points that stand alone. */
	whiskers: string;
	/** From a line that ends early to the chart's right edge, where its label stands. */
	tail: string;
	last: Point | undefined;
}

export interface LineLayout {
	from: number;
	to: number;
	axis: Axis;
	/** Position of a year, 0 left to 1 right; of a value, 0 top to 1 bottom. */
	x: (year: number) => number;
	y: (value: number) => number;
	/** Background first, focus last: the order of drawing. */
	drawn: PlacedSeries[];
	labels: PlacedLabel[];
	/** Every year with a value, sorted. */
	years: number[];
	/** The last year that is no projection or forecast. */
	lastYear: number;
	/** The newest year in which the series in focus has a value that is no projection: what is read before a year is chosen. */
	readYear: number;
	/** The points of a series that lie within the years shown; none for an unknown id. */
	points: (id: string) => Point[];
}

const ORDER = { context: 0, comparator: 1, focus: 2 } as const;

/** The colour class of a series. */
export function toneOf(series: Pick<Series, 'role' | 'slot'>): string {
	if (series.role === 'comparator') return `tone-${(series.slot ?? 0) + 1}`;
	return `tone-${series.role}`;
}

/** Whether the bounds of a series are part of the drawing. */
export const hasBands = ({ role, bands }: Series): boolean => role === 'focus' || bands === true;

const bounded = (point: Point): point is Bounded =>
	typeof point.low === 'number' && typeof point.high === 'number';

/** The points of a series within the years shown, and above zero where the axis has no place for others. */
const within = (series: Series, from: number, to: number, scale: LineModel['scale']): Point[] =>
	series.points.filter(({ year, value }) => year >= from && year <= to && (scale !== 'log' || value > 0));

function placeSeries(
	series: Series,
	points: Point[],
	at: (year: number, value: number) => XY,
	right: number
): PlacedSeries {
	const { runs, alone } = runsOf(points);
	const xy = (point: Point): XY => at(point.year, point.value);
	const paths = (join: string): string =>
		runs
			.filter((run) => run.join === join)
			.map((run) => linePath(run.points.map(xy)))
			.join('');
	const every = points.length < FEW || usualStep(points) >= 2;
	const last = points.at(-1);
	const marked = points.filter(
		(point) => every || alone.includes(point) || (series.role === 'focus' && point === last)
	);
	// An estimate is hollow where there are few points; what is about years to come is never drawn as measured.
	const solid = (point: Point): boolean => !isAhead(point) && (point.nature !== 'estimate' || !every);
	const measured = marked.filter((point) => !isFilledIn(point));
	const bands = joinedStretches(runs)
		.flatMap(boundedStretches)
		.map((stretch) =>
			bandPath(
				stretch.map((point) => at(point.year, point.high)),
				stretch.map((point) => at(point.year, point.low))
			)
		);
	return {
		series,
		tone: toneOf(series),
		line: paths('joined'),
		ahead: paths('ahead'),
		bridge: paths('bridge'),
		held: paths('held'),
		dots: dotsPath(measured.filter(solid).map(xy)),
		hollow: dotsPath(measured.filter((point) => !solid(point)).map(xy)),
		filledIn: dotsPath(points.filter(isFilledIn).map(xy)),
		band: bands.join(''),
		whiskers: alone
			.filter(bounded)
			.map((point) => linePath([at(point.year, point.low), at(point.year, point.high)]))
			.join(''),
		tail: last ? tailOf(xy(last), right) : '',
		last
	};
}

/** Level from (x, y) to the right edge; '' when the line ends there anyway. */
const tailOf = ([x, y]: XY, right: number): string =>
	x > right * 0.97
		? ''
		: linePath([
				[x, y],
				[right, y]
			]);

/** Neighbouring runs put back together: stretches of points with a line of any kind between them. */
function joinedStretches(runs: Run[]): Point[][] {
	const stretches: Point[][] = [];
	for (const run of runs.filter(({ join }) => join !== 'held')) {
		const open = stretches.at(-1);
		if (open && open.at(-1) === run.points[0]) open.push(...run.points.slice(1));
		else stretches.push([...run.points]);
	}
	return stretches;
}

type Bounded = Point & { low: number; high: number };

/** Cuts a stretch where bounds are missing: a band is not drawn over a year without any. */
function boundedStretches(points: Point[]): Bounded[][] {
	const stretches: Bounded[][] = [[]];
	for (const point of points) {
		if (bounded(point)) stretches.at(-1)!.push(point);
		else stretches.push([]);
	}
	return stretches;
}

/** First and last year to draw: the model's, else the data's. */
export function yearRange(model: Pick<LineModel, 'series' | 'from' | 'to'>): [number, number] {
	const years = model.series.flatMap((series) => series.points.map((point) => point.year));
	const from = model.from ?? (years.length > 0 ? Math.min(...years) : 0);
	const to = model.to ?? (years.length > 0 ? Math.max(...years) : 0);
	return [from, Math.max(from, to)];
}

export interface LineOptions {
	/** The most gridlines that there may be. */
	gridlines?: number;
	/** What paths are written for: the page stretches 1000 x 1000, a drawing of its own has its px. */
	width?: number;
	height?: number;
	/** The smallest and largest height that the plot is drawn at, px: labels cover each other at none of them. */
	heights?: readonly [number, number];
}

/** Places everything in `model`. */
export function lineLayout(
	model: LineModel,
	{ gridlines = 5, width = GRID, height = GRID, heights = PLOT_HEIGHTS }: LineOptions = {}
): LineLayout {
	const [from, to] = yearRange(model);
	const kept = model.series.map((series) => ({ series, points: within(series, from, to, model.scale) }));
	const values = kept.flatMap(({ series, points }) =>
		points.flatMap((point) =>
			hasBands(series) && bounded(point) ? [point.value, point.low, point.high] : [point.value]
		)
	);
	if (model.target) values.push(model.target.value);
	if (model.reach) values.push(...model.reach);
	const axis = model.scale
		? scaledAxis(values, model.scale, gridlines)
		: { ...valueAxis(values, model.unitKind, gridlines), place: (value: number) => value };
	const [top, bottom] = [axis.place(axis.max), axis.place(axis.min)];
	const x = (year: number): number => (to === from ? 0.5 : (year - from) / (to - from));
	const y = (value: number): number => (top - axis.place(value)) / (top - bottom || 1);
	const at = (year: number, value: number): XY => [x(year) * width, y(value) * height];
	const drawn = kept
		.filter(({ points }) => points.length > 0)
		.sort((a, b) => ORDER[a.series.role] - ORDER[b.series.role])
		.map(({ series, points }) => placeSeries(series, points, at, width));
	const labels = placeLabels(
		drawn.map(({ series, last }) => ({ id: series.id, at: y(last!.value) })),
		heights
	);
	const years = [...new Set(kept.flatMap(({ points }) => points.map((point) => point.year)))].sort(
		(a, b) => a - b
	);
	const lastYear = Math.max(
		...kept.flatMap(({ points }) => points.filter((point) => !isAhead(point)).map((point) => point.year)),
		from
	);
	const own = kept.find(({ series }) => series.role === 'focus');
	const readYear = own?.points.filter((point) => !isAhead(point)).at(-1)?.year ?? lastYear;
	const byId = new Map(kept.map(({ series, points }) => [series.id, points]));
	const points = (id: string): Point[] => byId.get(id) ?? [];
	return { from, to, axis, x, y, drawn, labels, years, lastYear, readYear, points };
}
