const FOLD = [
	'',
	'',
	'',
	'',
	'fourfold',
	'fivefold',
	'sixfold',
	'sevenfold',
	'eightfold',
	'ninefold',
	'tenfold'
];

/**
 * A ratio of last to first value as a participle that fits behind "has": "halved", "more than doubled",
 * "fallen by more than three quarters"; null where no round phrase is true (between a little more than half
 * and a little less than double) or the values themselves say more (elevenfold and over).
 */
export function ratioWords(ratio: number): string | null {
	if (!Number.isFinite(ratio) || ratio <= 0) return null;
	if (ratio <= 0.1) return 'fallen by more than nine tenths';
	if (ratio <= 0.25) return 'fallen by more than three quarters';
	if (ratio <= 1 / 3) return 'fallen by more than two thirds';
	if (ratio < 0.48) return 'more than halved';
	if (ratio <= 0.52) return 'halved';
	if (ratio <= 0.55) return 'almost halved';
	if (ratio < 1.85) return null;
	if (ratio < 1.95) return 'almost doubled';
	if (ratio <= 2.05) return 'doubled';
	if (ratio < 2.95) return 'more than doubled';
	if (ratio <= 3.05) return 'tripled';
	if (ratio < 4) return 'more than tripled';
	return ratio < 11 ? `risen more than ${FOLD[Math.floor(ratio)]}` : null;
}
