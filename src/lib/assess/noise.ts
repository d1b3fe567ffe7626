/**
 * How large a change has to be before it is called one. Three measures, each in the series' own unit; the
 * largest that applies decides. Reasons and worked examples: docs/methods.md, "Direction".
 */
import type { UnitKind } from '../types';
import type { Point } from '../series/point';
import { median } from '../series/stats';

/** Scatter is judged from six values on: fewer than five changes say little about it. */
export const MIN_POINTS_FOR_SCATTER = 6;
const SCATTER_FACTOR = 1.2;
const SCATTER_CHANGES = 10;

/** A change of a share by less than a tenth of a point is too small to call, however small the share. */
const LEAST_POINTS = 0.1;

/** A change smaller than this is too small to matter: 2 % of the larger value; shares: half a point, see below. */
export function smallestChange(a: number, b: number, unitKind: UnitKind): number {
	if (unitKind === 'binary' || unitKind === 'level') return 0;
	const larger = Math.max(Math.abs(a), Math.abs(b));
	if (unitKind !== 'share' && unitKind !== 'percent') return 0.02 * larger;
	return Math.max(0.02 * larger, Math.min(0.5, 0.1 * larger), LEAST_POINTS);
}

/**
 * The series' own scatter: 1.2 times the median difference between a change and the next one, so that a steady
 * climb has none, a turn little, and a jumpy series much. A series of pure chance is then called flat five times
 * in six. Taken over the window's changes, or the last ten up to the window's end when the window has fewer.
 * 0 when the series is too short to tell, or ordered in levels.
 * @param points past points in order of year, up to the window's end
 */
export function scatter(points: readonly Point[], fromYear: number, unitKind: UnitKind): number {
	if (points.length < MIN_POINTS_FOR_SCATTER || unitKind === 'binary' || unitKind === 'level') return 0;
	const inWindow = points.findIndex(({ year }) => year >= fromYear);
	const start = Math.max(0, Math.min(inWindow, points.length - 1 - SCATTER_CHANGES));
	const values = points.slice(start).map(({ value }) => value);
	const differences: number[] = [];
	for (let i = 2; i < values.length; i++) {
		const [a, b, c] = [values[i - 2] as number, values[i - 1] as number, values[i] as number];
		differences.push(Math.abs(c - b - (b - a)));
	}
	return SCATTER_FACTOR * (median(differences) ?? 0);
}

/**
 * The uncertainty of the difference of two values with bounds: the half-widths that face each other, combined
 * as independent errors are, sqrt(a² + b²). 0 when either value has no bound on that side.
 */
export function uncertainty(from: Point, to: Point): number {
	const [lower, upper] = from.value <= to.value ? [from, to] : [to, from];
	if (lower.high === null || upper.low === null) return 0;
	return Math.hypot(Math.max(0, lower.high - lower.value), Math.max(0, upper.value - upper.low));
}
