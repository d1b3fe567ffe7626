/**
 * What a verdict's own values do not bear out, whichever method gave it. Thresholds and reasons: docs/framework-methods.md,
 * "What is not shown as it was reckoned".
 */
import type { Point } from '../../series/point';
import type { UnitKind } from '../../types';
import { median } from '../../series/stats';
import { OLD_AFTER_YEARS } from '../age';
import { isGraded, isPace } from './judged';
import type { Refusal } from './refusal';
import type { Verdict, YearAndValue } from './verdict';

const REPEATED_YEARS = 10;
const NOISE = 0.02;
/** Points of a share, and part of the target where that is less (aid of 0.7 % of income). */
const SMALLEST_SHARE = 0.1;
const SMALLEST_PART = 0.1;
const PACE_YEARS = 2;
/** Shares below so many per cent are next to nothing. */
const LOW_SHARE = 1;
/** What was usual before a baseline: the middle of so many years, of which so many have a value. */
const USUAL_YEARS = 10;
const FEWEST_BEFORE = 3;

/** The rule by which the values refuse a verdict; null when they bear it out. */
export function refusalOf(verdict: Verdict, points: readonly Point[], kind: UnitKind): Refusal | null {
	if (isGraded(verdict.status) && isRepeated(points)) return 'not-measured-anew';
	if (isGraded(verdict.status) && kind === 'share' && verdict.target && verdict.target[1] > 100)
		return 'out-of-scale';
	return isPace(verdict.status) ? paceRefusal(verdict, points, kind) : null;
}

/**
 * The rule that refuses a multiple of a baseline that is nearly nothing: a share twice or half of which is less than a
 * tenth of a point away, or a baseline that is less than a tenth of what was usual before it. Whatever follows from such a
 * start is about the start.
 */
export function startRefusal(
	{ status, baseline, latest, target }: Verdict,
	points: readonly Point[],
	kind: UnitKind
): Refusal | null {
	if (!isGraded(status) || !baseline || !latest || !target) return null;
	// Near 100 a step to the ceiling is small too, and no fault of the start.
	const isLow = isLowShare(baseline, kind);
	const isReal = status !== 'achieved' && Math.abs(latest[1] - baseline[1]) >= SMALLEST_SHARE;
	if (isLow && !isReal && Math.abs(target[1] - baseline[1]) < SMALLEST_SHARE) return 'small-start';
	if (target[1] < baseline[1]) return null;
	const before = points.filter(({ year }) => year < baseline[0] && year >= baseline[0] - USUAL_YEARS);
	const usual = before.length >= FEWEST_BEFORE ? median(before.map(({ value }) => value)) : null;
	return usual !== null && baseline[1] < usual * SMALLEST_PART ? 'small-start' : null;
}

/** Whether a share, or another percentage, is next to nothing. */
export const isLowShare = (point: YearAndValue | null, kind: UnitKind): boolean =>
	(kind === 'share' || kind === 'percent') && point !== null && Math.abs(point[1]) < LOW_SHARE;

/** A start of less than a hundredth of what is to be reached. */
const HUNDREDTH = 0.01;

/** Whether growth a year is compounded from a share of nearly nothing: 0.04 to 0.7 % is 43 % a year, and 95 % is asked for. */
export const isFromNothing = ({ baseline, target, pace_unit }: Verdict, kind: UnitKind): boolean =>
	pace_unit === 'percent' &&
	isLowShare(baseline, kind) &&
	target !== null &&
	Math.abs(baseline![1]) < HUNDREDTH * target[1];

/**
 * Whether a pace to everybody starts above everybody.
 * @param all what everybody is, 100 when not said
 */
export const isAboveAll = ({ status, since, baseline }: Verdict, all = 100): boolean =>
	isPace(status) && ((since ?? baseline)?.[1] ?? 0) > all;

/** A zero shows that something has ended where it has stood in so many values, none of them old. */
const ZEROS = 5;

/** Whether a fall to nothing rests on a single zero, or on old ones: what happens in some years happens again. */
export function isZeroOfAYear({ latest, target }: Verdict, points: readonly Point[], asOf: number): boolean {
	if (!latest || latest[1] !== 0 || target) return false;
	const last = points.filter(({ year }) => year <= latest[0]).slice(-ZEROS);
	return last.length < ZEROS || last.some(({ value }) => value !== 0) || asOf - latest[0] > OLD_AFTER_YEARS;
}

/** Whether one of the values that a verdict rests on lies outside what the row calls plausible. */
export const isImplausible = (
	{ baseline, latest }: Verdict,
	[least, most]: readonly [number, number]
): boolean => [baseline, latest].some((point) => point !== null && (point[1] < least || point[1] > most));

/**
 * One figure for ten years or more, in at least as many values: the publisher carries it on. A figure of one or two
 * digits may come out the same by rounding (a prevalence of 0.1), and 0 and 100 are ends.
 */
export function isRepeated(points: readonly Point[]): boolean {
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last || points.length < REPEATED_YEARS || last.year - first.year < REPEATED_YEARS - 1)
		return false;
	const isRound = Number(first.value.toPrecision(2)) === first.value;
	return !isRound && points.every(({ value }) => value === first.value);
}

function paceRefusal(verdict: Verdict, points: readonly Point[], kind: UnitKind): Refusal | null {
	const from = verdict.since ?? verdict.baseline;
	const { latest, status } = verdict;
	if (!from || !latest) return null;
	if (latest[0] - from[0] < PACE_YEARS) return 'one-year';
	const change = Math.abs(latest[1] - from[1]);
	const larger = Math.max(Math.abs(latest[1]), Math.abs(from[1]));
	const at = (year: number) => points.find((point) => point.year === year);
	if (kind === 'level' || kind === 'binary') return null;
	if (status === 'deteriorating' && (bounds(at(from[0]), at(latest[0])) ?? change < NOISE * larger))
		return 'within-noise';
	const isShare = kind === 'share' || kind === 'percent';
	const target = Math.abs(verdict.target?.[1] ?? 0);
	const smallest = target > 0 ? Math.min(SMALLEST_SHARE, target * SMALLEST_PART) : SMALLEST_SHARE;
	return isShare && status !== 'limited' && change < smallest ? 'small-change' : null;
}

/** Whether the publisher's bounds of two values overlap; null where it gives none. */
function bounds(a: Point | undefined, b: Point | undefined): boolean | null {
	if (!a || !b || a.low === null || a.high === null || b.low === null || b.high === null) return null;
	return a.low <= b.high && b.low <= a.high;
}

/** Parity only: whether it is farther from equal than at the baseline, on the other side of it. */
export function isOvershot({ status, baseline, latest, target }: Verdict): boolean {
	if (!isPace(status) || !baseline || !latest || !target) return false;
	const [before, now] = [baseline[1] - target[1], latest[1] - target[1]];
	return before * now < 0 && Math.abs(now) >= Math.abs(before);
}
