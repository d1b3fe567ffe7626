/**
 * Which way a series moves, by one rule for every window: the change between the window's first and last value
 * counts when it is larger than what is too small to matter, the series' own scatter, and the publisher's
 * uncertainty (noise.ts). Only values that have happened are used.
 */
import type { GoodDirection, SeriesView, UnitKind } from '../types';
import { isOld } from './age';
import type { Point } from '../series/point';
import { pastPoints } from '../series/window';
import { scatter, smallestChange, uncertainty } from './noise';

export type TrendStatus = 'better' | 'worse' | 'flat' | 'rising' | 'falling' | 'too-little-data';

export interface YearValue {
	year: number;
	value: number;
}

export interface TrendOptions {
	direction: GoodDirection;
	/** The best value, where direction is 'to'. */
	ideal?: number | null;
	unitKind: UnitKind;
	/** First and last year that the reader chose. */
	from?: number | undefined;
	to?: number | undefined;
	/** Newest year of the indicator in any economy, so that an old series is not given a recent direction. */
	newestYear?: number | undefined;
}

export interface Trend {
	status: TrendStatus;
	from: YearValue | null;
	to: YearValue | null;
	/** Last value minus first, in the series' unit; null with too little data. */
	change: number | null;
	/** Change as a part of the first value (0.1 is +10 %); null where it starts at 0 or below or changes sign. */
	relative: number | null;
	/** A change up to this size counts as flat. */
	threshold: number;
	/** What set the threshold. */
	cause: TrendCause | null;
	/** Why it is what it is. */
	reason: TrendReason;
}

/** What set a threshold: too small to matter, the series' own scatter, or the publisher's bounds. */
export type TrendCause = 'small' | 'scatter' | 'bounds';

export type TrendReason =
	| { kind: 'same-value' }
	/** The change is within what the cause sets, or beyond it. */
	| { kind: 'within' | 'beyond'; cause: TrendCause }
	/** Fewer than three values; the year of the only one; of a state younger than the series its first year. */
	| { kind: 'few-values'; values: number; year: number | null; state?: number }
	/** The latest value is old. */
	| { kind: 'old'; year: number }
	/** No value so many years before the latest. */
	| { kind: 'no-earlier-value'; min: number; max: number; year: number };

const MIN_POINTS = 3;
const RECENT_YEARS = 5;
const RECENT_SLACK: readonly [number, number] = [4, 7];

/** Direction since the first value (within from and to, when given; pages give START_YEAR unless a reader chose). */
export function trend(series: SeriesView | null | undefined, options: TrendOptions): Trend {
	const points = pastPoints(series, options.from, options.to);
	const from = points[0];
	const to = points[points.length - 1];
	if (!from || !to || points.length < MIN_POINTS) return tooLittle(from, to, countReason(points));
	return compare(points, from, to, options);
}

/**
 * Direction in the last five years: the latest value against the one nearest to five years before it (four to
 * seven years; the earlier of two equally near).
 */
export function recentTrend(series: SeriesView | null | undefined, options: TrendOptions): Trend {
	const points = pastPoints(series, undefined, options.to);
	const to = points[points.length - 1];
	if (!to || points.length < MIN_POINTS) return tooLittle(points[0], to, countReason(points));
	const newest = Math.min(options.newestYear ?? to.year, options.to ?? Infinity);
	if (isOld(to.year, newest)) return tooLittle(points[0], to, { kind: 'old', year: to.year });
	const [min, max] = RECENT_SLACK;
	let from: Point | undefined;
	for (const point of points) {
		const age = to.year - point.year;
		if (age < min || age > max) continue;
		if (!from || distance(point) < distance(from)) from = point;
	}
	function distance(point: Point): number {
		return Math.abs((to as Point).year - point.year - RECENT_YEARS);
	}
	if (!from) return tooLittle(undefined, to, { kind: 'no-earlier-value', min, max, year: to.year });
	return compare(points, from, to, options);
}

function compare(points: readonly Point[], from: Point, to: Point, options: TrendOptions): Trend {
	const small = smallestChange(from.value, to.value, options.unitKind);
	const own = scatter(points, from.year, options.unitKind);
	const unsure = uncertainty(from, to);
	const threshold = Math.max(small, own, unsure);
	const change = to.value - from.value;
	const flat = Math.abs(movedBy(from.value, to.value, options)) <= threshold;
	const cause = threshold === small ? 'small' : threshold === own ? 'scatter' : 'bounds';
	const sameSign = from.value > 0 && to.value >= 0;
	return {
		status: flat ? 'flat' : movingStatus(from.value, to.value, options),
		from: { year: from.year, value: from.value },
		to: { year: to.year, value: to.value },
		change,
		relative: sameSign ? change / from.value : null,
		threshold,
		cause,
		reason: change === 0 ? { kind: 'same-value' } : { kind: flat ? 'within' : 'beyond', cause }
	};
}

type Aim = Pick<TrendOptions, 'direction' | 'ideal'>;

/** By how much, in the sense of the direction: where a certain value is best, by how much further from it. */
function movedBy(from: number, to: number, { direction, ideal = null }: Aim): number {
	return direction === 'to' && ideal !== null ? Math.abs(to - ideal) - Math.abs(from - ideal) : to - from;
}

/** The status of a change that counts. */
export function movingStatus(from: number, to: number, aim: Aim): TrendStatus {
	const moved = movedBy(from, to, aim);
	if (aim.direction === 'to' && (aim.ideal ?? null) !== null) return moved < 0 ? 'better' : 'worse';
	if (aim.direction === 'none' || aim.direction === 'to') return moved > 0 ? 'rising' : 'falling';
	return moved > 0 === (aim.direction === 'up') ? 'better' : 'worse';
}

function countReason(points: readonly Point[]): TrendReason {
	return {
		kind: 'few-values',
		values: points.length,
		year: points.length === 1 ? (points[0]?.year ?? null) : null
	};
}

function tooLittle(from: Point | undefined, to: Point | undefined, reason: TrendReason): Trend {
	return {
		status: 'too-little-data',
		from: from && from !== to ? { year: from.year, value: from.value } : null,
		to: to ? { year: to.year, value: to.value } : null,
		change: null,
		relative: null,
		threshold: 0,
		cause: null,
		reason
	};
}
