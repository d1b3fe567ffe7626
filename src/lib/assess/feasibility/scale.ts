/**
 * The scale on which two economies count as standing at the same place: a difference near the end of a scale, or among
 * small numbers, is not the difference that it is in the middle.
 */
import { median } from '../../series/stats';
import type { UnitKind } from '../../types';

/** Kinds whose histories say something: tried on past years. Money, counts and scores grow with all else. */
const TRIED: readonly UnitKind[] = ['share', 'percent', 'per', 'ratio', 'years', 'quantity', 'index'];

/** Half a point beyond either end, so that 0 and 100 have a place. */
const BEYOND = 0.5;
/** What is added where zeros occur: that part of the middle of what is above zero. */
const PART_OF_MEDIAN = 0.02;

/**
 * ln((v + 0.5) / (100.5 − v)) for shares, ln(v + c) for what is never negative (c = 0, or 2 % of the median of the
 * positive values where zeros occur).
 * @param values of all economies and years
 * @returns null for kinds that were not tried, and where values lie below zero or outside a share's ends
 */
export function placeScale(values: readonly number[], kind: UnitKind): ((value: number) => number) | null {
	if (!TRIED.includes(kind) || values.length === 0) return null;
	if (values.some((value) => value < 0)) return null;
	if (kind === 'share') {
		if (values.some((value) => value >= 100 + BEYOND)) return null;
		return (value) => Math.log((value + BEYOND) / (100 + BEYOND - value));
	}
	const hasZero = values.some((value) => value === 0);
	const added = hasZero ? PART_OF_MEDIAN * (median(values.filter((value) => value > 0)) ?? NaN) : 0;
	return Number.isFinite(added) ? (value) => Math.log(value + added) : null;
}
