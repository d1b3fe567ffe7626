/**
 * Where a series goes if its recent trend goes on, and how far off that may be. The trend is the Theil-Sen slope of the
 * last ten years on the scale that suits the unit (scale.ts), carried on from the last value and fading by a tenth a
 * year, because trends last less long than lines do. The interval grows with the horizon h: 1.25 × √(s² h + (b h)²),
 * with s the series' own scatter of yearly steps about its trend and b the slope. The factors were set by trying
 * them on past years (backtest.ts) so that four in five values fell inside; what was reached is published.
 */
import type { SeriesView, UnitKind } from '../../types';
import type { Point } from '../../series/point';
import { observed } from './points';
import { scaleFor, type Scale } from './scale';
import { theilSen } from './theil-sen';

export interface ProjectedPoint {
	year: number;
	value: number;
	low: number;
	high: number;
}

export interface Projection {
	points: ProjectedPoint[];
	scale: Scale['name'];
	/** First and last year of the values that it was read from, and how many. */
	from: number;
	to: number;
	count: number;
}

export interface ProjectionOptions {
	unitKind: UnitKind;
	/** Last year to project to. */
	until: number;
}

export const WINDOW_YEARS = 10;
/** Surveys every three years or so need a longer look back. */
export const SPARSE_WINDOW_YEARS = 15;
export const MIN_POINTS = 4;
const ENOUGH_POINTS = 5;
/** What is left of the trend after a year. */
const FADING = 0.9;
/** Standard scatters on either side: the interval claims to hold 80 in 100. */
const WIDTH = 1.25;
/** No series is surer than this on its scale: half a per cent a year on logarithms. */
const LEAST_SCATTER = 0.005;

/** Null where fewer than four values lie in the last fifteen years before the newest, or nothing is left to project. */
export function project(
	series: SeriesView | null | undefined,
	{ unitKind, until }: ProjectionOptions
): Projection | null {
	const points = window(observed(series));
	const last = points[points.length - 1];
	if (!last || points.length < MIN_POINTS || !(until > last.year)) return null;
	if (unitKind === 'binary' || unitKind === 'level') return null;
	const scale = scaleFor(
		points.map(({ value }) => value),
		unitKind
	);
	const scaled = points.map(({ year, value }) => ({ x: year - last.year, y: scale.to(value) }));
	const slope = theilSen(scaled);
	if (slope === null) return null;
	const least = scale.name === 'linear' ? LEAST_SCATTER * Math.abs(last.value) : LEAST_SCATTER;
	const scatter = Math.max(stepScatter(scaled, slope), least);
	const start = scale.to(last.value);
	const projected: ProjectedPoint[] = [];
	for (let year = last.year + 1; year <= until; year++) {
		const h = year - last.year;
		const middle = start + slope * faded(h);
		const width = WIDTH * Math.sqrt(scatter ** 2 * h + (slope * h) ** 2);
		projected.push({
			year,
			value: scale.from(middle),
			low: scale.from(middle - width),
			high: scale.from(middle + width)
		});
	}
	const first = points[0] as Point;
	return { points: projected, scale: scale.name, from: first.year, to: last.year, count: points.length };
}

/** 0.9 + 0.9² + … + 0.9^h: what h years of a trend amount to that fades by a tenth a year. */
function faded(h: number): number {
	return (FADING * (1 - FADING ** h)) / (1 - FADING);
}

function window(points: readonly Point[]): Point[] {
	const newest = points[points.length - 1]?.year ?? 0;
	const recent = points.filter(({ year }) => year > newest - WINDOW_YEARS);
	return recent.length >= ENOUGH_POINTS
		? recent
		: points.filter(({ year }) => year > newest - SPARSE_WINDOW_YEARS);
}

/** Root mean square of the steps about the trend, each scaled to a year (a step over two years is √2 as wide). */
function stepScatter(points: readonly { x: number; y: number }[], slope: number): number {
	let sum = 0;
	for (let i = 1; i < points.length; i++) {
		const a = points[i - 1] as { x: number; y: number };
		const b = points[i] as { x: number; y: number };
		sum += (b.y - a.y - slope * (b.x - a.x)) ** 2 / (b.x - a.x);
	}
	return Math.sqrt(sum / Math.max(1, points.length - 2));
}

export interface ProjectedReach {
	/** First year in which the middle, the better and the worse edge of the projection meet the target; null if none. */
	middle: number | null;
	earliest: number | null;
	latest: number | null;
}

/** When a projection meets a target, and the earliest and latest year that its interval allows. */
export function projectedReach(projection: Projection, met: (value: number) => boolean): ProjectedReach {
	const first = (pick: (point: ProjectedPoint) => number[]) =>
		projection.points.find((point) => pick(point).some(met))?.year ?? null;
	const all = projection.points.find(({ low, high, value }) => [low, value, high].every(met))?.year ?? null;
	return {
		middle: first(({ value }) => [value]),
		earliest: first(({ low, value, high }) => [low, value, high]),
		latest: all
	};
}
