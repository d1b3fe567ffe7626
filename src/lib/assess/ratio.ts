/** A change as a round ratio, for series with a true zero: one definition of halved and doubled for every text. */

import type { UnitKind } from '../types';

export type Ratio =
	/** Fallen by more than this part of the first value. */
	| { kind: 'fell'; by: 'nine-tenths' | 'three-quarters' | 'two-thirds' }
	| { kind: 'halved' | 'doubled' | 'tripled'; how: 'almost' | 'exactly' | 'more' }
	/** Risen more than so many times the first value, 4 to 10. */
	| { kind: 'fold'; times: number };

/**
 * The round phrase that is true of last over first value; null where none is (between a little more than half and a
 * little less than double) or the values themselves say more (elevenfold and over).
 */
export function ratioOf(ratio: number): Ratio | null {
	if (!Number.isFinite(ratio) || ratio <= 0) return null;
	if (ratio <= 0.1) return { kind: 'fell', by: 'nine-tenths' };
	if (ratio <= 0.25) return { kind: 'fell', by: 'three-quarters' };
	if (ratio <= 1 / 3) return { kind: 'fell', by: 'two-thirds' };
	if (ratio < 0.48) return { kind: 'halved', how: 'more' };
	if (ratio <= 0.52) return { kind: 'halved', how: 'exactly' };
	if (ratio <= 0.55) return { kind: 'halved', how: 'almost' };
	if (ratio < 1.85) return null;
	if (ratio < 1.95) return { kind: 'doubled', how: 'almost' };
	if (ratio <= 2.05) return { kind: 'doubled', how: 'exactly' };
	if (ratio < 2.95) return { kind: 'doubled', how: 'more' };
	if (ratio <= 3.05) return { kind: 'tripled', how: 'exactly' };
	if (ratio < 4) return { kind: 'tripled', how: 'more' };
	return ratio < 11 ? { kind: 'fold', times: Math.floor(ratio) } : null;
}

/** Per cent: a share that starts below has multiples that say more of its rounding than of what happened. */
const LEAST_SHARE = 1;

/**
 * The round phrase for a change between two values of a unit: null for what has no true zero, and for shares that start
 * under 1 % ("0.1 % to 0.7 %" is no sevenfold of anything that readers see).
 */
export function roundRatio(from: number, to: number, unitKind: UnitKind): Ratio | null {
	if (unitKind === 'score' || unitKind === 'index' || from <= 0 || to <= 0) return null;
	const isShare = unitKind === 'share' || unitKind === 'percent';
	return isShare && from < LEAST_SHARE ? null : ratioOf(to / from);
}
