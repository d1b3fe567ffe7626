/**
 * One value of one year, as every rule and every chart reads it. Compact series are decoded into points once, where
 * they come in (decode.ts), and stay points until they are drawn.
 */
import type { Nature } from '../types';

/**
 * Where a value is from. observed: a publisher's, for this economy and year. computed: ours, from observations (a
 * group's median, a share of two series, a pace drawn on). target: what was promised or is needed, not a value of
 * anything that happened.
 */
export type Origin = 'observed' | 'computed' | 'target';

export interface Point {
	year: number;
	value: number;
	/** The publisher's bounds, null without. */
	low: number | null;
	high: number | null;
	/** Who made an observed value; null where the question has no answer (a median over estimates, a target). */
	nature: Nature | null;
	origin: Origin;
	/** The year the value was measured, when it stands in for `year` (filled in from an earlier year). */
	measured?: number;
	/** Does not continue what is before it: others are behind it (a group whose members with data changed). */
	restarts?: true;
}

/** Years that a reader or a rule looks at, both ends included; an absent or null end is open. */
export interface Window {
	from?: number | null | undefined;
	to?: number | null | undefined;
}

/** A point without bounds: what most rules and all computed lines need. */
export const pointAt = (
	year: number,
	value: number,
	origin: Origin = 'observed',
	nature: Nature | null = origin === 'observed' ? 'actual' : null
): Point => ({ year, value, low: null, high: null, nature, origin });

/** Points of ours over the same years as what they were worked out from. */
export const computedPoints = (rows: Iterable<readonly [year: number, value: number]>): Point[] =>
	[...rows].map(([year, value]) => pointAt(year, value, 'computed'));

/** A target that is the same in every year from `from` to `to`. */
export const targetPoints = (from: number, to: number, value: number): Point[] =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => pointAt(from + i, value, 'target'));
