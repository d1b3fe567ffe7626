/** A change as a round ratio, for series with a true zero: one definition of halved and doubled for every text. */

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
