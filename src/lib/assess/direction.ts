/** Where a series went and where it goes now: one answer for a title, the facts beside it, a tile and a small chart. */
import type { SeriesView } from '../types';
import { isOld } from './age';
import { pastPoints, START_YEAR } from '../series/window';
import { movingStatus, recentTrend, trend, type Trend, type TrendOptions } from './trend';
import type { TrendStatus } from './trend';
import { turningPoint } from './turning-point';

export type Way = 'rose' | 'fell';

/** Where the direction since the start is not the newest one. */
export type Turn =
	/** Up and then down, or down and then up. */
	| { kind: 'turned'; before: Way; year: number }
	/** The last five years went the other way. */
	| { kind: 'reversed'; before: Way; year: number };

export interface Direction {
	/** Since the first value of the years spoken of. */
	whole: Trend;
	/** In the last five years. */
	recent: Trend;
	turn: Turn | null;
	/** The newest direction: after the turn where there is one, else since the start. */
	status: TrendStatus;
}

/** Two beginnings that are nearer to each other are one. */
const APART = 3;
/** Fewer values than that since START_YEAR say too little: then the whole series is spoken of. */
const MIN_POINTS = 3;

/**
 * The years that are spoken of: those the reader chose, else from START_YEAR on, else (where there are hardly any
 * values since) all; of a younger state, its own, for earlier values are of the territory that it was part of.
 */
export function spokenYears(
	series: SeriesView | null | undefined,
	{ from, to }: { from?: number | null | undefined; to?: number | null | undefined }
): { from: number | undefined; to: number | undefined } {
	const until = to ?? undefined;
	const state = series?.s !== undefined && series.s <= (until ?? Infinity) ? series.s : undefined;
	if (from !== null && from !== undefined) return { from: Math.max(from, state ?? from), to: until };
	const start = state ?? START_YEAR;
	const isEnough = pastPoints(series, start, until).length >= MIN_POINTS;
	return { from: isEnough ? start : state, to: until };
}

/** The first year of a state, where what is spoken of begins with it and there are values of before; else undefined. */
export function stateBefore(
	series: SeriesView | null | undefined,
	from: number | undefined
): number | undefined {
	const state = series?.s;
	return state !== undefined && from === state && pastPoints(series, undefined, state - 1).length > 0
		? state
		: undefined;
}

/** Why there is no direction: with too few values of a state's own those of before it are not counted. */
function withState(one: Trend, state: number | undefined, reason = one.reason): Trend {
	if (state === undefined || reason.kind !== 'few-values' || one.reason.kind !== 'few-values') return one;
	return { ...one, reason: { ...reason, state } };
}

/** @param options from and to: the years that the reader chose */
export function directionOf(series: SeriesView | null | undefined, options: TrendOptions): Direction {
	const years = spokenYears(series, options);
	const whole = trend(series, { ...options, ...years });
	const recent = recentTrend(series, { ...options, ...years });
	const turn = turnOf(series, { ...options, ...years }, whole, recent);
	const state = stateBefore(series, years.from);
	if (whole.reason.kind === 'few-values' && state !== undefined) {
		const none = withState(whole, state);
		return {
			whole: none,
			recent: withState(recent, state, whole.reason),
			turn,
			status: newestStatus(series, options, whole, recent, turn)
		};
	}
	return { whole, recent, turn, status: newestStatus(series, options, whole, recent, turn) };
}

function turnOf(
	series: SeriesView | null | undefined,
	{ from, to, newestYear, unitKind }: TrendOptions,
	whole: Trend,
	recent: Trend
): Turn | null {
	if (!whole.from || !whole.to || whole.change === null || unitKind === 'binary') return null;
	const newest = Math.min(newestYear ?? whole.to.year, to ?? Infinity);
	if (isOld(whole.to.year, newest)) return null;
	const turn = turningPoint(pastPoints(series, from, to), whole.threshold);
	if (turn) return { kind: 'turned', ...turn };
	const isOtherWay =
		whole.status !== 'flat' &&
		recent.status !== 'flat' &&
		recent.change !== null &&
		Math.sign(recent.change) !== Math.sign(whole.change);
	if (!isOtherWay || !recent.from || recent.from.year <= whole.from.year) return null;
	const before = whole.change > 0 ? 'rose' : 'fell';
	// "Has fallen since 2019 but risen since 2020" says two things of one year: it turned there.
	if (recent.from.year - whole.from.year >= APART)
		return { kind: 'reversed', before, year: recent.from.year };
	return { kind: 'turned', before, year: extremeYear(series, whole, before) ?? recent.from.year };
}

/** The year of the highest value of a rise, or the lowest of a fall, between its ends; undefined where an end is it. */
function extremeYear(
	series: SeriesView | null | undefined,
	{ from, to }: Trend,
	before: Way
): number | undefined {
	const sign = before === 'rose' ? 1 : -1;
	const points = pastPoints(series, from?.year, to?.year);
	const most = Math.max(...points.map(({ value }) => sign * value));
	const year = points.findLast(({ value }) => sign * value === most)?.year;
	return year === from?.year || year === to?.year ? undefined : year;
}

function newestStatus(
	series: SeriesView | null | undefined,
	options: TrendOptions,
	whole: Trend,
	recent: Trend,
	turn: Turn | null
): TrendStatus {
	if (!turn || !whole.to) return whole.status;
	if (turn.kind === 'reversed') return recent.status;
	const at = pastPoints(series, turn.year, turn.year)[0];
	// Both legs of a turn have been judged to count: only the way is asked for.
	return at ? movingStatus(at.value, whole.to.value, options) : whole.status;
}
